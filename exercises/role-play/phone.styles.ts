import { css } from 'lit';
import { fieldStyles, phoneStyles as sharedStyles } from '../../components/phone.styles.ts';
import { phoneCardStyles } from './phone-cards.styles.ts';

/** Look of the role-play on a phone. */
export const phoneStyles = [
  sharedStyles,
  fieldStyles,
  phoneCardStyles,
  css`
  h2,
  h3,
  h4 {
    margin: 0 0 0.5rem;
    font: 700 1.5rem / 1.15 var(--font-head);
    overflow-wrap: anywhere;
  }
  h2 {
    margin-top: 1.5rem;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    margin-top: 1.25rem;
    color: var(--step-deep, var(--night));
    font-size: 1.25rem;
  }
  h4 {
    margin-top: 1rem;
    font-size: 1.125rem;
  }
  ul,
  ol {
    margin: 0 0 1rem;
    padding-left: 1.5rem;
  }
  li {
    margin-bottom: 0.375rem;
  }
  li::marker {
    color: var(--step-deep, var(--night));
    font-weight: 700;
  }
  .hint {
    display: flex;
    gap: 0.625rem;
    font-weight: 650;
  }
  .ready {
    font-weight: 650;
  }
  /* Where the room is. */
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    margin-bottom: 0.5rem;
    color: var(--step-deep, var(--night));
    font: 700 1.0625rem / 1.2 var(--font-head);
  }
  .stones {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 1.375rem;
  }
  .stones i {
    width: 0.875rem;
    height: 0.85rem;
    border: 2px solid var(--step-deep, var(--night));
    border-radius: var(--radius-pebble);
    background: var(--white);
  }
  .stones .is-past {
    background: var(--step-deep, var(--night));
  }
  .stones .is-now {
    width: 1.375rem;
    height: 1.35rem;
    background: var(--step-fill, var(--honey));
  }
  .now {
    font-size: 1.3125rem;
    line-height: 1.3;
  }
  .where + h2 {
    margin-top: 0;
    margin-bottom: 0.25rem;
    font-size: min(1.875rem, 11vw);
  }

  /* Chairs. */
  .chairs {
    display: grid;
    gap: 0.625rem;
    margin-bottom: 0.875rem;
  }
  .chair {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.125rem 0.875rem;
    width: 100%;
    min-height: 4.75rem;
    padding: 0.75rem 1rem;
    border: 2px solid transparent;
    border-radius: 20px;
    background: var(--white);
    box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
    color: var(--ink);
    text-align: left;
  }
  .chair .pebble {
    grid-row: 1 / 3;
  }
  .pebble {
    width: 3.25rem;
    height: 3.25rem;
  }
  .chair .what {
    align-self: end;
    overflow-wrap: anywhere;
  }
  .chair .free {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    align-self: start;
    color: var(--ink-soft);
    font-size: 1rem;
  }
  .chair b {
    display: block;
    font: 700 1.25rem / 1.2 var(--font-head);
  }
  .chair[aria-pressed="true"] {
    border-color: var(--step-deep, var(--night));
  }
  .chair[aria-pressed="true"] .free {
    color: var(--step-deep, var(--night));
    font-weight: 700;
  }
  .chair[aria-disabled="true"] {
    border: 2px dashed var(--line);
    background: transparent;
    box-shadow: none;
    cursor: default;
  }

  details .plain {
    margin: 0 0 0.625rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    margin-bottom: 0.5rem;
  }
  .row .on {
    flex: 1 1 12rem;
  }

  /* Turns, in their fixed order. */
  .turns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
    counter-reset: turn;
  }
  .turns li {
    position: relative;
    margin: 0;
    padding: 0.75rem 1rem 0.75rem 3.5rem;
    border: 2px solid transparent;
    border-radius: 18px;
    background: var(--white);
    counter-increment: turn;
  }
  .turns li::before {
    content: counter(turn) / "";
    position: absolute;
    left: 0.75rem;
    top: 0.75rem;
    width: 2rem;
    height: 2rem;
    border-radius: var(--radius-pebble);
    background: var(--step-deep, var(--night));
    color: #fff;
    font: 700 1.0625rem / 2rem var(--font-head);
    text-align: center;
  }
  .turns b {
    display: block;
  }
  .turns strong {
    display: block;
    color: var(--step-deep, var(--night));
  }
  .turns .is-now {
    border-color: var(--step-deep, var(--night));
    font-size: 1.25rem;
  }
  .turns .is-past {
    background: transparent;
    border-color: rgb(30 37 40 / 0.12);
    color: var(--ink-soft);
  }
  .turns .is-past::before {
    background: var(--ink-soft);
  }

  /* One button at the bottom of the screen: the word that stops everything. */
  .main.pause {
    border-color: var(--night);
    background: var(--white);
    color: var(--night);
    font-size: 1.3125rem;
  }
  /* Everything stops: one calm page. */
  .paused {
    display: flex;
    flex-direction: column;
    min-height: min(26rem, 60vh);
    margin: 0.5rem 0 1rem;
    padding: 1.75rem min(1.5rem, 5vw);
    border-radius: 26px;
    background: var(--night);
    color: #fff;
    --focus: var(--candle);
  }
  .paused h2 {
    margin-top: 0;
    font-size: min(3rem, 14vw);
    line-height: 1;
  }
  .paused .large {
    color: var(--candle);
    font-size: 1.375rem;
    line-height: 1.3;
  }
  .paused p {
    color: var(--moonlight);
  }
  /* Every word is for a moment only on this device: said once that lasts. */
  @keyframes late {
    from {
      visibility: hidden;
    }
  }
  .paused .offline {
    animation: late 2s step-end;
    color: #fff;
    font-weight: 700;
  }
  .paused .main {
    margin-top: auto;
    border-color: var(--honey);
    background: var(--honey);
    color: var(--ink);
  }

  @media (forced-colors: active) {
    .chair[aria-pressed="true"],
    .turns .is-now {
      border-color: Highlight;
    }
    .paused {
      border: 2px solid CanvasText;
    }
    .stones i {
      background: Canvas;
    }
    .stones .is-past,
    .stones .is-now {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`,
];
