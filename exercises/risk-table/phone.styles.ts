import { css } from 'lit';
import { chipStyles, fieldStyles, phoneStyles } from '../../components/phone.styles.ts';

/** Look of the table of risk and protection on a phone. */
export const riskTablePhoneStyles = [
  phoneStyles,
  fieldStyles,
  chipStyles,
  css`
    .risk {
      --side: var(--risk);
      --side-tint: var(--risk-tint);
    }
    .protective {
      --side: var(--protect);
      --side-tint: var(--protect-tint);
    }
    .levels {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
      margin-bottom: 0.875rem;
    }
    .levels .chip span {
      justify-content: center;
      font-weight: 700;
    }
    .chip b,
    .side b {
      min-width: 1.5em;
      padding: 0 0.35em;
      border-radius: 999px;
      background: var(--step-deep, var(--night));
      color: #fff;
      font: 700 1rem / 1.5 var(--font-head);
      text-align: center;
    }
    .chip input:checked + span b {
      background: #fff;
      color: var(--step-deep, var(--night));
    }

    /* Two sides of one thing: a switch, as wide as the page. */
    .sides {
      flex-wrap: nowrap;
      gap: 0;
      padding: 4px;
      border-radius: 18px;
      background: var(--white);
      box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
    }
    .side {
      position: relative;
      flex: 1 1 0;
      min-width: 0;
      cursor: pointer;
    }
    .side input {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    .side span {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: center;
      gap: 0.25rem 0.5rem;
      min-height: 3.125rem;
      padding: 0.25rem 0.375rem;
      border-radius: 14px;
      color: var(--side);
      font-weight: 700;
      line-height: 1.15;
      overflow-wrap: anywhere;
    }
    .side b {
      background: var(--side);
    }
    .side.protective svg {
      color: var(--sun);
    }
    .side input:checked + span {
      background: var(--side);
      color: #fff;
    }
    .side input:checked + span svg {
      color: inherit;
    }
    .side input:checked + span b {
      background: #fff;
      color: var(--side);
    }
    .side input:focus-visible + span {
      outline: 4px solid var(--focus);
      outline-offset: 3px;
    }

    .cell {
      display: grid;
      gap: 0.5rem;
      margin-bottom: 1rem;
    }
    .cell legend {
      margin-bottom: 0.625rem;
      padding: 0;
      color: var(--side);
      font: 700 1.25rem / 1.15 var(--font-head);
      overflow-wrap: anywhere;
    }
    .cell p {
      margin: 0;
    }
    ul {
      display: grid;
      gap: 0.5rem;
      margin: 0 0 1rem;
      padding: 0;
      list-style: none;
    }
    .row {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      min-height: 3.25rem;
      padding: 0.5rem 0.875rem;
      border: 2px solid transparent;
      border-radius: 14px;
      background: var(--white);
      box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
    }
    label.row {
      flex-wrap: nowrap;
      border-color: var(--line-soft);
      box-shadow: none;
      cursor: pointer;
    }
    label.row input {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    label.row i {
      flex: none;
      display: grid;
      place-items: center;
      width: 1.625rem;
      height: 1.625rem;
      border: 2px solid var(--line);
      border-radius: 8px;
      color: transparent;
    }
    .choice label.row i {
      border-radius: 999px;
    }
    label.row i svg {
      width: 1.125rem;
      height: 1.125rem;
    }
    label.row:has(input:checked) {
      border-color: var(--side);
      background: var(--side-tint);
      font-weight: 700;
    }
    label.row:has(input:checked) i {
      border-color: var(--side);
      background: var(--side);
      color: #fff;
    }
    label.row:has(input:focus-visible) {
      outline: 4px solid var(--focus);
      outline-offset: 3px;
    }
    .text {
      flex: 1 1 8ch;
      min-width: 0;
      overflow-wrap: anywhere;
      line-height: 1.25;
    }
    .text small {
      display: block;
      color: var(--ink-soft);
      font-size: 1rem;
      font-weight: 400;
    }
    h2 small {
      color: var(--ink-soft);
      font-weight: 400;
      font-size: 1.0625rem;
    }
    .count {
      flex: none;
      min-width: 2em;
      padding: 0.15em 0.5em;
      border-radius: 999px;
      background: var(--side, var(--step-deep, var(--night)));
      color: #fff;
      font: 700 1.0625rem / 1.3 var(--font-head);
      text-align: center;
    }
    .rest {
      justify-self: start;
      border-color: transparent;
      background: none;
      padding-inline: 0.25rem;
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
      label.row:has(input:checked) i,
      .side input:checked + span {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
  `,
];
