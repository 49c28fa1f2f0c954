import { amend, begin, type History, record, redo, undo } from '../family/history.ts';
import { removePerson, whoGoesWith } from '../family/remove.ts';
import { summaryOf } from '../family/summary.ts';
import { nameOf } from '../family/telling/names.ts';
import { capital } from '../family/telling/pieces.ts';
import type { Genogram } from '../family/types.ts';
import { layOut, rearrange } from '../layout/layout.ts';
import type { Layout } from '../layout/types.ts';
import { nameWidth } from '../lines/label-width.ts';
import { nl } from './nl.ts';
import { inSlices } from './slices.ts';

/** What is edited, how it is drawn, who is chosen and what was said last: all of the editor that needs no page. */
export class Editing {
  /** Null while there is nobody. */
  layout: Layout | null = null;
  chosen: string | null = null;
  /** The newest sentence for the live region. */
  said = '';
  /** Somebody was removed: to be said on the screen too, with the way back. */
  toast = '';
  #history: History;
  /** Whose layout this is. */
  #drawn: Genogram | null = null;
  /** Counts what overtakes a rearranging. */
  #turn = 0;
  readonly #now: () => string;
  readonly #onChange: (hasNews: boolean) => void;

  /**
   * @param now the time, ISO 8601
   * @param onChange after every change; `hasNews`: the genogram is another one, and has to be kept
   */
  constructor(genogram: Genogram, now: () => string, onChange: (hasNews: boolean) => void) {
    this.#history = begin(genogram);
    this.#now = now;
    this.#onChange = onChange;
    this.#draw();
  }

  get history(): History {
    return this.#history;
  }

  get genogram(): Genogram {
    return this.#history.now;
  }

  /** Another genogram, without a way back to the one before. */
  begin(genogram: Genogram): void {
    this.#history = begin(genogram);
    this.chosen = null;
    this.toast = '';
    this.#draw();
    this.#onChange(false);
  }

  /** After an edit. */
  edit(genogram: Genogram, chosen: string | null, said: string): void {
    const isLess = genogram.persons.length < this.genogram.persons.length;
    this.#step(record(this.#history, genogram, this.#now()), said, chosen);
    this.toast = isLess ? said : '';
  }

  /** What stands elsewhere too and is newer: what stood here is one step back. Nothing has to be kept anew. */
  adopt(genogram: Genogram): void {
    this.#history = record(this.#history, genogram, genogram.changedAt);
    this.chosen = null;
    this.#draw();
    this.#onChange(false);
  }

  undo(): void {
    const history = undo(this.#history);
    this.#step(history, history === this.#history ? nl.nothingToUndo : nl.undone);
  }

  redo(): void {
    const history = redo(this.#history);
    this.#step(history, history === this.#history ? nl.nothingToRedo : nl.redone);
  }

  choose(person: string | null): void {
    this.chosen = person;
    this.toast = '';
    this.#onChange(false);
  }

  /** For the live region; the same sentence twice is a change too. */
  say(text: string): void {
    this.said = text === this.said ? `${text}\u00a0` : text;
    this.#onChange(false);
  }

  /** Removes somebody at once; false where others would go too, and must be asked for. */
  remove(person: string): boolean {
    const { genogram } = this;
    if (whoGoesWith(genogram, person).length > 0) return false;
    const after = removePerson(genogram, person);
    if (after === genogram) return false;
    this.edit(after, null, nl.removed(capital(nameOf(genogram, person)), summaryOf(after)));
    return true;
  }

  /**
   * Searches long for the best drawing, beside everything else, and takes it as one step: of this genogram, or of
   * another one. An edit in the meantime overtakes it.
   */
  async arrange(genogram: Genogram, said: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.say(nl.arranging);
    const layout = await inSlices(rearrange(genogram, nameWidth), () => turn === this.#turn);
    if (!layout) return;
    const arranged = { ...genogram, rows: layout.rows };
    const history = record(this.#history, arranged, this.#now());
    this.layout = layout;
    this.#drawn = history.now;
    this.#step(history, said, null);
  }

  #step(history: History, said: string, chosen = this.chosen): void {
    const isNew = history !== this.#history;
    this.#history = history;
    this.toast = '';
    this.#draw();
    this.chosen = this.genogram.persons.some(({ id }) => id === chosen) ? chosen : null;
    this.said = said === this.said ? `${said}\u00a0` : said;
    this.#onChange(isNew);
  }

  /** Lays out what changed, starting from how it stood. */
  #draw(): void {
    const { genogram } = this;
    if (isDrawnAlike(this.#drawn, genogram)) return;
    this.#turn += 1;
    this.layout = genogram.persons.length === 0 ? null : layOut(genogram, nameWidth);
    this.#history = amend(this.#history, { rows: this.layout?.rows ?? [] });
    this.#drawn = this.genogram;
  }
}

/** Bonds, title and notes move nobody. */
function isDrawnAlike(a: Genogram | null, b: Genogram): boolean {
  const keys = ['index', 'persons', 'unions', 'households', 'rows'] as const;
  return a !== null && keys.every((key) => a[key] === b[key]);
}
