import { css } from 'lit';
import { boardStyles, buttonStyles } from '../../components/deck-exercise/deck-exercise.styles.ts';
import { besideStyles } from '../../components/deck-exercise/house.ts';
import { paperStyles } from './paper.styles.ts';

/** Look of the open question on the beamer, in px of a slide of 1920 by 1080. */
export const openQuestionBoardStyles = [
  boardStyles,
  buttonStyles,
  besideStyles,
  paperStyles,
  css`
    .rows,
    .paper {
      flex: 1;
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    .rows deck-rows {
      flex: 1;
    }
    .nothing {
      height: 68px;
      margin-bottom: -68px;
      font: 700 56px / 1.2 var(--font-head);
    }
  `,
];
