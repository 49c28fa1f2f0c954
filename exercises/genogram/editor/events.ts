import type { Genogram } from '../family/types.ts';

/** Something was changed: by a panel, the start or the sentences; the editor records it, draws it and says it. */
export class EditEvent extends Event {
  /** After the change. */
  readonly genogram: Genogram;
  /** Who is chosen now; null: nobody. */
  readonly chosen: string | null;
  /** One Dutch sentence for the live region. */
  readonly said: string;

  constructor(genogram: Genogram, chosen: string | null, said: string) {
    super('genogram-edit', { bubbles: true, composed: true });
    this.genogram = genogram;
    this.chosen = chosen;
    this.said = said;
  }
}

/** Somebody is chosen, or nobody any more. */
export class ChooseEvent extends Event {
  readonly person: string | null;

  constructor(person: string | null) {
    super('genogram-choose', { bubbles: true, composed: true });
    this.person = person;
  }
}

/** The genogram is another one now: the page keeps it. */
export class GenogramChangeEvent extends Event {
  readonly genogram: Genogram;

  constructor(genogram: Genogram) {
    super('genogram-change');
    this.genogram = genogram;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'genogram-edit': EditEvent;
    'genogram-choose': ChooseEvent;
    'genogram-change': GenogramChangeEvent;
  }
}
