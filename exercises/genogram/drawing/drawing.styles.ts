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
  /* Letters with an edge would come into a PDF as a font of Type 3; paper does without the edge. */
  @media print {
    svg text {
      stroke: none;
    }
  }
  @media (forced-colors: active) {
    /* In one weight, so that what stands lower wins. */
    svg :where([stroke]) {
      stroke: CanvasText;
    }
    svg :where([fill]:not([fill='none'])) {
      fill: Canvas;
    }
    svg :where(text, .arrow) {
      fill: CanvasText;
    }
    svg :where(text[stroke], .heart, .focus-gap) {
      stroke: Canvas;
    }
    svg :where(.halo, .focus) {
      stroke: Highlight;
    }
  }
`;
