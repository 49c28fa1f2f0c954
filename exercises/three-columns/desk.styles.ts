import { css } from 'lit';
import { groupDeskStyles } from '../../components/group-board/desk.styles.ts';

/** Look of the trainer's part, in the cockpit's own sizes. */
export const deskStyles = [
  groupDeskStyles,
  css`
    h3 {
      margin: 0.75rem 0 0.375rem;
      font: 700 1.0625rem / 1.2 var(--font-head);
    }
    .views {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.375rem;
    }
    button[aria-pressed='true'] {
      border-color: var(--night);
      background: var(--night);
      color: var(--white);
      font-weight: 700;
    }
    .nature {
      display: inline-flex;
      align-items: center;
      gap: 0.25rem;
      color: var(--ink-soft);
      vertical-align: bottom;
    }
  `,
];
