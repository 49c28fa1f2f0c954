import { css } from 'lit';
import { fieldStyles, phoneStyles as shared } from '../../components/phone.styles.ts';

/** Look of object exchange on a phone. */
export const phoneStyles = [
  shared,
  fieldStyles,
  css`
    h3 {
      margin-top: 0;
      color: inherit;
      font-size: min(1.375rem, 8vw);
      text-wrap: balance;
    }
    .now {
      margin-bottom: 1.75rem;
      padding: 1.125rem min(1.25rem, 5vw) 1.25rem;
      border-radius: 20px;
      background: var(--white);
      box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
    }
    .now > :last-child {
      margin-bottom: 0;
    }
    .now h3 {
      font-size: min(1.875rem, 11vw);
      line-height: 1.08;
    }
    .where {
      margin-bottom: 0.375rem;
      color: var(--step-deep, var(--night));
      font: 700 1.0625rem / 1.3 var(--font-head);
    }
    .moments {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem;
      margin: 0 0 0.875rem;
      padding: 0;
      font-size: 1rem;
      list-style: none;
    }
    .moments li {
      padding: 0.125rem 0.75rem;
      border: 2px solid var(--line-soft);
      border-radius: 999px;
      color: var(--ink-soft);
    }
    .moments .is-now {
      border-color: var(--step-deep, var(--night));
      background: var(--step-deep, var(--night));
      color: var(--white);
      font-weight: 700;
    }
    .now ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .now ul li {
      margin-top: 0.5rem;
      font-weight: 700;
    }
    ::slotted(ol) {
      margin: 0 0 1rem;
      padding-inline-start: 1.5rem;
    }

    label {
      display: block;
      margin-bottom: 0.375rem;
      font-weight: 700;
    }
    .grow {
      margin-bottom: 1rem;
    }
    textarea::placeholder {
      color: var(--ink-soft);
      opacity: 1;
    }
    summary {
      display: flex;
      align-items: center;
      min-height: 3rem;
      color: var(--ink-soft);
      font-size: 1rem;
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    .plain {
      border-color: var(--line);
      color: var(--ink);
      font-size: 1rem;
      font-weight: 400;
    }
    .plain[aria-pressed="true"] {
      border-color: var(--step-deep, var(--night));
      color: var(--step-deep, var(--night));
      font-weight: 700;
    }
    @media (forced-colors: active) {
      .now {
        border: 2px solid CanvasText;
      }
      .moments .is-now {
        border-color: Highlight;
      }
    }
  `,
];
