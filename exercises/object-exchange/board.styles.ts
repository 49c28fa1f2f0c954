import { css } from 'lit';
import {
  buttonStyles,
  leadStyles,
  boardStyles as lettersOfBoard,
} from '../../components/deck-exercise/deck-exercise.styles.ts';
import { hiddenStyles } from '../../components/hidden.styles.ts';

/** Look of object exchange on the beamer, in px of a slide of 1920 by 1080. */
export const boardStyles = [
  lettersOfBoard,
  buttonStyles,
  leadStyles,
  css`
    h3 {
      margin: 0;
      font: 700 112px / 1.02 var(--font-head);
      letter-spacing: -0.006em;
      text-wrap: balance;
      overflow-wrap: anywhere;
    }
    .steps {
      max-width: 900px;
    }
    .state {
      display: flex;
      margin-top: auto;
      font-size: 38px;
    }

    /* The instruction at the left, the time at the right. */
    .stage {
      flex: 1;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 24px 72px;
      align-content: start;
      min-height: 0;
    }
    .telling {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 32px;
      min-width: 0;
    }
    .where {
      color: var(--step-deep, var(--night));
      font: 700 44px / 1.2 var(--font-head);
    }
    .rounds {
      display: flex;
      align-items: center;
      gap: 36px;
      margin-bottom: 12px;
    }
    .is-round h3 {
      font-size: 128px;
    }
    .how {
      max-width: 980px;
      font-size: 50px;
      text-wrap: pretty;
    }
    deck-timer {
      --timer-fill: var(--honey);
      align-self: center;
      color: var(--ink);
      font: 700 172px / 1 var(--font-head);
    }
    .trio {
      display: flex;
      align-items: center;
      gap: 16px;
      color: var(--ink-soft);
      font-size: 36px;
      line-height: 1.25;
    }
    .trio svg {
      flex: none;
      width: 44px;
      height: 44px;
    }

    /* Beside the drawing, whose upper edge is at y 580: wide above it, narrow from there on. */
    :is(.is-choose, .is-present) h3 {
      max-width: 1400px;
    }
    :is(.is-choose, .is-present) .how,
    :is(.is-choose, .is-present) ~ .controls {
      max-width: 900px;
    }
    :host([timed]) .is-present ~ .controls {
      max-width: none;
    }

    .moments {
      display: flex;
      gap: 16px;
      margin: 0;
      padding: 0;
      color: var(--ink-soft);
      font-size: 36px;
      list-style: none;
    }
    .moments li {
      padding: 8px 32px;
      border-radius: 999px;
      background: var(--white);
      box-shadow: 0 2px 0 rgb(30 37 40 / 0.1);
    }
    .moments .is-now {
      background: var(--step-deep, var(--night));
      color: var(--white);
      font-weight: 700;
    }

    /* Afterwards: three questions, and the bridge to the day. */
    .is-done {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr);
      gap: 36px;
    }
    .is-done .telling {
      display: contents;
    }
    .is-done .where {
      display: none;
    }
    .is-done h3 {
      font-size: 76px;
    }
    .is-done .how {
      order: 3;
      max-width: none;
      padding: 34px 42px;
      border-radius: 32px;
      background: var(--step-deep, var(--night));
      color: var(--white);
      font: 700 46px / 1.2 var(--font-head);
      text-wrap: balance;
    }
    .questions {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 26px;
    }
    .questions deck-card {
      flex-direction: column;
      align-items: flex-start;
      gap: 28px;
      padding: 44px 48px;
      --card-icon: 164px;
    }
    .questions p {
      font: 700 56px / 1.1 var(--font-head);
    }

    .controls {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 16px;
    }
    .hint {
      color: var(--ink-soft);
      font-size: 28px;
    }

    .sheet {
      flex: 1;
      display: flex;
      gap: 56px;
      min-height: 0;
    }
    .sheet .steps {
      flex: none;
      width: 560px;
    }
    ${hiddenStyles}
    @media (forced-colors: active) {
      .moments .is-now {
        outline: 4px solid Highlight;
      }
      .main,
      .is-done .how {
        border: 3px solid CanvasText;
      }
    }
  `,
];
