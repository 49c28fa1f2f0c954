import { css } from 'lit';
import { groupPhoneStyles } from '../../components/group-board/phone.styles.ts';

/** Look of the three columns in a hand; all parts at once where there is room. */
export const threeColumnsPhoneStyles = [
  groupPhoneStyles,
  css`
    ::slotted(deck-panel) {
      display: none;
    }

    .part {
      --deep: var(--step-deep, var(--night));
      --tint: var(--step-tint, var(--paper));
      display: none;
      min-width: 0;
      padding: 1rem;
      border-radius: 20px;
      background: var(--white);
      box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
    }
    .part.is-here {
      display: block;
    }
    .worry {
      --deep: var(--risk);
      --tint: var(--risk-tint);
    }
    .good {
      --deep: var(--protect);
      --tint: var(--protect-tint);
    }
    .next {
      --deep: var(--night);
      --tint: var(--night-tint);
    }
    h2 {
      display: flex;
      align-items: center;
      gap: 0.625rem;
      color: var(--deep);
    }
    h2 svg {
      width: 1.75rem;
      height: 1.75rem;
    }
    .good h2 svg {
      color: var(--sun);
    }
    h3 {
      color: var(--deep);
    }
    .questions {
      color: var(--ink-soft);
      font-size: 1.0625rem;
      line-height: 1.3;
    }
    .note {
      flex-wrap: wrap;
      gap: 0.25rem 0.75rem;
      background: var(--tint);
    }
    button.note {
      border-color: var(--deep);
    }
    .text {
      flex: 1 1 10rem;
      min-width: 0;
    }
    .nature {
      display: inline-flex;
      flex: none;
      align-items: center;
      gap: 0.375rem;
      color: var(--deep);
      font-size: 1rem;
      font-weight: 700;
    }
    .write {
      color: var(--deep);
    }

    .numbers {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(3rem, 1fr));
      margin-bottom: 0.375rem;
    }
    .numbers .chip span {
      justify-content: center;
      padding-inline: 0;
      font-weight: 700;
    }
    .ends {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
      color: var(--ink-soft);
      font-size: 1rem;
      line-height: 1.25;
    }
    .ends :last-child {
      text-align: end;
    }
    deck-scale {
      height: 9.5rem;
      margin-bottom: 0.75rem;
    }
    .chosen {
      font: 700 1.375rem / 1.2 var(--font-head);
    }
    .scale deck-standing {
      margin-top: 0.75rem;
      font-size: 1rem;
    }

    .half + .half {
      margin-top: 1.25rem;
      padding-top: 0.75rem;
      border-top: 2px solid var(--tint);
    }
    .sentence {
      margin-bottom: 0.625rem;
      padding: 0.75rem 0.875rem;
      border-radius: 14px;
      background: var(--tint);
    }
    dl {
      margin: 0;
      overflow-wrap: anywhere;
    }
    dl > div + div {
      margin-top: 0.375rem;
    }
    dt {
      color: var(--ink-soft);
      font-size: 1rem;
    }
    dd {
      margin: 0;
    }
    .sentence .plain {
      margin-top: 0.625rem;
    }
    summary {
      color: var(--step-deep, var(--night));
    }

    @media (min-width: 56rem) {
      .parts,
      .bar {
        width: var(--wide);
        margin-inline: calc(50% - var(--wide) / 2);
      }
      .parts {
        display: grid;
        grid-template-columns: repeat(6, minmax(0, 1fr));
        gap: 1.25rem;
        align-items: start;
      }
      .part {
        display: block;
        grid-column: span 2;
      }
      .scale,
      .plan {
        grid-column: span 3;
      }
      .scale:only-child {
        grid-column: 2 / span 4;
      }
      .moves,
      .bar .next {
        display: none;
      }
    }
    @media (forced-colors: active) {
      .part,
      .note,
      .sentence {
        border: 2px solid CanvasText;
      }
    }
  `,
];
