import { css } from 'lit';

/** Look of what was said, on a phone. */
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
    padding: 0.625rem 1rem;
    border: 2px solid transparent;
    border-radius: 14px;
    background: var(--white);
    box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
  }
  .text {
    flex: 1 1 10ch;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .is-mine {
    border-color: var(--step-deep, var(--night));
  }
  .mine {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    color: var(--step-deep, var(--night));
    font-size: 1rem;
    font-weight: 700;
  }
  .count {
    min-width: 2em;
    padding: 0.15em 0.5em;
    border-radius: 999px;
    background: var(--step-deep, var(--night));
    color: #fff;
    font: 700 1.0625rem / 1.3 var(--font-head);
    text-align: center;
  }
  .room {
    margin-bottom: 1.75rem;
  }
  @media (prefers-reduced-motion: no-preference) {
    .room .row {
      animation: rise 240ms backwards;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @media (forced-colors: active) {
    .row,
    .count {
      border: 2px solid CanvasText;
    }
  }
`;
