import { css } from 'lit';
import { boardStyles, buttonStyles } from '../../components/deck-exercise/deck-exercise.styles.ts';
import { besideStyles } from '../../components/deck-exercise/house.ts';
import { doubtStyles } from './doubts.ts';
import { paperStyles } from './paper.ts';

/** Look of the table on the beamer, in px of a slide of 1920 by 1080. */
export const riskTableBoardStyles = [
  boardStyles,
  buttonStyles,
  besideStyles,
  doubtStyles,
  paperStyles,
  css`
    .rows {
      flex: 1;
      display: flex;
      flex-direction: column;
      gap: 20px;
      min-height: 0;
    }
    .rows :is(deck-rows, risk-table-overview) {
      flex: 1;
    }
    /* The foot of the slide belongs to chip, words and pager. */
    risk-table-overview:not([paper]) {
      margin-bottom: 88px;
    }
    .title {
      margin: 0;
      color: var(--step-deep, var(--night));
      font: 700 52px / 1.1 var(--font-head);
    }
    .choice {
      --panel-deep: var(--protect);
    }
    .nothing {
      font: 700 46px / 1.2 var(--font-head);
    }
    /* Stones of a path: where we are is the large one. */
    .steps {
      display: flex;
      align-items: center;
      margin: 40px 0 0;
      padding: 0;
      list-style: none;
      color: var(--ink-soft);
      font: 400 36px / 1 var(--font-text);
    }
    .steps li {
      display: flex;
      align-items: center;
      gap: 14px;
    }
    .steps li::before {
      content: "";
      width: 26px;
      height: 25px;
      border: 4px solid var(--step-deep, var(--night));
      border-radius: var(--radius-pebble);
      box-sizing: border-box;
      background: var(--white);
    }
    .steps li + li {
      margin-left: 36px;
    }
    .steps .is-now {
      color: var(--step-deep, var(--night));
      font-weight: 700;
    }
    .steps .is-now::before {
      width: 36px;
      height: 35px;
      background: var(--step-deep, var(--night));
    }
    .pager {
      display: flex;
      align-items: center;
      gap: 16px;
      font: 700 32px / 1 var(--font-head);
      white-space: nowrap;
    }
    .pager button {
      width: 64px;
      min-height: 64px;
      padding: 14px;
      border-color: var(--step-deep, var(--night));
      color: var(--step-deep, var(--night));
    }
    .pager svg {
      width: 100%;
      height: 100%;
    }
    .pager button[aria-disabled='true'] {
      border-color: var(--line);
      color: var(--line);
      cursor: default;
    }
    @media (forced-colors: active) {
      .steps .is-now::before {
        background: CanvasText;
      }
    }
  `,
];
