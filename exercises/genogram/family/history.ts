import type { Genogram } from './types.ts';

/** How many steps can be undone. */
export const maxSteps = 100;

/** Where a genogram stands, and the states before and after it; nearest first. */
export interface History {
  readonly now: Genogram;
  readonly past: readonly Genogram[];
  readonly future: readonly Genogram[];
}

export function begin(genogram: Genogram): History {
  return { now: genogram, past: [], future: [] };
}

/** After an edit at the time `at` (ISO 8601); an edit that changed nothing is no step. */
export function record(history: History, genogram: Genogram, at: string): History {
  if (genogram === history.now) return history;
  return {
    now: { ...genogram, changedAt: at },
    past: [history.now, ...history.past].slice(0, maxSteps),
    future: [],
  };
}

/** One step back; the same where there is none. */
export function undo(history: History): History {
  const [now, ...past] = history.past;
  return now ? { now, past, future: [history.now, ...history.future] } : history;
}

/** One undone step forward again; the same where there is none. */
export function redo(history: History): History {
  const [now, ...future] = history.future;
  return now ? { now, past: [history.now, ...history.past], future } : history;
}

/** The same steps after a change that is none, such as the order of the rows as they were last drawn. */
export function amend(history: History, change: Partial<Pick<Genogram, 'rows'>>): History {
  return { ...history, now: { ...history.now, ...change } };
}
