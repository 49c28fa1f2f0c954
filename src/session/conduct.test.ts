import * as v from 'valibot';
import { expect, test } from 'vitest';
import { advance, type Placed, pictureOf, retreat, setHidden, setPhase, withdrawHidden } from './conduct.ts';
import type { ExerciseModel } from './exercise.ts';
import type { Session, SessionView } from './session.ts';
import { emptyStage, exerciseOn, type Phase, reduceStage } from './stage.ts';
import type { Timer } from './timer.ts';

/** The smallest exercise: everybody says one word. */
const model: ExerciseModel<string, readonly string[]> = {
  kind: 'word',
  entrySchema: v.string(),
  stateSchema: v.null(),
  start: null,
  resultSchema: v.array(v.string()),
  empty: '',
  hasContent: (word) => word !== '',
  merge: (words, _settings, hidden) => words.filter((word) => word !== '' && !hidden.has(word)).sort(),
  without: (words, hidden) => words.filter((word) => !hidden.has(word)),
  items: (words) => words.map((word) => ({ key: word, text: word, count: 1 })),
  size: (words) => words.length,
  sentences: (words) => [...words],
  samples: ['a', 'b', 'c'],
};
const placed: Placed = { name: 'woord', settings: {}, model };

/** A session that holds its stage in memory: what a trainer's page sees, without network or store. */
function room(entries: Record<string, unknown>): {
  session: Session;
  enter(author: string, entry: unknown): void;
} {
  let view: SessionView = {
    role: 'trainer',
    mode: 'room',
    words: 'a-b-c-d',
    connection: { state: 'online' },
    stage: emptyStage,
    own: {},
    drafts: {},
    entries: { woord: entries },
    items: {},
    group: null,
    author: null,
    members: [],
    hidden: {},
    people: { joined: 5, online: 4 },
    times: null,
    clockOffsetMs: 0,
    synced: true,
    storeTrouble: false,
  } as SessionView;
  const session = {
    get view() {
      return view;
    },
    setPhase(
      name: string,
      phase: Phase,
      shown?: { result: unknown; count: { answered: number; people: number } },
    ) {
      const before = exerciseOn(view.stage, name);
      view = {
        ...view,
        stage: reduceStage(view.stage, { part: 'exercise', name, ...before, ...shown, phase }),
      };
    },
    setTimer(timer: Timer | null) {
      view = { ...view, stage: reduceStage(view.stage, { part: 'timer', timer }) };
    },
    setHidden(name: string, key: string, isHidden: boolean) {
      const others = (view.hidden[name] ?? []).filter((one) => one !== key);
      view = { ...view, hidden: { ...view.hidden, [name]: isHidden ? [...others, key] : others } };
    },
  } as unknown as Session;
  return {
    session,
    enter(author, entry) {
      view = { ...view, entries: { woord: { ...view.entries.woord, [author]: entry } } };
    },
  };
}

const shownOn = (session: Session) => exerciseOn(session.view.stage, 'woord').result;

test('the key leads through all phases and stops at the last; back stops at the first', () => {
  const { session } = room({});
  const walked = [1, 2, 3].map(
    () => advance(session, placed) && exerciseOn(session.view.stage, 'woord').phase,
  );
  expect(walked).toEqual(['open', 'shown', 'shut']);
  expect(advance(session, placed)).toBe(false);
  while (retreat(session, placed));
  expect(exerciseOn(session.view.stage, 'woord').phase).toBe('closed');
});

test('showing leaves the timer alone; closing the exercise for good ends it', () => {
  const { session } = room({});
  const timer: Timer = { state: 'running', endsAt: 60_000, totalMs: 60_000 };
  session.setTimer(timer);
  setPhase(session, placed, 'shown');
  expect(session.view.stage.timer).toEqual(timer);
  setPhase(session, placed, 'shut');
  expect(session.view.stage.timer).toBeNull();
});

test('showing publishes what came in, without what is hidden, and counts who answered of who is in', () => {
  const { session } = room({ ada: 'b', bo: 'a', cas: 'x', dan: '' });
  session.setHidden('woord', 'x', true);
  setPhase(session, placed, 'shown');
  expect(shownOn(session)).toEqual(['a', 'b']);
  expect(exerciseOn(session.view.stage, 'woord').count).toEqual({ answered: 3, people: 5 });
});

test('an answer that comes in later waits until it is shown', () => {
  const { session, enter } = room({ ada: 'a' });
  setPhase(session, placed, 'shown');
  enter('bo', 'b');
  expect(shownOn(session)).toEqual(['a']);
  expect(pictureOf(placed, session.view).fresh).toBe(1);
  setPhase(session, placed, 'shown');
  expect(shownOn(session)).toEqual(['a', 'b']);
});

test('hiding takes away at once and shows nothing that came in since', () => {
  const { session, enter } = room({ ada: 'a', bo: 'b' });
  setPhase(session, placed, 'shown');
  enter('cas', 'c');
  setHidden(session, placed, 'a', true);
  expect(shownOn(session)).toEqual(['b']);
});

test('showing a hidden answer again brings it back, also after the exercise was shut', () => {
  const { session } = room({ ada: 'a', bo: 'b' });
  setPhase(session, placed, 'shown');
  setPhase(session, placed, 'shut');
  setHidden(session, placed, 'a', true);
  expect(shownOn(session)).toEqual(['b']);
  setHidden(session, placed, 'a', false);
  expect(shownOn(session)).toEqual(['a', 'b']);
  expect(exerciseOn(session.view.stage, 'woord').phase).toBe('shut');
});

test('what another page hid while this one was showing leaves the wall at once, and then the stage', () => {
  const { session } = room({ ada: 'a', bo: 'b' });
  setPhase(session, placed, 'shown');
  session.setHidden('woord', 'a', true);
  expect(pictureOf(placed, session.view).shown).toEqual(['b']);
  expect(shownOn(session)).toEqual(['a', 'b']);
  withdrawHidden(session, placed, pictureOf(placed, session.view));
  expect(shownOn(session)).toEqual(['b']);
  const settled = session.view;
  withdrawHidden(session, placed, pictureOf(placed, session.view));
  expect(session.view).toBe(settled);
});

test('entries that do not fit the exercise are left out', () => {
  const { session } = room({ ada: 'a', eve: { evil: true }, mal: 7 });
  const { merged, answered } = pictureOf(placed, session.view);
  expect(merged).toEqual(['a']);
  expect(answered).toBe(1);
});
