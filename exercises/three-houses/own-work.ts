import { History, type Step } from '../../components/drawing-board/history.ts';
import { cleanText } from '../../src/session/texts.ts';
import {
  apart,
  type House,
  inHouse,
  isNote,
  isSame,
  type Mark,
  mostOwnMarks,
  type NoteMark,
  type PlacedMark,
  placeFor,
} from './model.ts';

/** What one person makes, changes and takes away on a board, to be undone and done again house by house. */
export class OwnWork {
  /** All that is on the board, as it stands now. */
  marks: readonly PlacedMark[] = [];
  readonly #put: (step: Step<Mark>) => void;
  #histories = new Map<House, History<Mark>>();

  /** `put` makes `after` of what was `before`. */
  constructor(put: (step: Step<Mark>) => void) {
    this.#put = put;
  }

  get own(): readonly PlacedMark[] {
    return this.marks.filter(({ isOwn }) => isOwn);
  }

  get isFull(): boolean {
    return this.own.length >= mostOwnMarks;
  }

  /** Another board: what was done on the last one stays there. */
  forget(): void {
    this.#histories = new Map();
  }

  canUndo(house: House): boolean {
    return this.#histories.get(house)?.canUndo ?? false;
  }

  canRedo(house: House): boolean {
    return this.#histories.get(house)?.canRedo ?? false;
  }

  change(step: Step<Mark>): void {
    const house = (step.after ?? step.before)?.house;
    if (house === undefined) return;
    const history = this.#histories.get(house) ?? new History<Mark>();
    history.did(step);
    this.#histories.set(house, history);
    this.#put(step);
  }

  /** False where there is nothing to undo. */
  undo(house: House): boolean {
    // The page names a new mark; it is found again by what it says.
    const named = ({ after }: Step<Mark>) =>
      this.own.findLast(({ mark }) => after !== null && isSame(mark, after))?.id ?? null;
    const step = this.#histories.get(house)?.undo(named);
    if (!step || step.id === null) return false;
    this.#put({ id: step.id, before: step.after, after: step.before });
    return true;
  }

  /** False where nothing was undone. */
  redo(house: House): boolean {
    const step = this.#histories.get(house)?.redo();
    if (!step || step.id === null) return false;
    this.#put(step);
    return true;
  }

  /** Writes a note (`note`: null), rewrites one, or takes it away (`text`: null). */
  write(note: PlacedMark<NoteMark> | null, text: string | null, house: House): void {
    if (note === null) {
      if (text !== null) this.change({ id: null, before: null, after: this.#newNote(text, house) });
      return;
    }
    const { id, mark: before } = note;
    const moved = house === before.house ? before : { ...before, ...this.#newNote(before.text, house) };
    const after = text === null ? null : { ...moved, text: cleanText(text) };
    if (after === null || !isSame(before, after)) this.change({ id, before, after });
  }

  #newNote(text: string, house: House): NoteMark {
    const place = placeFor(text, apart(inHouse(this.marks, house).filter(isNote)));
    return { kind: 'note', house, text: cleanText(text), ...place };
  }
}
