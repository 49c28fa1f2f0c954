import { type ExerciseKind, exercises } from '../../exercises/index.ts';
import { type Feed, feedOf } from '../session/conduct.ts';
import type { AnyExercise, Settings } from '../session/exercise.ts';
import type { Session } from '../session/session.ts';

/** The properties every exercise's phone view takes; see `exercises/<kind>/phone.ts`. */
interface PhoneView extends HTMLElement, Feed {
  draft: unknown;
}

/** What a slide says of its exercise. */
export interface PlacedExercise {
  readonly kind: string;
  readonly name: string;
  readonly settings: Settings;
  readonly html: string;
}

/**
 * Keeps one view per exercise, so that leaving a slide and coming back finds the words half typed. An exercise's
 * code is fetched when its slide first comes up.
 */
export class ExerciseHost {
  readonly #session: Session;
  readonly #arrived: () => void;
  readonly #views = new Map<string, { element: PhoneView; model: AnyExercise; promise: HTMLElement }>();
  readonly #underWay = new Set<string>();

  /** `arrived` is called when a view that was asked for is there. */
  constructor(session: Session, arrived: () => void) {
    this.#session = session;
    this.#arrived = arrived;
  }

  /**
   * The view of an exercise, fed with how things stand now; null while its code is on its way. `promise`: what is said
   * below the task, before anybody types.
   */
  view(placed: PlacedExercise, promise: string): HTMLElement | null {
    const known = this.#views.get(placed.name);
    if (!known) {
      this.#fetch(placed).catch(() => this.#underWay.delete(placed.name));
      return null;
    }
    const { view } = this.#session;
    const draft = view.drafts[placed.name] ?? null;
    Object.assign(known.element, { ...feedOf({ ...placed, model: known.model }, view), draft });
    known.promise.textContent = promise;
    return known.element;
  }

  async #fetch({ name, kind, html }: PlacedExercise): Promise<void> {
    if (this.#underWay.has(name) || !Object.hasOwn(exercises, kind)) return;
    this.#underWay.add(name);
    const views = exercises[kind as ExerciseKind];
    const [{ model }]: [{ model: AnyExercise }, unknown] = await Promise.all([views.model(), views.phone()]);
    const element = document.createElement(`${kind}-phone`) as PhoneView;
    element.innerHTML = html;
    const promise = document.createElement('p');
    promise.className = 'meta';
    element.append(promise);
    element.addEventListener('exercise-entry', ({ detail }) => {
      void this.#session.setEntry(name, model.hasContent(detail) ? detail : null);
    });
    element.addEventListener('exercise-draft', ({ detail }) => this.#session.setDraft(name, detail));
    element.addEventListener('exercise-item', ({ detail: { id, value } }) => {
      const { group } = this.#session.view;
      if (group !== null) void this.#session.putItem(name, group, id ?? this.#session.newId(), value);
    });
    this.#views.set(name, { element, model, promise });
    this.#arrived();
  }
}
