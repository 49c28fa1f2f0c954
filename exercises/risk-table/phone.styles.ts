import { css } from 'lit';
import { chipStyles, fieldStyles, phoneStyles } from '../../components/phone.styles.ts';
import { cellStyles } from './phone-cell.styles.ts';

/** Look of the table of risk and protection on a phone. */
export const riskTablePhoneStyles = [
  phoneStyles,
  fieldStyles,
  chipStyles,
  cellStyles,
  css`
    .risk {
      --side: var(--risk);
      --side-tint: var(--risk-tint);
    }
    .protective {
      --side: var(--protect);
      --side-tint: var(--protect-tint);
    }
    .field {
      margin-bottom: 1.5rem;
    }
    .field label {
      display: block;
      margin-bottom: 0.375rem;
      font-weight: 700;
    }
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 3.5rem;
      gap: 0.625rem;
      align-items: start;
    }
    .line .plain {
      min-height: 3.5rem;
      padding: 0;
    }
    .left:empty {
      display: none;
    }

    .doubts fieldset {
      margin-bottom: 1rem;
    }
    .doubts legend {
      margin-bottom: 0.5rem;
      padding: 0;
      overflow-wrap: anywhere;
      line-height: 1.25;
    }
    .doubts .chip {
      flex: 1 1 8rem;
    }
    .doubts .chip span {
      justify-content: center;
    }

    form > :is(.group, .choice) {
      margin: 1.25rem 0 1.5rem;
    }
    .group .row {
      flex-wrap: nowrap;
      padding-inline-end: 0.5rem;
    }
    .group .row:has(.wait) {
      flex-wrap: wrap;
    }
    .group .plain {
      flex: none;
      padding-inline: 0.75rem;
    }
    .what {
      display: flex;
      flex: 1 1 8rem;
      gap: 0.625rem;
      min-width: 0;
    }
    .what svg {
      margin-top: 0.1em;
      color: var(--side);
    }
    .protective .what svg {
      color: var(--sun);
    }
    .mine {
      display: inline-flex;
      align-items: center;
      gap: 0.25rem;
      color: var(--step-deep, var(--night));
      font-size: 1rem;
      font-weight: 700;
    }
    .is-mine {
      border-color: var(--step-deep, var(--night));
    }
    .group .back {
      min-width: 3rem;
      padding: 0;
      border-color: transparent;
      background: none;
      color: var(--ink-soft);
    }
    .wait {
      flex-basis: 100%;
    }
    .read h3 {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      color: var(--side);
    }
    .read h3.protective svg {
      color: var(--sun);
    }

    details {
      margin-bottom: 1rem;
    }
    summary {
      display: flex;
      align-items: center;
      min-height: 3rem;
      margin-bottom: 0.5rem;
      color: var(--step-deep, var(--night));
      font-weight: 700;
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    /* Very large letters: the button goes below the text. */
    @media (max-width: 20em) {
      .group .row {
        flex-wrap: wrap;
      }
    }
    @media (forced-colors: active) {
      .row,
      .count,
      .chip b,
      .side b {
        border: 2px solid CanvasText;
      }
    }
  `,
];
