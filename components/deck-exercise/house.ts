import { css, html, type TemplateResult } from 'lit';
import '../deck-house/deck-house.ts';
import { windowsPerHouse } from '../deck-house/windows.ts';

/** What the house of an exercise needs to know; see `deck-exercise.ts`. */
export interface HouseState {
  readonly phase: string;
  readonly count: { readonly answered: number; readonly people: number } | null;
  readonly people: number | null;
  readonly typed: number;
}

/** A window per person, lit for an answer. `lean`: at the right of an empty slide; `stand`: beside a few rows. */
export function houseFor(
  { phase, count, people, typed }: HouseState,
  place: 'lean' | 'stand',
): TemplateResult {
  const answered = people === null ? typed : (count?.answered ?? 0);
  const windows = people === null ? answered : Math.max(people, count?.people ?? 0, answered);
  const size = windows > 2 * windowsPerHouse ? 'is-more' : windows > windowsPerHouse ? 'is-two' : '';
  return html`<deck-house class="${place} ${size}" .people=${windows} .answered=${phase === 'closed' && people !== null ? 0 : answered}
    .open=${phase !== 'closed' || (people === null && typed > 0)}></deck-house>`;
}

/** The house beside a few rows: `<div slot="beside" class="beside">${houseFor(…, 'stand')}</div>`. */
export const besideStyles = css`
  /* The scene is not there behind rows, so the house brings its own piece of hill. */
  .beside {
    display: grid;
    justify-content: end;
    height: 100%;
    background: radial-gradient(closest-side, #bfd9c4 98%, transparent) 50% 100% / 100% 72px no-repeat;
  }
  .stand {
    width: 480px;
    height: 100%;
    max-height: 620px;
    padding-bottom: 28px;
    box-sizing: border-box;
    align-self: end;
  }
`;
