import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openContent } from './contents.ts';
import { TestRoom } from './fixtures/room.ts';
import {
  countingRandom,
  openPage,
  type Page,
  rest,
  TestClock,
  TestDisk,
  testKeys,
} from './fixtures/world.ts';

const names = ['ada', 'bo'] as const;
const exercises = ['vraag', 'andere'] as const;

type Step =
  | { do: 'enter' | 'withdraw'; who: number; exercise: number }
  | { do: 'disk' | 'send' | 'listen' | 'cut' | 'up' | 'crash' | 'pass'; who: number };

const who = fc.nat({ max: names.length });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('enter' as const), who, exercise: fc.nat({ max: 1 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('withdraw' as const), who, exercise: fc.nat({ max: 1 }) }),
    },
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constantFrom('disk' as const, 'send' as const, 'listen' as const), who }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constantFrom('cut' as const, 'up' as const, 'up' as const), who }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('crash' as const, 'pass' as const), who }) },
  ),
  { maxLength: 80, size: 'max' },
);

/** Two phones and a trainer; the last one is the trainer, whose entry is typed on the beamer. */
class Model {
  readonly room = new TestRoom();
  readonly #random = countingRandom();
  readonly #pages: Page[] = [];
  readonly #disks = [...names, 'trainer'].map(() => new TestDisk());
  readonly #clocks = [...names, 'trainer'].map(() => new TestClock());
  /** Per page and exercise: every value in the order in which it was entered, and how many of them were kept. */
  readonly entered = new Map<string, (number | null)[]>();
  readonly kept = new Map<string, number>();
  #count = 0;

  async open(index: number, isUp: boolean): Promise<void> {
    const disk = this.#disks[index] ?? new TestDisk();
    disk.isInstant = false;
    this.#pages[index] = await openPage(this.room, {
      role: index === names.length ? 'trainer' : 'participant',
      name: names[index] ?? 'trainer',
      disk,
      clock: this.#clocks[index] ?? new TestClock(),
      random: this.#random,
      isInstant: false,
      isUp,
    });
  }

  page(index: number): Page {
    const page = this.#pages[index];
    if (!page) throw new Error(`no page ${index}`);
    return page;
  }

  async take(step: Step): Promise<void> {
    const { session, line, disk, store, clock } = this.page(step.who);
    switch (step.do) {
      case 'enter':
      case 'withdraw': {
        const exercise = exercises[step.exercise] ?? 'vraag';
        const key = `${step.who} ${exercise}`;
        const values = this.entered.get(key) ?? [];
        this.entered.set(key, values);
        const place = values.push(step.do === 'enter' ? ++this.#count : null);
        void session.setEntry(exercise, values[place - 1]).then(() => {
          this.kept.set(key, Math.max(this.kept.get(key) ?? 0, place));
        });
        break;
      }
      case 'disk':
        await disk.write();
        break;
      case 'send':
        line.send();
        break;
      case 'listen':
        line.listen();
        break;
      case 'cut':
        line.cut();
        break;
      case 'up':
        line.up();
        break;
      case 'pass':
        clock.pass(1_000);
        break;
      case 'crash':
        store.crash();
        line.cut();
        line.close();
        await this.open(step.who, false);
    }
    await rest();
    await this.#deviceFirst(step.who);
  }

  /** The server never knows more of a device's own entries than that device's disk. */
  async #deviceFirst(index: number): Promise<void> {
    const { line, disk } = this.page(index);
    const { kept } = await disk.memory.load();
    for (const { author, id, rev } of this.room.envelopes.values()) {
      if (author !== line.author) continue;
      expect(kept.find(({ envelope }) => envelope.id === id)?.envelope.rev).toBeGreaterThanOrEqual(rev);
    }
  }

  /** The world calms down: everything that can arrive does. */
  async calm(): Promise<void> {
    const all = this.#pages.map((_, index) => index);
    for (let round = 0; round < 60; round++) {
      for (const index of all) {
        for (const what of ['up', 'disk', 'send', 'listen', 'disk', 'listen'] as const) {
          await this.take({ do: what, who: index });
        }
      }
      if (round % 10 === 9) for (const index of all) await this.take({ do: 'pass', who: index });
    }
  }

  /** What stands on the server, opened. */
  stored(): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const envelope of this.room.envelopes.values()) {
      const opened = openContent(testKeys, envelope);
      const content = opened.ok ? opened.content : null;
      if (content?.kind !== 'entry') continue;
      const index = this.#pages.findIndex(({ line }) => line.author === envelope.author);
      values[`${index} ${content.exercise}`] = content.value;
    }
    return values;
  }
}

test('whatever is cut, killed or late: what was kept arrives, once, and everybody sees the same', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const model = new Model();
      for (const index of [0, 1, 2]) await model.open(index, true);
      for (const step of taken) await model.take(step);
      await model.calm();

      const stored = model.stored();
      for (const [key, values] of model.entered) {
        // A crash may lose what was not kept yet; nothing that came after what was kept is older than it.
        const possible = values.slice(Math.max(0, (model.kept.get(key) ?? 0) - 1));
        if ((model.kept.get(key) ?? 0) === 0) possible.push(null);
        expect(possible).toContain(stored[key] ?? null);
        const [who = '', exercise = ''] = key.split(' ');
        const own = model.page(Number(who)).session.view.own[exercise];
        expect(own?.value ?? null).toEqual(stored[key] ?? null);
        if (own) expect(['sent', 'trainer']).toContain(own.standing);
      }
      const seenByTrainer = Object.entries(model.page(2).session.view.entries).flatMap(
        ([exercise, entries]) =>
          Object.entries(entries).map(([author, value]) => {
            const index = [0, 1, 2].findIndex((one) => model.page(one).line.author === author);
            return [`${index} ${exercise}`, value];
          }),
      );
      expect(Object.fromEntries(seenByTrainer)).toEqual(stored);
      const ids = [...model.room.envelopes.keys()];
      expect(ids.length).toBeLessThanOrEqual(model.entered.size);
    }),
    { numRuns: 60 },
  );
}, 60_000);
