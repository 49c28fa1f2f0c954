import { css } from 'lit';
import { chipStyles, phoneStyles } from '../phone.styles.ts';

/** Look of a small group's board in a hand: one part at a time, notes, and what turns to the next part. */
export const groupPhoneStyles = [
  phoneStyles,
  chipStyles,
  css`
    :host {
      --wide: min(94vw, 76rem);
    }
    .card {
      display: flex;
      gap: 0.75rem;
      padding: 1rem 1.125rem;
      border-radius: 20px;
      background: var(--white);
      box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
      font-weight: 650;
    }
    .card svg {
      margin-top: 0.1em;
      color: var(--step-deep, var(--night));
    }
    .moves {
      display: flex;
      align-items: center;
      justify-content: space-between;
      margin-bottom: 0.875rem;
      font-weight: 700;
    }
    .moves button {
      width: 3.25rem;
      height: 3.25rem;
      border: 0;
      border-radius: 16px;
      background: var(--white);
      color: var(--step-deep, var(--night));
    }
    .moves button[aria-disabled='true'] {
      background: transparent;
      color: var(--line);
      cursor: default;
    }
    .moves svg {
      display: block;
      margin: auto;
    }
    h2 {
      text-wrap: balance;
      scroll-margin-top: 3.5rem;
    }
    h2:focus-visible {
      border-radius: 6px;
    }
    summary {
      min-height: 3rem;
      padding: 0.75rem 0;
      font-weight: 700;
      line-height: 1.3;
      cursor: pointer;
    }
    .notes {
      display: flex;
      flex-direction: column;
      gap: 0.5rem;
      margin: 0 0 0.625rem;
      padding: 0;
      list-style: none;
    }
    .notes:empty {
      display: none;
    }
    .note {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      width: 100%;
      min-height: 3rem;
      padding: 0.5rem 0.875rem;
      border: 2px solid transparent;
      border-radius: 14px;
      color: inherit;
      text-align: start;
      overflow-wrap: anywhere;
    }
    .write {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      width: 100%;
      min-height: 3.25rem;
      padding: 0.25rem 0.875rem;
      border: 2.5px dashed;
      border-radius: 14px;
      background: transparent;
      font-weight: 700;
    }
  `,
];
