import { css } from 'lit';
import { deskButtonStyles } from '../desk.styles.ts';

/** Look of the small groups in the cockpit, each with its line, and what it wrote folded below it. */
export const groupDeskStyles = [
  deskButtonStyles,
  css`
    :host {
      display: block;
      margin-bottom: 0.75rem;
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
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
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
  `,
];
