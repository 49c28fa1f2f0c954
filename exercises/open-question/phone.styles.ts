import { css } from 'lit';
import { chipStyles, fieldStyles, phoneStyles } from '../../components/phone.styles.ts';
import { saidStyles } from './phone-lists.styles.ts';

/** Look of the open question on a phone. */
export const openQuestionPhoneStyles = [
  phoneStyles,
  fieldStyles,
  chipStyles,
  saidStyles,
  css`
  .field {
    margin-bottom: 0.5rem;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.5rem;
    min-height: 3rem;
  }
  .head label {
    font-weight: 700;
  }
  .remove {
    min-width: 3rem;
    margin-inline-end: max(-0.875rem, -4vw);
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--ink-soft);
  }
  `,
];
