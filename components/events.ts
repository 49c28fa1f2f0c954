/** Base of what an exercise's view says: heard by the page around it, through every shadow root. */
class ExerciseEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

/** A person sent this entry; it replaces the own entry as a whole. Fired on a phone, and on a board where the trainer types. */
export class ExerciseEntryEvent<Entry = unknown> extends ExerciseEvent<Entry> {
  static readonly type = 'exercise-entry';
  constructor(entry: Entry) {
    super(ExerciseEntryEvent.type, entry);
  }
}

/** What is typed and not yet sent, to be kept on this device only; null when there is nothing to keep any more. */
export class ExerciseDraftEvent<Draft = unknown> extends ExerciseEvent<Draft | null> {
  static readonly type = 'exercise-draft';
  constructor(draft: Draft | null) {
    super(ExerciseDraftEvent.type, draft);
  }
}

/** The trainer hides one key of the result, or shows it again. */
export class ExerciseHideEvent extends ExerciseEvent<{ readonly key: string; readonly hidden: boolean }> {
  static readonly type = 'exercise-hide';
  constructor(key: string, hidden: boolean) {
    super(ExerciseHideEvent.type, { key, hidden });
  }
}

/** The trainer wants to show what came in since the result was last shown. */
export class ExerciseRefreshEvent extends ExerciseEvent<null> {
  static readonly type = 'exercise-refresh';
  constructor() {
    super(ExerciseRefreshEvent.type, null);
  }
}

/** The trainer leads the exercise on: this replaces its state. Fired on a board and on a desk. */
export class ExerciseSteerEvent<State = unknown> extends ExerciseEvent<State> {
  static readonly type = 'exercise-steer';
  constructor(state: State) {
    super(ExerciseSteerEvent.type, state);
  }
}

/**
 * Somebody adds a mark to a small group's board (`id`: null), replaces one of the own, or withdraws it (`value`: null).
 * `group`: the board, null for the group that this device is in.
 */
export class ExerciseItemEvent<Value = unknown> extends ExerciseEvent<{
  readonly id: string | null;
  readonly group: string | null;
  readonly value: Value | null;
}> {
  static readonly type = 'exercise-item';
  constructor(value: Value | null, id: string | null = null, group: string | null = null) {
    super(ExerciseItemEvent.type, { id, group, value });
  }
}

/** As `src/session/timer.ts` has it: so many minutes from now, none any more, or one of what a timer can do. */
type TimerWish = number | null | 'pause' | 'resume' | 'add-minute';

/** The trainer leads the room's timer. Fired on a board and on a desk. */
export class ExerciseTimerEvent extends ExerciseEvent<TimerWish> {
  static readonly type = 'exercise-timer';
  constructor(wish: TimerWish) {
    super(ExerciseTimerEvent.type, wish);
  }
}

declare global {
  interface HTMLElementEventMap {
    'exercise-entry': ExerciseEntryEvent;
    'exercise-draft': ExerciseDraftEvent;
    'exercise-hide': ExerciseHideEvent;
    'exercise-refresh': ExerciseRefreshEvent;
    'exercise-steer': ExerciseSteerEvent;
    'exercise-item': ExerciseItemEvent;
    'exercise-timer': ExerciseTimerEvent;
  }
}
