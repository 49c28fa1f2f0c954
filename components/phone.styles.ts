import { css } from 'lit';
import { hiddenStyles } from './hidden.styles.ts';

/**
 * What the phone views of exercises share: text, the promise of who sees it, one main button in a bar at the bottom.
 * Everything in rem, so that the reader's text size counts.
 */
export const phoneStyles = css`
  :host {
    display: block;
    color: var(--ink);
    font: 400 1.1875rem / 1.4 var(--font-text);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3 {
    margin: 0 0 0.5rem;
    font: 700 1.375rem / 1.15 var(--font-head);
    overflow-wrap: anywhere;
  }
  h3 {
    margin-top: 1rem;
    color: var(--step-deep, var(--night));
    font-size: 1.1875rem;
  }
  p {
    margin: 0 0 0.875rem;
  }
  .soft {
    color: var(--ink-soft);
    font-size: 1rem;
  }
  svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
  }
  .who {
    display: flex;
    gap: 0.625rem;
    color: var(--ink-soft);
    font-size: 1rem;
  }

  :focus-visible {
    outline: 4px solid var(--focus);
    outline-offset: 3px;
  }
  button {
    font: inherit;
    cursor: pointer;
  }
  .plain {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    max-width: 100%;
    min-height: 3rem;
    padding: 0.25rem min(1rem, 4vw);
    border: 2px solid var(--step-deep, var(--night));
    border-radius: 16px;
    background: var(--white);
    color: var(--step-deep, var(--night));
    font-weight: 700;
  }
  /* What was taken away, and a button that gives it back. */
  .removed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.875rem;
  }
  .sent {
    margin: 1rem 0 0;
    color: var(--ink-soft);
    font-size: 1rem;
  }
  .bar deck-standing,
  .unsent {
    margin: 0 0 0.375rem;
    font-size: 1rem;
  }

  /* One main button, at the bottom of the screen. */
  .bar {
    position: sticky;
    bottom: 0;
    z-index: 1;
    margin: 0.5rem -6px 0;
    padding: 0.625rem 6px max(0.875rem, env(safe-area-inset-bottom));
    background: var(--step-tint, var(--paper));
  }
  /* What scrolls below the bar fades out instead of being cut. */
  .bar::before {
    content: "";
    position: absolute;
    inset: auto 0 100%;
    height: 1.25rem;
    background: linear-gradient(transparent, var(--step-tint, var(--paper)));
    pointer-events: none;
  }
  .main {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.625rem;
    width: 100%;
    min-height: 3.5rem;
    padding: 0.5rem min(1.25rem, 4vw);
    border: 2px solid var(--step-deep, var(--night));
    border-radius: 16px;
    background: var(--step-deep, var(--night));
    color: #fff;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .main[aria-disabled="true"] {
    border-color: var(--line);
    background: transparent;
    color: var(--ink-soft);
    cursor: default;
  }

  ${hiddenStyles}

  /* With very large text, or a keyboard that leaves little, the field matters more than the button. */
  @media (max-height: 28rem) {
    .bar {
      position: static;
    }
    .bar::before {
      content: none;
    }
  }
  @media (forced-colors: active) {
    .main {
      border: 2px solid CanvasText;
    }
  }
`;

/** A text field that grows with its text. Wrap the textarea in `<div class="grow" data-value=${text}>`. */
export const fieldStyles = css`
  /* The field grows with its text: an invisible copy beside it gives the height, in any browser and at any text size. */
  .grow {
    display: grid;
  }
  .grow::after {
    content: attr(data-value) " ";
    visibility: hidden;
    white-space: pre-wrap;
  }
  .grow::after,
  textarea {
    grid-area: 1 / 1;
    min-width: 0;
    min-height: 3.5rem;
    padding: 0.8rem 1rem;
    border: 2px solid var(--line);
    border-radius: 14px;
    background: var(--white);
    color: inherit;
    font: 400 1.25rem / 1.35 var(--font-text);
    overflow-wrap: anywhere;
  }
  textarea {
    width: 100%;
    margin: 0;
    resize: none;
    overflow: hidden;
  }
  textarea[aria-invalid="true"] {
    border-color: var(--risk);
  }
  .left {
    min-height: 1.4em;
    margin: 0.125rem 0 0;
    color: var(--ink-soft);
    font-size: 1rem;
  }
  .is-over svg {
    width: 1em;
    height: 1em;
    margin-inline-end: 0.375rem;
    vertical-align: -0.125em;
    color: var(--risk);
  }
  .is-over {
    color: var(--ink);
    font-weight: 700;
  }
`;

/** Choices that look like chips: `<label class="chip"><input type="radio"><span>…</span></label>` in a fieldset. */
export const chipStyles = css`
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0 0 0.75rem;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .chip {
    position: relative;
    max-width: 100%;
    cursor: pointer;
  }
  .chip input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip span {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 3rem;
    padding: 0.375rem 1rem;
    border: 2px solid var(--line);
    border-radius: 1.5rem;
    background: var(--white);
    font-size: 1.0625rem;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .chip input:checked + span {
    border-color: var(--step-deep, var(--night));
    background: var(--step-deep, var(--night));
    color: #fff;
    font-weight: 700;
  }
  .chip input:focus-visible + span {
    outline: 4px solid var(--focus);
    outline-offset: 3px;
  }
  @media (forced-colors: active) {
    .chip input:checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

/** What was said, in rows: `<ul><li class="row"><span class="text">…</span></li></ul>`. */
export const listStyles = css`
  ul {
    display: grid;
    gap: 0.5rem;
    margin: 0 0 1rem;
    padding: 0;
    list-style: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    min-height: 3.25rem;
    padding: 0.5rem 1rem;
    border-radius: 14px;
    background: var(--white);
    box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
  }
  .text {
    flex: 1 1 10ch;
    min-width: 0;
    overflow-wrap: anywhere;
  }
`;
