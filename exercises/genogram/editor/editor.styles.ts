import { css } from 'lit';
import { hiddenStyles } from '../../../components/hidden.styles.ts';
import { sheetStyles } from './sheet.styles.ts';

/** On a phone everything above each other; on a laptop the panel stands beside the drawing. */
export const editorStyles = css`
  ${sheetStyles}
  :host {
    display: grid;
    /* With very large text there is not room for all: then the page scrolls, and the drawing keeps a part of it. */
    grid-template: auto auto minmax(10.5rem, 1fr) auto / minmax(0, 1fr);
    height: 100vh;
    height: 100dvh;
    overflow: hidden auto;
    background: var(--white);
    color: var(--ink);
    font: 400 1.125rem / 1.4 var(--font-text);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 4px solid var(--focus);
    outline-offset: -2px;
    border-radius: 12px;
  }
  svg {
    flex: none;
    width: 24px;
    height: 24px;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem;
    min-height: 3.5rem;
    padding: 0 0.25rem;
    border-bottom: 2px solid #e6e5dc;
  }
  h1 {
    display: -webkit-box;
    flex: 1 1 8.5rem;
    min-width: 0;
    margin: 0;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font: 700 1.25rem / 1.15 var(--font-head);
    overflow-wrap: anywhere;
  }
  .icon {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-width: 48px;
    min-height: 48px;
    padding: 0;
    border: 0;
    border-radius: 12px;
    background: none;
  }
  .icon span {
    display: none;
  }
  .icon[aria-disabled="true"] {
    color: var(--line-soft);
    cursor: default;
  }

  nav {
    grid-row: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.375rem;
    padding: 0.375rem 0.625rem;
  }
  .views {
    display: flex;
    min-width: 0;
    padding: 3px;
    border-radius: 16px;
    background: var(--tint-2);
  }
  .views button,
  .legend-button {
    min-height: 42px;
    padding: 0.125rem 0.75rem;
    border: 0;
    border-radius: 13px;
    background: none;
    font-size: 1rem;
    line-height: 1.15;
  }
  .views button {
    color: var(--deep-2);
  }
  .views button[aria-pressed="true"] {
    background: var(--deep-2);
    color: var(--white);
    font-weight: 700;
  }
  .legend-button {
    min-height: 48px;
    padding: 0 0.625rem;
    color: var(--deep-2);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  main {
    grid-row: 3;
    position: relative;
    display: flex;
    flex-direction: column;
    min-height: 0;
    overflow: hidden;
  }
  main:focus {
    outline: none;
  }
  genogram-canvas,
  .scroll {
    flex: 1;
    min-height: 0;
  }
  .scroll {
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--paper);
  }
  genogram-start,
  genogram-sentences {
    display: block;
    max-width: 44rem;
    margin: 0 auto;
    padding: 0.5rem 1rem 2rem;
  }
  .stays {
    position: absolute;
    bottom: 0.75rem;
    left: 0.75rem;
    display: flex;
    align-items: center;
    gap: 0.375rem;
    margin: 0;
    padding: 0.125rem 0.5rem;
    border-radius: 10px;
    background: rgb(255 255 255 / 0.88);
    color: var(--ink-soft);
    font-size: 0.9375rem;
    pointer-events: none;
  }
  /* Below a sheet there is no room for it; it stood there before. */
  @media (max-width: 59.99rem) {
    main:has(+ aside:not(.is-hint)) .stays {
      display: none;
    }
  }
  .stays svg {
    width: 1.1em;
    height: 1.1em;
  }

  .notice,
  .toast {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.5rem 0.5rem 0.5rem 1rem;
    font-size: 1rem;
    line-height: 1.3;
  }
  .notice {
    background: var(--tint-1);
  }
  .toast {
    position: absolute;
    /* Beside the buttons of the view. */
    inset: auto 4.75rem 0.5rem 0.5rem;
    z-index: 1;
    max-width: 32rem;
    border-radius: 16px;
    background: var(--ink);
    color: var(--white);
  }
  .toast button {
    min-height: 48px;
    padding: 0 0.75rem;
    border: 0;
    border-radius: 12px;
    background: none;
    color: var(--candle);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .toast button:focus-visible {
    outline-color: var(--candle);
  }
  .notice p,
  .toast p {
    margin: 0;
  }

  @media (min-width: 60rem) {
    :host {
      grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr) min(max(360px, 20rem), 45vw);
    }
    header {
      grid-column: 1 / -1;
    }
    nav {
      grid-column: 1;
      justify-content: flex-start;
      gap: 0.75rem;
    }
    .icon span {
      display: inline;
    }
    .icon {
      padding: 0 0.75rem;
    }
    main {
      grid-column: 1;
    }
    main.is-wide {
      grid-column: 1 / -1;
    }
    aside,
    aside.is-hint {
      display: block;
      grid-row: 2 / -1;
      grid-column: 2;
      max-height: none;
      padding-top: 1rem;
      border-left: 2px solid #e6e5dc;
      border-radius: 0;
      box-shadow: none;
    }
    aside:not(.has-panel)::before {
      content: none;
    }
  }
  /* Very large text, or a keyboard on the screen: the sheet takes what it needs, the drawing what is left. */
  @media (max-height: 26rem) and (max-width: 60rem) {
    aside {
      max-height: 60dvh;
    }
  }
  @media (forced-colors: active) {
    .views button[aria-pressed="true"] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    aside,
    .toast {
      border: 2px solid CanvasText;
    }
    .icon[aria-disabled="true"] {
      color: GrayText;
    }
  }

  ${hiddenStyles}
`;
