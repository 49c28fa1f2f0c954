import { html, nothing, type TemplateResult } from 'lit';
import { type ExerciseKind, exercises } from '../../exercises/index.ts';
import { type Placed, pictureOf, setHidden, setPhase, takesEntries } from '../session/conduct.ts';
import type { Session, SessionView } from '../session/session.ts';
import { phases } from '../session/stage.ts';
import type { CockpitSlide } from '../slides/types.ts';
import type { DeskPlace } from './desks.ts';
import { nl } from './nl.ts';

/** Loads the model of every exercise in the deck, by name. */
export async function placeExercises(
  slides: readonly CockpitSlide[],
): Promise<ReadonlyMap<string, DeskPlace>> {
  const placed = await Promise.all(
    slides.map(async ({ exercise }): Promise<DeskPlace[]> => {
      if (!exercise || !Object.hasOwn(exercises, exercise.kind)) return [];
      const { model } = await exercises[exercise.kind as ExerciseKind].model();
      const { name, settings, html } = exercise;
      return [{ name, settings, model, html }];
    }),
  );
  return new Map(placed.flat().map((one) => [one.name, one]));
}

/** Phase, count and answers of the exercise on the current slide, with what the trainer can do about them. `desk`: its own part. */
export function exercisePanel(
  session: Session,
  placed: Placed | undefined,
  view: SessionView,
  desk: HTMLElement | null,
): TemplateResult {
  if (!placed)
    return html`<section class="exercise" aria-labelledby="exercise"><h2 id="exercise">${nl.exercise}</h2><p>${nl.noExercise}</p></section>`;
  const picture = pictureOf(placed, view);
  const { phase } = picture.stage;
  const items = placed.model.items(picture.all);
  return html`<section class="exercise" aria-labelledby="exercise">
    <h2 id="exercise">${nl.exercise}</h2>
    <div class="phases" role="group" aria-label=${nl.setPhase}>
      ${phases.map(
        (one) =>
          html`<button type="button" aria-pressed=${one === phase} @click=${() => setPhase(session, placed, one)}>${nl.phase[one]}</button>`,
      )}
    </div>
    ${takesEntries(placed) ? html`<p class="count">${nl.answered(picture.answered, picture.people)}</p>` : nothing}
    ${
      phase === 'shown' && picture.fresh > 0
        ? html`<button type="button" class="main" @click=${() => setPhase(session, placed, 'shown')}>${nl.freshAnswers(picture.fresh)}</button>`
        : nothing
    }
    ${desk ?? nothing}
    ${
      items.length === 0
        ? desk
          ? nothing
          : html`<h3>${nl.answers}</h3><p>${nl.noAnswers}</p>`
        : html`<h3>${nl.answers}</h3><ul class="answers">
            ${items.map(({ key, text, count }) => {
              const isHidden = picture.hidden.has(key);
              return html`<li class=${isHidden ? 'is-hidden' : ''}>
                <span dir="auto">${text}${isHidden ? html` <em>(${nl.hidden})</em>` : nothing}</span>
                <b>${count}</b>
                <button type="button" aria-label="${isHidden ? nl.unhide : nl.hide}: ${text}"
                  @click=${() => setHidden(session, placed, key, !isHidden)}>${isHidden ? nl.unhide : nl.hide}</button>
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}
