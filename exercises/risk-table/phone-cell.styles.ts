import { css } from 'lit';
import { listStyles } from '../../components/phone.styles.ts';

/** Look of a cell on a phone: the two choices that lead to it, and its items to tick. */
export const cellStyles = css`
  .levels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
    margin-bottom: 0.875rem;
  }
  .levels .chip span {
    justify-content: center;
    font-weight: 700;
  }
  .chip b,
  .side b {
    min-width: 1.5em;
    padding: 0 0.35em;
    border-radius: 999px;
    background: var(--step-deep, var(--night));
    color: #fff;
    font: 700 1rem / 1.5 var(--font-head);
    text-align: center;
  }
  .chip input:checked + span b {
    background: #fff;
    color: var(--step-deep, var(--night));
  }

  /* Two sides of one thing: a switch, as wide as the page. */
  .sides {
    flex-wrap: nowrap;
    gap: 0;
    padding: 4px;
    border-radius: 18px;
    background: var(--white);
    box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
  }
  .side {
    position: relative;
    flex: 1 1 0;
    min-width: 0;
    cursor: pointer;
  }
  .side input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .side span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.25rem 0.5rem;
    min-height: 3.125rem;
    padding: 0.25rem 0.375rem;
    border-radius: 14px;
    color: var(--side);
    font-weight: 700;
    line-height: 1.15;
    overflow-wrap: anywhere;
  }
  .side b {
    background: var(--side);
  }
  .side.protective svg {
    color: var(--sun);
  }
  .side input:checked + span {
    background: var(--side);
    color: #fff;
  }
  .side input:checked + span svg {
    color: inherit;
  }
  .side input:checked + span b {
    background: #fff;
    color: var(--side);
  }
  .side input:focus-visible + span {
    outline: 4px solid var(--focus);
    outline-offset: 3px;
  }

  .cell {
    display: grid;
    gap: 0.5rem;
    margin-bottom: 1rem;
  }
  .cell legend {
    margin-bottom: 0.625rem;
    padding: 0;
    color: var(--side);
    font: 700 1.25rem / 1.15 var(--font-head);
    overflow-wrap: anywhere;
  }
  .cell p {
    margin: 0;
  }
  ${listStyles}
  .row {
    position: relative;
    padding: 0.5rem 0.875rem;
    border: 2px solid transparent;
  }
  label.row {
    flex-wrap: nowrap;
    border-color: var(--line-soft);
    box-shadow: none;
    cursor: pointer;
  }
  label.row input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  label.row i {
    flex: none;
    display: grid;
    place-items: center;
    width: 1.625rem;
    height: 1.625rem;
    border: 2px solid var(--line);
    border-radius: 8px;
    color: transparent;
  }
  .choice label.row i {
    border-radius: 999px;
  }
  label.row i svg {
    width: 1.125rem;
    height: 1.125rem;
  }
  label.row:has(input:checked) {
    border-color: var(--side);
    background: var(--side-tint);
    font-weight: 700;
  }
  label.row:has(input:checked) i {
    border-color: var(--side);
    background: var(--side);
    color: #fff;
  }
  label.row:has(input:focus-visible) {
    outline: 4px solid var(--focus);
    outline-offset: 3px;
  }
  .text {
    flex: 1 1 8ch;
    min-width: 0;
    overflow-wrap: anywhere;
    line-height: 1.25;
  }
  .text small {
    display: block;
    color: var(--ink-soft);
    font-size: 1rem;
    font-weight: 400;
  }
  h2 small {
    color: var(--ink-soft);
    font-weight: 400;
    font-size: 1.0625rem;
  }
  .count {
    flex: none;
    min-width: 2em;
    padding: 0.15em 0.5em;
    border-radius: 999px;
    background: var(--side, var(--step-deep, var(--night)));
    color: #fff;
    font: 700 1.0625rem / 1.3 var(--font-head);
    text-align: center;
  }
  .rest {
    justify-self: start;
    border-color: transparent;
    background: none;
    padding-inline: 0.25rem;
  }
  @media (forced-colors: active) {
    label.row:has(input:checked) i,
    .side input:checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
