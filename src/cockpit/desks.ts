import { type ExerciseKind, type ExerciseViews, exercises } from '../../exercises/index.ts';
import { listenToTrainer } from '../client/trainer-acts.ts';
import { type Feed, feedOf, type Placed, setPhase } from '../session/conduct.ts';
import type { Session, SessionView } from '../session/session.ts';

/** What every desk takes; see `exercises/<kind>/desk.ts`. */
interface Desk extends HTMLElement, Feed {
  /** Every entry, by author: JSON, parsed by the desk. */
  entries: Readonly<Record<string, unknown>>;
  /** Participants who are in; null: nobody joins by phone. */
  people: number | null;
}

/** An exercise, and its own text in the slide. */
export interface DeskPlace extends Placed {
  readonly html: string;
}

/** The desks of the exercises in the cockpit, each made when its slide first comes up. */
export class Desks {
  readonly #session: Session;
  readonly #arrived: () => void;
  readonly #desks = new Map<string, Desk | null>();

  /** `arrived` is called when a desk that was asked for is there. */
  constructor(session: Session, arrived: () => void) {
    this.#session = session;
    this.#arrived = arrived;
  }

  /** The desk of an exercise, fed with how things stand now; null where it has none, or its code is on its way. */
  desk(placed: DeskPlace, view: SessionView): HTMLElement | null {
    const desk = this.#desks.get(placed.name);
    if (desk === undefined) this.#fetch(placed);
    if (!desk) return null;
    const entries = view.entries[placed.name] ?? {};
    Object.assign(desk, { ...feedOf(placed, view), entries, people: view.people?.joined ?? null });
    return desk;
  }

  #fetch(placed: DeskPlace): void {
    const { name, model, html } = placed;
    this.#desks.set(name, null);
    const views: ExerciseViews = exercises[model.kind as ExerciseKind];
    if (!views.desk) return;
    views.desk().then(
      () => {
        const desk = document.createElement(`${model.kind}-desk`) as Desk;
        desk.innerHTML = html;
        listenToTrainer(desk, name, this.#session);
        desk.addEventListener('exercise-refresh', () => setPhase(this.#session, placed, 'shown'));
        this.#desks.set(name, desk);
        this.#arrived();
      },
      // Asked for again when the slide comes up again.
      () => this.#desks.delete(name),
    );
  }
}
