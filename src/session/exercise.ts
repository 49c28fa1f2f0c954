import type { GenericSchema } from 'valibot';

/** What a slide says of an exercise: its tag's attributes, as text. */
export type Settings = Readonly<Record<string, string>>;

/**
 * The pure heart of an exercise. `Entry` is what one participant puts in, `Result` what the room gets to see, `State`
 * how far the trainer has led it. All travel as JSON and are parsed by their schema whenever they come from outside.
 */
export interface ExerciseModel<Entry, Result, State = null> {
  /** The folder's name, and the tag in a slide. */
  readonly kind: string;
  readonly entrySchema: GenericSchema<unknown, Entry>;
  readonly resultSchema: GenericSchema<unknown, Result>;
  readonly stateSchema: GenericSchema<unknown, State>;
  /** The entry before anything was typed. Never sent. */
  readonly empty: Entry;
  /** The state before the trainer did anything. */
  readonly start: State;
  /** False where the entry says nothing yet: it is then withdrawn, and does not light a window. */
  hasContent(entry: Entry): boolean;
  /** Pure; the order of `entries` never matters. `hidden` holds keys of results that the trainer hides. */
  merge(entries: readonly Entry[], settings: Settings, hidden: ReadonlySet<string>): Result;
  /** The result without these keys: hiding must not show what came in since. */
  without(result: Result, hidden: ReadonlySet<string>): Result;
  /** What the trainer sees in the cockpit and can hide one by one, in the order of the board. */
  items(result: Result): readonly { readonly key: string; readonly text: string; readonly count: number }[];
  /** How many answers a result holds, each said one counted: two results differ by what is new. */
  size(result: Result): number;
  /** The result in Dutch sentences, for screen readers and print without pictures. */
  sentences(result: Result): string[];
  /** True once the trainer has led it to its end: the beamer then celebrates. */
  isDone?(state: State): boolean;
  /** Entries for the rehearsal and for tests, at least three, not all alike. */
  readonly samples: readonly Entry[];
}

/** A model whose types have been forgotten: what the list in `exercises/index.ts` holds. */
// biome-ignore lint/suspicious/noExplicitAny: Entry, Result and State stand in both directions, so only `any` erases them
export type AnyExercise = ExerciseModel<any, any, any>;
