import { css } from 'lit';
import { groupBoardStyles } from '../../components/group-board/board.styles.ts';
import { threeColumnsPaperStyles } from './paper.styles.ts';

/** Look of the three columns on the beamer, in px of a slide of 1920 by 1080. */
export const threeColumnsBoardStyles = [
  groupBoardStyles,
  threeColumnsPaperStyles,
  css`
    :host {
      gap: 16px;
    }
    /* Dadelijk, open: the columns of the slide. */
    .asks {
      grid-template-rows: 0 minmax(0, 1fr) auto;
      gap: 20px 56px;
      margin-top: -20px;
    }
    .asks ::slotted(p) {
      grid-row: 3;
      grid-column: 1 / -1;
    }
    .asks slot {
      font-size: 44px;
    }

    /* Getoond. */
    .wall {
      flex: 1;
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    .wall > deck-rows {
      flex: 1;
    }
    /* What turns the pages of rows stands on the line of the foot. */
    :host(:not([paper])) .wall:has(+ .foot > .legend) > deck-rows {
      margin-bottom: -80px;
    }
    /* A few stones do not float in an empty room. */
    .wall > deck-scale {
      flex: 0 1 560px;
      margin-block: auto;
    }
    .nature {
      display: inline-flex;
      flex: none;
      align-items: center;
      gap: 10px;
    }
    .nature svg {
      width: 1.15em;
      height: 1.15em;
    }
    .scale-question {
      font-size: 48px;
    }
    .scale-question::slotted(deck-panel) {
      display: none;
    }
    .nothing {
      color: var(--ink-soft);
    }
    .plan {
      flex: 1;
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 36px;
      min-height: 0;
    }
    .plan section {
      display: flex;
      flex-direction: column;
      gap: 20px;
      min-height: 0;
      padding: 28px 32px;
      border-radius: 32px;
      background: var(--white);
      overflow: hidden;
    }
    .plan .worry {
      --deep: var(--risk);
      --tint: var(--risk-tint);
    }
    .plan .step {
      --deep: var(--night);
      --tint: var(--night-tint);
    }
    .plan h3 {
      display: flex;
      align-items: center;
      gap: 24px;
      margin: 0;
      color: var(--deep);
      font: 700 50px / 1.1 var(--font-head);
    }
    .plan h3 svg {
      width: 72px;
      height: 72px;
    }
    .sentence {
      position: relative;
      padding: 24px 30px;
      border-radius: 18px;
      background: var(--tint);
    }
    dl {
      margin: 0;
      overflow-wrap: anywhere;
    }
    dl > div + div {
      margin-top: 16px;
    }
    dt {
      color: var(--deep);
      font: 700 28px / 1.2 var(--font-text);
    }
    dd {
      margin: 0;
      font-size: 42px;
      line-height: 1.2;
    }
    /* Two of them, or more: smaller, so that all can be read. */
    section:has(.sentence + .sentence) dd {
      font-size: 32px;
    }
    section:has(.sentence + .sentence) dl > div + div {
      margin-top: 6px;
    }
    .take {
      position: absolute;
      right: 10px;
      top: 10px;
      justify-content: center;
      width: 60px;
      min-height: 60px;
      padding: 0;
      opacity: 0;
    }
    .sentence:hover .take,
    .take:focus-visible {
      opacity: 1;
    }

    .foot {
      flex: none;
      min-height: 64px;
      z-index: 1;
      pointer-events: none;
    }
    .foot > * {
      pointer-events: auto;
    }
    .views {
      display: flex;
      flex: none;
      gap: 4px;
      padding: 4px;
      border-radius: 999px;
      background: var(--white);
    }
    .views button {
      padding-inline: 22px;
      border-color: transparent;
      color: var(--step-deep, var(--night));
    }
    .views button[aria-pressed='true'] {
      background: var(--step-deep, var(--night));
      color: #fff;
    }
    .legend {
      display: flex;
      gap: 24px;
      color: var(--ink-soft);
      font-size: 28px;
    }
    @media (forced-colors: active) {
      .plan section,
      .sentence,
      .views {
        border: 2px solid CanvasText;
      }
    }
  `,
];
