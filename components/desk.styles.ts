import { css } from 'lit';

/** A button in the trainer's part of an exercise, in the cockpit's own sizes. */
export const deskButtonStyles = css`
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
`;
