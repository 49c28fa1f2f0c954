import { css } from 'lit';

/** Look of the role cards in a hand. */
export const phoneCardStyles = css`
  .card {
    margin: 0.5rem 0 1rem;
    padding: min(1.125rem, 5vw);
    border-radius: 20px;
    background: var(--white);
    box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
  }
  .card header {
    display: flex;
    align-items: center;
    gap: 0.875rem;
    margin-bottom: 0.875rem;
  }
  .card header > div {
    min-width: 0;
  }
  .card h3 {
    margin: 0;
    color: var(--ink);
    font-size: min(1.5rem, 9vw);
  }
  .private {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    margin: 0;
    color: var(--ink-soft);
    font-size: 1rem;
  }
  .card > :last-child {
    margin-bottom: 0;
  }

  fieldset {
    display: grid;
    gap: 0.5rem;
    min-width: 0;
    margin: 0 0 1rem;
    padding: 0;
    border: 0;
  }
  legend,
  .note {
    display: block;
    padding: 0;
    margin-bottom: 0.5rem;
    font: 700 1.125rem / 1.2 var(--font-head);
  }
  .option {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    align-items: center;
    gap: 0.75rem;
    min-height: 3rem;
    padding: 0.625rem 0.75rem;
    border: 2px solid var(--line-soft);
    border-radius: 14px;
    line-height: 1.3;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--step-deep, var(--night));
    background: var(--step-tint, var(--paper));
  }
  .option:has(:focus-visible) {
    outline: 4px solid var(--focus);
    outline-offset: 3px;
  }
  .watch {
    margin-bottom: 0.875rem;
    background: var(--white);
  }
  input {
    width: 1.625rem;
    height: 1.625rem;
    margin: 0;
    accent-color: var(--step-deep, var(--night));
    cursor: pointer;
  }
  input:focus-visible {
    outline: none;
  }
  .chosen {
    padding: 0.75rem 1rem;
    border-left: 6px solid var(--step-deep, var(--night));
    border-radius: 14px;
    background: var(--step-tint, var(--paper));
    font-size: 1.25rem;
    line-height: 1.3;
  }
  .chosen b {
    display: block;
    color: var(--step-deep, var(--night));
    font-size: 1rem;
  }

  details {
    margin-bottom: 0.5rem;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 3rem;
    color: var(--step-deep, var(--night));
    font-weight: 700;
    cursor: pointer;
  }
  /* A plain triangle of our own: Safari and others draw theirs at different places in a flex box. */
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: "";
    flex: none;
    width: 0.6em;
    height: 0.6em;
    background: currentColor;
    clip-path: polygon(15% 0, 100% 50%, 15% 100%);
  }
  details[open] > summary::before {
    rotate: 90deg;
  }
  .sentences {
    padding: 0;
    list-style: none;
  }
  .sentences li {
    margin-bottom: 0.625rem;
    padding-left: 0.875rem;
    border-left: 4px solid var(--step-fill, var(--sand));
  }
  .questions {
    padding: 0;
    list-style: none;
  }
  .questions li {
    margin-bottom: 0.625rem;
    padding: 0.875rem 1rem;
    border-radius: 18px;
    background: var(--white);
    font: 700 1.25rem / 1.25 var(--font-head);
  }
  .noted {
    padding: 0.75rem 1rem;
    border-radius: 18px;
    background: var(--white);
    overflow-wrap: anywhere;
  }
  .noted p {
    margin: 0;
    white-space: pre-wrap;
  }

  .note + .grow > textarea,
  .note + .grow::after {
    min-height: 6rem;
  }
  @media (forced-colors: active) {
    .card,
    .questions li {
      border: 2px solid CanvasText;
    }
    .option:has(:checked) {
      border-color: Highlight;
    }
    summary::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
