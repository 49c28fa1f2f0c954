import { css } from 'lit';

/** What the page adds to a drawing: the focus, and the reader's own colours. Looks stand in the drawing itself. */
export const drawingStyles = css`
  .person[role='button'] {
    outline: none;
    cursor: pointer;
  }
  .person:focus-visible .focus,
  .person:focus-visible .focus-gap {
    visibility: visible;
  }
  @media (forced-colors: active) {
    svg [stroke] {
      stroke: CanvasText;
    }
    svg [fill]:not([fill='none']) {
      fill: Canvas;
    }
    svg text,
    svg .arrow {
      fill: CanvasText;
    }
    svg text[stroke],
    svg .heart,
    svg .focus-gap {
      stroke: Canvas;
    }
    svg .halo,
    svg .focus {
      stroke: Highlight;
    }
  }
`;
