import { css } from 'lit';
import { buttonStyles } from '../../components/deck-exercise/deck-exercise.styles.ts';
import { hiddenStyles } from '../../components/hidden.styles.ts';
import { paperStyles } from './paper.ts';
import { talksStyles } from './talks.ts';

/** Look of the growing case on the beamer, in px of a slide of 1920 by 1080. */
export const boardStyles = [
  buttonStyles,
  talksStyles,
  paperStyles,
  css`
    :host {
      flex: 1;
      align-self: stretch;
      display: flex;
      flex-direction: column;
      gap: 22px;
      min-height: 0;
      color: var(--ink);
      font: 400 var(--t-card, 40px) / 1.2 var(--font-text);
    }
    p {
      margin: 0;
    }
    .main {
      flex: 1;
      display: flex;
      flex-direction: column;
      gap: 22px;
      min-height: 0;
    }
    .main > :is(en-dan-trees, deck-scale) {
      flex: 1;
    }

    /* The case itself, beside the drawing. */
    .talks {
      align-self: flex-start;
    }
    .children {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
      grid-auto-flow: column;
      gap: 26px;
    }
    ol {
      display: flex;
      flex-direction: column;
      gap: 0.32em;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .facts li {
      position: relative;
      padding-inline-start: 50px;
      text-wrap: pretty;
    }
    .facts li::before {
      content: "";
      position: absolute;
      inset-inline-start: 0;
      top: calc(0.6em - 13px);
      width: 27px;
      height: 26px;
      border-radius: var(--radius-pebble);
      background: var(--step-deep, var(--night));
      print-color-adjust: exact;
    }
    .facts {
      font-size: var(--fact, 40px);
    }
    .facts .is-to-come {
      visibility: hidden;
    }
    .question {
      margin-top: auto;
    }

    /* What the room thinks: over the whole sheet. */
    h3 {
      margin: 0;
      font: 700 48px / 1.1 var(--font-head);
    }
    .soft {
      color: var(--ink-soft);
      font-size: 32px;
    }
    .key {
      flex: 1;
      display: flex;
      flex-direction: column;
      gap: 16px;
      min-height: 0;
    }
    .which {
      display: flex;
      gap: 12px;
    }
    deck-count {
      position: absolute;
      right: 0;
      top: 0;
    }

    .foot {
      flex-wrap: wrap;
      display: flex;
      align-items: center;
      gap: 16px;
      min-height: 64px;
    }
    .foot deck-chip {
      flex: none;
      font-size: 30px;
      min-height: 60px;
    }
    .number {
      flex: none;
      font: 700 36px / 1 var(--font-head);
    }
    .number strong {
      font-size: 54px;
    }
    .door {
      color: var(--ink-soft);
      font-size: 28px;
      line-height: 1.2;
    }
    .door b {
      color: var(--ink);
      font-family: var(--font-head);
      overflow-wrap: anywhere;
    }
    .space {
      flex: 1;
    }
    .foot button {
      min-height: 60px;
      padding-inline: 20px;
    }
    .lead,
    button[aria-pressed="true"] {
      border-color: var(--step-deep, var(--night));
      background: var(--step-deep, var(--night));
      color: #fff;
    }
    .fresh {
      border-color: var(--step-deep, var(--night));
      color: var(--step-deep, var(--night));
    }
    /* Beside the drawing there is room for two short lines. */
    .foot.is-case .views {
      order: -1;
      flex-basis: 100%;
      margin: 0;
    }
    deck-chip + .views {
      margin-inline-start: 12px;
    }
    .views {
      display: flex;
      gap: 8px;
    }
    ${hiddenStyles}
    @media (prefers-reduced-motion: no-preference) {
      .facts li.is-new {
        animation: rise 240ms backwards;
      }
    }
    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
    @media (forced-colors: active) {
      .facts li::before {
        background: CanvasText;
        forced-color-adjust: none;
      }
      button[aria-pressed="true"] {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
    @media print {
      .facts li.is-new {
        animation: none;
      }
    }

    /* On paper: the case at the top, below it what is filled in. */
    :host([paper]) .facts {
      font-size: 34px;
    }
    :host([paper]) .question {
      margin: 0;
    }
    :host([paper]) deck-scale {
      flex: none;
      height: 210px;
    }
  `,
];
