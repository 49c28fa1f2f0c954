import { css } from 'lit';

/** What comes new rises, one after the other by `--nth`; on paper all is simply there. */
export const riseStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    .is-new {
      animation: rise 240ms calc(min(var(--nth), 12) * 60ms) backwards;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @media print {
    .is-new {
      animation: none;
    }
  }
`;
