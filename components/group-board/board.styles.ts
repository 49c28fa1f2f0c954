import { css } from 'lit';
import { buttonStyles } from '../deck-exercise/deck-exercise.styles.ts';
import { hiddenStyles } from '../hidden.styles.ts';

/** Look of small groups' boards on the beamer and on paper, in px of a slide of 1920 by 1080. */
export const groupBoardStyles = [
  buttonStyles,
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
    .asks {
      flex: 1;
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      min-height: 0;
    }
    group-pager {
      position: absolute;
      right: 0;
      top: 0;
      height: 64px;
    }
    .foot {
      display: flex;
      align-items: center;
      gap: 18px 24px;
    }
    .foot deck-chip {
      flex: none;
      min-height: 64px;
      font-size: 30px;
    }
    .foot deck-typing {
      flex: 1;
      min-width: 0;
    }
    .fresh {
      border-color: var(--step-deep, var(--night));
      color: var(--step-deep, var(--night));
    }
    ${hiddenStyles}

    /* On a sheet to fill in: whose it is. */
    .whose {
      position: absolute;
      right: 0;
      top: 8px;
      display: flex;
      align-items: end;
      gap: 16px;
      font: 700 36px / 1.1 var(--font-head);
    }
    .whose span {
      width: 300px;
      border-bottom: 3px solid var(--line);
    }
  `,
];
