import { css } from 'lit';
import { chipStyles, listStyles, phoneStyles } from '../../components/phone.styles.ts';

/** Look of the look back on a phone. */
export const expectationsPhoneStyles = [
  phoneStyles,
  chipStyles,
  listStyles,
  css`
    h2 {
      margin-top: 1.25rem;
    }
    fieldset {
      gap: 0.5rem;
      margin-bottom: 1.25rem;
      padding: 0.875rem 1rem 1rem;
      border-radius: 16px;
      background: var(--white);
      box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
    }
    legend {
      float: left;
      width: 100%;
      margin-bottom: 0.25rem;
      padding: 0;
      font-weight: 700;
      line-height: 1.25;
      overflow-wrap: anywhere;
    }
    .chip {
      flex: 1 1 5.5rem;
    }
    .chip span {
      flex-direction: column;
      justify-content: center;
      gap: 0.25rem;
      min-height: 4rem;
      padding: 0.375rem 0.25rem;
      border-radius: 16px;
      text-align: center;
    }
    .sign {
      width: 1em;
      height: 1em;
    }
    .mark,
    .counts,
    .counts span {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      color: var(--step-deep, var(--night));
      font-weight: 700;
    }
    .counts {
      flex-wrap: wrap;
      gap: 0.25rem 0.875rem;
      font-family: var(--font-head);
    }
    @media (forced-colors: active) {
      .row,
      fieldset {
        border: 2px solid CanvasText;
      }
    }
  `,
];
