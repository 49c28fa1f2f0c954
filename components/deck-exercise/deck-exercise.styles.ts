import { css } from 'lit';
import { hiddenStyles } from '../hidden.styles.ts';

/** Letters of a board, and what a night scene changes about them; for the board around the frame. */
export const boardStyles = css`
  :host {
    flex: 1;
    align-self: stretch;
    display: flex;
    flex-direction: column;
    gap: 24px;
    min-height: 0;
    color: var(--on-scene, var(--ink));
    font: 400 46px / 1.24 var(--font-text);
  }
  /* The slide says which letters are read on its scene: white at night, ink on paper. */
  :host([dark]) {
    color: inherit;
    --on-scene: currentColor;
    --on-scene-soft: currentColor;
    --chip-fill: var(--honey, #f6c945);
    --chip-text: var(--ink);
    --focus: var(--candle, #ffe9b0);
    --focus-gap: transparent;
    --pager-back: var(--night);
  }
  p {
    margin: 0;
  }
`;

/** Buttons of the trainer on a board. */
export const buttonStyles = css`
  button {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 12px;
    min-height: 56px;
    padding: 4px 28px;
    border: 3px solid var(--line);
    border-radius: 999px;
    background: var(--white);
    color: var(--ink);
    font: 700 28px / 1.2 var(--font-text);
    white-space: nowrap;
    cursor: pointer;
  }
  button svg {
    width: 28px;
    height: 28px;
  }
  button:focus-visible {
    outline: 4px solid var(--focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--focus-gap, #fff);
  }
`;

/** The button with which the trainer leads on, and the key that does the same. */
export const leadStyles = css`
  .main {
    border-color: var(--step-deep, var(--night));
    background: var(--step-deep, var(--night));
    color: var(--white);
  }
  kbd {
    padding: 2px 14px;
    border-radius: 12px;
    background: rgb(255 255 255 / 0.2);
    font: inherit;
  }
`;

/** Look of the frame, in px of a slide of 1920 by 1080. */
export const frameStyles = [
  buttonStyles,
  css`
    :host,
    .board {
      flex: 1;
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    :host([paper]) {
      gap: 24px;
    }
    .side {
      display: flex;
      z-index: 1;
    }
    .how {
      max-width: 860px;
    }
    p {
      margin: 0;
    }

    /* Dadelijk, open: the left half of the box, the house at the right. */
    .asks .side {
      flex-direction: column;
      align-items: flex-start;
      gap: 44px;
      max-width: 880px;
    }
    .asks .state {
      display: flex;
      align-items: center;
      gap: 36px;
      min-height: 84px;
    }
    .asks deck-chip {
      font-size: 38px;
    }
    .number {
      font: 700 46px / 1 var(--font-head);
    }
    .number strong {
      margin-inline-end: 6px;
      font: 700 84px / 1 var(--font-head);
    }
    .door {
      color: var(--on-scene-soft, var(--ink-soft));
      font-size: 38px;
    }
    .door b {
      color: var(--on-scene, var(--ink));
      font: 700 44px / 1.4 var(--font-head);
      overflow-wrap: anywhere;
    }
    .asks ::slotted(deck-typing) {
      width: 860px;
    }
    /* Leans on the content box of the slide, as the host does not hold absolute children. */
    .lean {
      position: absolute;
      right: 0;
      bottom: 92px;
      width: 680px;
      height: 790px;
    }
    .lean.is-two {
      width: 800px;
    }
    .lean.is-more {
      width: 960px;
    }

    /* Shown: rows, with one line below, at the foot of the content box. */
    .has-rows .how {
      display: none;
    }
    .has-rows ::slotted([slot="rows"]) {
      flex: 1;
    }
    .has-rows .side {
      position: absolute;
      left: 0;
      right: 280px;
      bottom: 0;
      height: 68px;
      align-items: center;
      gap: 18px;
    }
    :host([turns]) .side {
      right: 470px;
    }
    .turn {
      position: absolute;
      right: 0;
      bottom: 0;
      z-index: 1;
    }
    .has-rows deck-chip {
      flex: none;
      font-size: 30px;
      min-height: 64px;
    }
    .has-rows .door,
    .has-rows .door b {
      font-size: 28px;
      line-height: 1.2;
      white-space: nowrap;
    }
    :host([dark]) .has-rows .door {
      padding: 2px 24px;
      border-radius: 18px;
      background: var(--night);
    }
    .has-rows ::slotted(deck-typing) {
      flex: 1;
      max-width: 860px;
    }
    :host([turns]) ::slotted(deck-typing) {
      max-width: none;
    }
    .has-rows .state:empty {
      display: none;
    }
    deck-count {
      position: absolute;
      right: 0;
      top: 0;
    }
    .has-rows {
      padding-top: 16px;
    }
    .fresh {
      border-color: var(--chip-fill, var(--step-deep, var(--night)));
      color: var(--step-deep, var(--night));
    }
    ${hiddenStyles}
  `,
];
