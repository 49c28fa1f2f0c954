import { css } from 'lit';
import {
  buttonStyles,
  leadStyles,
  boardStyles as lettersOfBoard,
} from '../../components/deck-exercise/deck-exercise.styles.ts';
import { hiddenStyles } from '../../components/hidden.styles.ts';

/** Look of the genogram on the beamer and on paper, in px of a slide of 1920 by 1080. */
export const boardStyles = [
  lettersOfBoard,
  buttonStyles,
  leadStyles,
  css`
    .stage {
      flex: 1;
      display: grid;
      grid-template-columns: minmax(0, 1fr) 968px;
      gap: 48px;
      min-height: 0;
    }
    h3 {
      margin: 0;
      color: var(--step-deep, var(--night));
      font: 700 48px / 1.1 var(--font-head);
      text-wrap: balance;
    }

    /* What is said, what is asked, and the buttons at the foot. */
    .telling {
      display: flex;
      flex-direction: column;
      gap: 28px;
      min-width: 0;
      min-height: 0;
    }
    .now {
      padding: 28px 34px 30px;
      border-radius: var(--radius-panel);
      background: var(--step-deep, var(--night));
      color: var(--white);
    }
    .now h3 {
      color: inherit;
    }
    .now .where {
      margin-bottom: 4px;
      font-size: 30px;
    }
    .now .say {
      margin-top: 12px;
      font-size: 38px;
      line-height: 1.22;
      text-wrap: pretty;
    }
    .questions {
      display: grid;
      gap: 18px;
      margin: 20px 0 0;
      padding: 0;
      font: 700 40px / 1.12 var(--font-head);
      list-style: none;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 16px;
      margin-top: auto;
    }
    /* Beside the heading, below the room's timer. */
    deck-chip {
      position: absolute;
      right: 0;
      top: 12px;
      font-size: 28px;
    }

    /* The sheet on the table: the drawing at the left; the pencil lies where the legend comes. */
    .sheet {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) 324px;
      gap: 12px;
      min-height: 0;
      padding: 26px 30px;
      border-radius: 10px;
      background: var(--white);
      box-shadow: 14px 18px 0 rgb(30 37 40 / 0.09);
    }
    .sheet genogram-drawing {
      height: 100%;
    }
    .invented {
      position: absolute;
      right: 34px;
      top: 24px;
      color: var(--ink-soft);
      font-size: 28px;
    }
    .pencil {
      position: absolute;
      right: 20px;
      bottom: -26px;
      width: 250px;
    }
    .legend {
      align-self: end;
    }
    .legend h3 {
      margin-bottom: 8px;
      font-size: 36px;
    }
    genogram-legend {
      --legend-sample: 99px;
      font-size: 30px;
    }

    /* On paper: the example, room for an own one, and the signs for it. */
    .paper {
      flex: 1;
      display: grid;
      grid-template: minmax(0, 1fr) auto / auto minmax(0, 1fr);
      gap: 24px 36px;
      min-height: 0;
    }
    .paper :is(.sample, .own) {
      position: relative;
      border-radius: 10px;
      background: var(--white);
    }
    .paper .sample {
      display: flex;
      flex-direction: column;
      width: 430px;
      padding: 20px;
    }
    .paper .sample genogram-drawing {
      flex: 1;
    }
    .paper h3 {
      margin-bottom: 6px;
      font-size: 32px;
    }
    .paper .own {
      grid-column: 2;
      padding: 20px 26px;
      border: 3px dashed var(--line);
    }
    .paper.is-blank .own {
      grid-column: 1 / -1;
    }
    .paper .signs {
      grid-column: 1 / -1;
    }
    .paper genogram-legend {
      --legend-sample: 84px;
      font-size: 25px;
    }
    ${hiddenStyles}
    @media (forced-colors: active) {
      .main,
      .now,
      .sheet {
        border: 3px solid CanvasText;
      }
    }
  `,
];
