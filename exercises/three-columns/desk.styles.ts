import { css } from 'lit';

/** Look of the trainer's part, in the cockpit's own sizes. */
export const deskStyles = css`
  :host {
    display: block;
    margin-bottom: 0.75rem;
  }
  h3 {
    margin: 0.75rem 0 0.375rem;
    font: 700 1.0625rem / 1.2 var(--font-head);
  }
  p,
  ul {
    margin: 0 0 0.5rem;
    padding: 0;
    list-style: none;
  }
  .soft {
    color: var(--ink-soft);
    font-size: 1rem;
  }
  .groups > li {
    padding: 0.625rem 0;
    border-top: 1px solid var(--line-soft);
  }
  .head,
  .views {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .views {
    gap: 0.375rem;
  }
  .made {
    flex: 1 1 8rem;
    color: var(--ink-soft);
  }
  .on-wall {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.75rem;
    padding: 0.25rem 1rem;
    border-radius: 14px;
    background: var(--night);
    color: var(--white);
    font-weight: 700;
  }
  button {
    min-height: 2.75rem;
    padding: 0.25rem 1rem;
    border: 2px solid var(--line);
    border-radius: 14px;
    background: var(--white);
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    border-color: var(--night);
    background: var(--night);
    color: var(--white);
    font-weight: 700;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  svg {
    width: 1.25rem;
    height: 1.25rem;
  }
  summary {
    display: flex;
    align-items: center;
    min-height: 2.75rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .notes {
    padding-left: 1.25rem;
    list-style: disc;
  }
  .nature {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    color: var(--ink-soft);
    vertical-align: bottom;
  }
`;
