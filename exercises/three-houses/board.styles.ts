import { css } from 'lit';
import { buttonStyles } from '../../components/deck-exercise/deck-exercise.styles.ts';
import { threeHousesPaperStyles } from './paper.styles.ts';

/** Look of the three houses on the beamer, in px of a slide of 1920 by 1080. */
export const threeHousesBoardStyles = [
  buttonStyles,
  threeHousesPaperStyles,
  css`
    :host {
      flex: 1;
      align-self: stretch;
      display: flex;
      flex-direction: column;
      min-height: 0;
      color: var(--ink);
      font: 400 32px / 1.25 var(--font-text);
    }
    p {
      margin: 0;
    }

    /* Dadelijk, open: the houses of the slide, on the ground of the scene. */
    .asks {
      flex: 1;
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 76px;
      min-height: 0;
      margin: 0 -25px 0 27px;
    }
    .asks ::slotted(deck-home) {
      align-self: end;
    }

    /* Getoond: low roofs, and all the rest for the sheets. */
    group-pager {
      position: absolute;
      right: 0;
      top: 0;
      height: 64px;
    }
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
      display: flex;
      align-items: center;
      gap: 18px 24px;
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
    .foot deck-chip {
      flex: none;
      font-size: 30px;
      min-height: 64px;
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
    .foot deck-typing {
      flex: 1;
      min-width: 0;
    }
    .fresh {
      border-color: var(--step-deep, var(--night));
      color: var(--step-deep, var(--night));
    }
    .hide[aria-pressed='true'] {
      border-color: var(--step-deep, var(--night));
      background: var(--step-deep, var(--night));
      color: #fff;
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
];
