import { css } from 'lit';
import { listStyles } from '../../components/phone.styles.ts';

/** Look of what was said, on a phone. */
export const saidStyles = css`
  ${listStyles}
  .row {
    padding: 0.625rem 1rem;
    border: 2px solid transparent;
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
