import { css } from 'lit';
import { boardStyles, buttonStyles } from '../../components/deck-exercise/deck-exercise.styles.ts';

/** Look of the look back on the beamer, in px of a slide of 1920 by 1080. */
export const expectationsBoardStyles = [
  boardStyles,
  buttonStyles,
  css`
    .rows {
      flex: 1;
      display: flex;
      flex-direction: column;
      gap: 16px;
      min-height: 0;
    }
    .rows deck-rows {
      flex: 1;
    }
    .none {
      margin-top: 24px;
      color: var(--ink-soft);
      font-size: 38px;
    }
    .legend {
      display: flex;
      gap: 44px;
      margin: 0;
      padding: 0;
      list-style: none;
      color: var(--step-deep, var(--night));
      font: 700 34px / 1.2 var(--font-head);
    }
    .legend li,
    .sheet b {
      display: flex;
      align-items: center;
      gap: 14px;
    }
    .sign {
      width: 34px;
      height: 34px;
    }
    .sheet p {
      flex: 1;
      display: flex;
      align-items: center;
      gap: 32px;
      max-height: 120px;
      padding: 0 32px;
      border-radius: 18px;
      background: var(--white);
      box-shadow: var(--shadow);
      font: 400 30px / 1.1 var(--font-text);
    }
    .sheet span {
      color: var(--ink-soft);
    }
    .sheet i {
      flex: 1;
      align-self: stretch;
    }
    .sheet b {
      color: var(--step-deep, var(--night));
    }
  `,
];
