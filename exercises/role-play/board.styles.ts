import { css } from 'lit';
import { buttonStyles } from '../../components/deck-exercise/deck-exercise.styles.ts';
import { hiddenStyles } from '../../components/hidden.styles.ts';
import { paperStyles } from './paper.styles.ts';

/** Look of the role-play on the beamer, in px of a slide of 1920 by 1080. */
export const boardStyles = [
  buttonStyles,
  paperStyles,
  css`
    :host {
      display: flex;
      flex-direction: column;
      min-height: 0;
      color: var(--ink);
      font: 400 46px / 1.24 var(--font-text);
    }
    p,
    ol,
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    /* Dadelijk: below the cards of the slide. */
    .agreed {
      margin: 22px 0 22px;
      color: var(--ink-soft);
      font-size: 36px;
      line-height: 1.25;
    }

    /* Open: what happens now at the left, the chairs at the right. */
    .open {
      position: relative;
      flex: 1;
      display: flex;
      min-height: 0;
    }
    .text {
      position: relative;
      z-index: 1;
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      justify-content: center;
      gap: 26px;
      width: 850px;
      padding-bottom: 12px;
    }
    .round {
      display: flex;
      align-items: center;
      gap: 30px;
      color: var(--step-deep, var(--night));
      font: 700 48px / 1 var(--font-head);
    }
    .round deck-rounds {
      --stone: 54px;
    }
    h3 {
      margin: 0;
      font: 700 122px / 1 var(--font-head);
      letter-spacing: -0.006em;
      text-wrap: balance;
    }
    deck-timer {
      color: var(--step-deep, var(--night));
      font: 700 216px / 0.9 var(--font-head);
    }
    deck-timer.is-wide {
      font-size: 170px;
    }
    deck-timer[over] {
      font-size: 150px;
    }
    .now {
      max-width: 800px;
      font-size: 50px;
      line-height: 1.2;
      text-wrap: balance;
    }
    .scene {
      position: absolute;
      right: -56px;
      bottom: -6px;
      width: 880px;
      height: 622px;
    }
    .turns {
      display: grid;
      gap: 14px;
      counter-reset: turn;
    }
    .turns li {
      position: relative;
      padding-left: 74px;
      font-size: 44px;
      line-height: 1.2;
      counter-increment: turn;
    }
    .turns li::before {
      content: counter(turn) / "";
      position: absolute;
      left: 0;
      top: 0;
      width: 52px;
      height: 52px;
      border-radius: var(--radius-pebble);
      background: var(--step-deep, var(--night));
      color: #fff;
      font: 700 32px / 52px var(--font-head);
      text-align: center;
    }
    .is-debrief .text {
      gap: 22px;
      width: 960px;
    }
    .is-debrief deck-timer {
      font-size: 190px;
    }
    .is-debrief .scene {
      width: 690px;
      height: 488px;
    }

    /* The questions for the whole room. */
    .is-talk .text {
      width: 990px;
      gap: 36px;
    }
    .is-talk h3 {
      font-size: 92px;
    }
    .is-talk .scene {
      width: 620px;
      height: 438px;
    }
    .questions {
      display: grid;
      gap: 20px;
      width: 100%;
    }
    .questions li {
      padding: 28px 36px;
      border-radius: 28px;
      background: var(--white);
      box-shadow: var(--shadow);
      font: 700 50px / 1.12 var(--font-head);
      text-wrap: balance;
    }

    .foot {
      position: relative;
      z-index: 1;
      display: flex;
      align-items: center;
      gap: 24px;
      min-height: 76px;
    }
    .steps {
      display: flex;
      gap: 12px;
    }
    .steps li {
      display: flex;
      align-items: center;
      gap: 10px;
      min-height: 68px;
      padding: 0 24px;
      border: 3px solid var(--step-deep, var(--night));
      border-radius: 999px;
      background: var(--white);
      box-sizing: border-box;
      color: var(--step-deep, var(--night));
      font: 700 30px / 1 var(--font-text);
      white-space: nowrap;
    }
    .steps .is-now {
      background: var(--step-deep, var(--night));
      color: #fff;
    }
    .steps .is-past {
      border-color: transparent;
      background: rgb(255 255 255 / 0.6);
    }
    svg {
      flex: none;
    }
    .steps svg {
      width: 28px;
      height: 28px;
    }
    .buttons {
      display: flex;
      gap: 12px;
      margin-left: auto;
    }
    ${hiddenStyles}
    @media (forced-colors: active) {
      .steps .is-now {
        border-color: Highlight;
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
  `,
];
