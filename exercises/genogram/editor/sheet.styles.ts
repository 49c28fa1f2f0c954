import { css } from 'lit';

/** The sheet below the drawing on a phone. */
export const sheetStyles = css`
  aside {
    grid-row: 4;
    position: relative;
    z-index: 2;
    max-height: 45dvh;
    padding: 0.5rem 1rem max(1rem, env(safe-area-inset-bottom));
    overflow-y: auto;
    overscroll-behavior: contain;
    border-radius: 26px 26px 0 0;
    background: var(--white);
    box-shadow: 0 -8px 30px rgb(27 42 85 / 0.16);
  }
  aside:not(.has-panel)::before {
    content: "";
    display: block;
    width: 2.75rem;
    height: 0.3125rem;
    margin: 0 auto 0.5rem;
    border-radius: 3px;
    background: var(--line-soft);
  }
  aside.has-panel {
    padding: 0;
  }
  aside.is-hint {
    display: none;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    margin: 0;
    font: 700 1.25rem / 1.15 var(--font-head);
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.375rem 0.875rem;
    margin: 0.5rem 0 0;
    font-size: 1rem;
  }
  dt {
    font-weight: 700;
    white-space: nowrap;
  }
  dd {
    margin: 0;
    color: var(--ink-soft);
  }
`;
