/** One thing a person did to one mark: null before is an addition, null after is a removal. */
export interface Step<Value> {
  /** Null: an addition whose mark was named elsewhere. */
  readonly id: string | null;
  readonly before: Value | null;
  readonly after: Value | null;
}

/** What one person did, to be undone and done again in order. Lives as long as its page. */
export class History<Value> {
  #past: readonly Step<Value>[] = [];
  #future: readonly Step<Value>[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Something new was done: what was undone before can no longer be done again. */
  did(step: Step<Value>): void {
    this.#past = [...this.#past, step];
    this.#future = [];
  }

  /** The latest step, to be undone by whoever asks; null where there is none. `idOf` names a mark that the step did not. */
  undo(idOf: (step: Step<Value>) => string | null): Step<Value> | null {
    return this.#move(idOf, 'undo');
  }

  redo(): Step<Value> | null {
    return this.#move(({ id }) => id, 'redo');
  }

  #move(idOf: (step: Step<Value>) => string | null, way: 'undo' | 'redo'): Step<Value> | null {
    const step = (way === 'undo' ? this.#past : this.#future).at(-1);
    if (!step) return null;
    const named = { ...step, id: step.id ?? idOf(step) };
    if (way === 'undo') {
      this.#past = this.#past.slice(0, -1);
      this.#future = [...this.#future, named];
    } else {
      this.#future = this.#future.slice(0, -1);
      this.#past = [...this.#past, named];
    }
    return named;
  }
}
