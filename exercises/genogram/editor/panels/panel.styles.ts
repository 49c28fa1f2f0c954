import { css } from 'lit';
import { chipStyles, phoneStyles } from '../../../../components/phone.styles.ts';

/** What all panels of the genogram share: blue, with targets of 48 px; everything in rem. */
export const panelStyles = [
  phoneStyles,
  chipStyles,
  css`
    :host {
      --step-deep: var(--deep-2);
      --step-tint: var(--white);
      min-width: 0;
    }
    h2,
    h3 {
      color: var(--ink);
    }
    h2:focus {
      outline: none;
    }
    legend,
    .pick label {
      display: block;
      margin-bottom: 0.375rem;
      padding: 0;
      font-size: 1.0625rem;
      font-weight: 700;
    }
    legend {
      float: left;
      width: 100%;
    }
    .chip {
      display: inline-block;
    }
    .chip span {
      justify-content: center;
      min-width: 2.75rem;
      min-height: 2.75rem;
      padding-inline: min(1rem, 3vw);
    }
    .chip.tick span::before {
      content: "";
      flex: none;
      width: 1.125rem;
      height: 1.125rem;
      border: 2px solid currentcolor;
      border-radius: 5px;
    }
    .chip.tick input:checked + span::before {
      background: linear-gradient(currentcolor, currentcolor) center / 60% 60% no-repeat;
    }
    .sample {
      width: 2.25rem;
      height: 1.5rem;
      border-radius: 6px;
      background: var(--white);
    }
    .pick {
      margin-bottom: 0.875rem;
    }
    select {
      width: 100%;
      min-height: 3rem;
      padding: 0.5rem 0.875rem;
      border: 2px solid var(--line);
      border-radius: 14px;
      background: var(--white);
      color: inherit;
      font: 400 1.1875rem / 1.3 var(--font-text);
    }
    details {
      margin-bottom: 0.75rem;
    }
    summary {
      min-height: 3rem;
      padding: 0.625rem 0;
      color: var(--step-deep);
      font-weight: 700;
      cursor: pointer;
    }
    .stack {
      display: grid;
      gap: 0.5rem;
      margin: 0 0 0.875rem;
      padding: 0;
      list-style: none;
    }
    .plain,
    .main {
      overflow-wrap: anywhere;
      text-wrap: balance;
    }
    .stack .plain {
      width: 100%;
    }
    .pairs {
      grid-template-columns: repeat(auto-fill, minmax(min(10rem, 100%), 1fr));
    }
    .pairs .plain {
      justify-content: flex-start;
      gap: min(0.375rem, 2vw);
      padding-inline: min(0.375rem, 2vw);
      font-size: 1rem;
      text-align: start;
    }
    .pairs .sample {
      width: 1.75rem;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem;
    }
    .row span {
      flex: 1 1 calc(100% - 3.5rem);
    }
    .stack .row .plain {
      width: auto;
    }
    .legend {
      margin-bottom: 0.5rem;
      font-weight: 700;
    }
    /* The sheet is low: a button that stays would cover what is typed. */
    .bar {
      position: static;
      display: grid;
      gap: 0.5rem;
    }
    .bar::before {
      content: none;
    }
    .problem {
      font-weight: 700;
    }
    .problem:empty {
      margin: 0;
    }
  `,
];
