/** Many phones in one process, told what to do by the bench. The process stands for the processors of its phones. */
import { setTimeout } from 'node:timers/promises';
import type { Delivered } from '../../../src/protocol/envelope.ts';
import type { Join } from '../../../src/protocol/messages.ts';
import { entryTarget } from '../../../src/session/contents.ts';
import { newToken, Opener, Phone, type Place, wrap } from './phone.ts';
import { clock, serve } from './remote.ts';

/** Devices that come in together: a room's worth at once is the storm, and measured apart. */
const waveSize = 50;
const betweenJoinsMs = 50;
/** About what a participant types into an open question. */
const answerText = 'Ik vraag voortaan in het eerste gesprek of er kinderen in huis zijn.';

/** One state of the stage, as the phones of this process heard it; times by {@link clock}. */
export interface Arrivals {
  readonly rev: number;
  readonly openedAt: number;
  /** Arrivals of its frames, one per phone that got it. */
  readonly at: number[];
}

let place: Place;
/** Opens once what every phone opens for itself: in the field each has a processor for that. */
let opener: Opener;
const phones: Phone[] = [];
const arrivals = new Map<number, Arrivals>();

function hear(items: readonly Delivered[], at: number): void {
  for (const item of items) {
    const openedAt = opener.open(item);
    if (item.scope !== 'stage') continue;
    const known = arrivals.get(item.rev);
    if (known) known.at.push(at);
    else arrivals.set(item.rev, { rev: item.rev, openedAt, at: [at] });
  }
}

const commands = {
  /** Brings so many participants in; resolves when all have caught up. */
  async connect(where: Place, count: number): Promise<void> {
    place = where;
    opener = new Opener(where);
    while (phones.length < count) {
      const wave = Array.from({ length: Math.min(waveSize, count - phones.length) }, () => {
        return new Phone(where, 'participant', newToken(), hear);
      });
      phones.push(...wave);
      await Promise.all(wave.map((phone) => phone.connect()));
    }
  },

  /** What was heard of the stage since the last time this was asked. */
  arrivals(): Arrivals[] {
    const heard = [...arrivals.values()];
    arrivals.clear();
    return heard;
  },

  /** Every phone puts one answer, at a moment of its own within `withinMs` from `startAt`. Times by {@link clock}. */
  async answer(
    exercise: string,
    startAt: number,
    withinMs: number,
  ): Promise<{ sentAt: number; ackedAt: number | null }[]> {
    const answers = phones.map((phone) => ({ phone, envelope: newEntry(phone, exercise) }));
    await setTimeout(startAt - clock());
    return Promise.all(
      answers.map(async ({ phone, envelope }) => {
        await setTimeout(Math.random() * withinMs);
        const sentAt = clock();
        const reply = await phone.put(envelope);
        return { sentAt, ackedAt: reply?.results[0]?.ok ? clock() : null };
      }),
    );
  },

  /** Every phone sends so many entries from an outbox, one after the other, each until it is acknowledged. */
  async fill(entries: number): Promise<{ id: string; seq: number; ackedAt: number }[]> {
    const kept = await Promise.all(phones.map((phone) => empty(phone, entries)));
    return kept.flat();
  },

  /** Cuts every phone off at one moment; resolves when all are whole again. Times by {@link clock}. */
  async cut(at: number): Promise<{ attemptAt: number; wholeAt: number }[]> {
    await setTimeout(at - clock());
    for (const phone of phones) phone.cut();
    await Promise.all(phones.map((phone) => phone.whole()));
    return phones.map(({ attemptAt, wholeAt }) => ({ attemptAt, wholeAt }));
  },

  /** New devices, one after the other: ms from connecting until all is there and open, and how much that was. */
  async join(
    role: Join['role'],
    token: string | null,
    times: number,
  ): Promise<{ ms: number; items: number }[]> {
    const joins: { ms: number; items: number }[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const own = new Opener(place);
      let count = 0;
      const device = new Phone(place, role, token ?? newToken(), (items) => {
        for (const item of items) own.open(item);
        count += items.length;
      });
      const start = clock();
      await device.connect();
      joins.push({ ms: clock() - start, items: count });
      device.leave();
      await setTimeout(betweenJoinsMs);
    }
    return joins;
  },
};
export type ClientCommands = typeof commands;

async function empty(phone: Phone, entries: number): Promise<{ id: string; seq: number; ackedAt: number }[]> {
  const kept: { id: string; seq: number; ackedAt: number }[] = [];
  const outbox = Array.from({ length: entries }, (_, index) => newEntry(phone, `oefening-${index}`));
  for (let envelope = outbox.shift(); envelope; envelope = outbox.shift()) {
    await phone.whole();
    const [result] = (await phone.put(envelope))?.results ?? [];
    if (result?.ok) kept.push({ id: envelope.id, seq: result.seq, ackedAt: clock() });
    else outbox.unshift(envelope);
  }
  return kept;
}

function newEntry(phone: Phone, exercise: string) {
  const value = { answers: [{ id: 'a1b2c3d4', text: answerText, group: null }] };
  return wrap(place, entryTarget(place.keys, phone.token, exercise), 1, { kind: 'entry', exercise, value });
}

serve(commands);
