import type { Mark } from './model.ts';

/** A person made a mark on a sheet (`before`: null), changed one, or took one away (`after`: null). */
export class MarkChangedEvent extends Event {
  static readonly type = 'mark-changed';
  /** Null: a new one. */
  readonly id: string | null;
  readonly before: Mark | null;
  readonly after: Mark | null;
  constructor(id: string | null, before: Mark | null, after: Mark | null) {
    super(MarkChangedEvent.type);
    this.id = id;
    this.before = before;
    this.after = after;
  }
}

/** A person wants to do something with a note: rewrite it, or on the wall hide it. */
export class NoteChosenEvent extends Event {
  static readonly type = 'note-chosen';
  readonly id: string;
  constructor(id: string) {
    super(NoteChosenEvent.type);
    this.id = id;
  }
}
