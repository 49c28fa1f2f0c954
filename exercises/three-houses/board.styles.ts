import { css } from 'lit';
import { groupBoardStyles } from '../../components/group-board/board.styles.ts';
import { threeHousesPaperStyles } from './paper.styles.ts';

/** Look of the three houses on the beamer, in px of a slide of 1920 by 1080. */
export const threeHousesBoardStyles = [
  groupBoardStyles,
  threeHousesPaperStyles,
  css`
    /* Dadelijk, open: the houses of the slide, on the ground of the scene. */
    .asks {
      column-gap: 76px;
      margin: 0 -25px 0 27px;
    }
    .asks ::slotted(deck-home) {
      align-self: end;
    }

    /* Getoond: low roofs, and all the rest for the sheets. */
    .wall {
      flex: 1;
      display: grid;
      grid-template-columns: repeat(3, 480px);
      justify-content: space-between;
      align-content: start;
      min-height: 0;
    }
    .wall deck-home {
      --home-wall: 442px;
      --home-least: 0;
      --home-padding: 8px 8px 6px;
    }
    :host([paper]) .wall {
      grid-template-columns: repeat(3, 514px);
    }
    :host([paper]) .wall deck-home {
      --home-wall: 480px;
    }
    h3 {
      margin: 0 0 6px;
      color: var(--home-deep);
      font: 700 36px / 1.2 var(--font-head);
      overflow-wrap: anywhere;
    }
    .sheet {
      position: relative;
      text-align: start;
    }
    .sheet > p {
      position: absolute;
      inset: 20px 24px auto;
      z-index: 1;
      color: var(--ink-soft);
      font-size: 34px;
      text-align: center;
      text-wrap: balance;
      pointer-events: none;
    }

    .foot {
      position: absolute;
      left: 0;
      right: 0;
      bottom: 0;
      height: 64px;
    }
    /* Below the houses lies the path: no letters on it. */
    :host(:not([filled])) .foot {
      right: auto;
      bottom: -152px;
      padding-inline-end: 36px;
      border-radius: 999px;
      background: var(--white);
      font-size: 34px;
    }
    :host(:not([filled])) .foot:not(:has(p)) {
      padding: 0;
    }
    :host(:not([filled])) deck-chip {
      min-height: 76px;
      font-size: 36px;
    }
    .foot drawing-tools {
      flex: none;
      width: 656px;
      font-size: 17px;
    }
    .hide[aria-pressed='true'] {
      border-color: var(--step-deep, var(--night));
      background: var(--step-deep, var(--night));
      color: #fff;
    }
  `,
];
