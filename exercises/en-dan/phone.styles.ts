import { css } from 'lit';
import { chipStyles, fieldStyles, phoneStyles } from '../../components/phone.styles.ts';

/** Look of the growing case on a phone. */
export const enDanPhoneStyles = [
  phoneStyles,
  fieldStyles,
  chipStyles,
  css`
    .children {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr));
      gap: 0.625rem;
    }
    /* The last line in it brings the room below itself. */
    ::slotted([slot="child"]) {
      display: block;
      padding: 0.75rem 1rem 0;
      border-radius: 20px;
      background: var(--white);
      box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
    }
    ::slotted(blockquote) {
      margin: 1rem 0;
      padding: 0.875rem 1.125rem 0.001rem;
      border-radius: 20px;
      background: var(--step-deep, var(--night));
      color: #fff;
      font: 700 1.25rem / 1.2 var(--font-head);
    }
    h2 {
      margin-top: 1.5rem;
    }
    ul,
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .facts > li {
      margin-bottom: 0.625rem;
    }
    .fact {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      width: 100%;
      min-height: 3.25rem;
      padding: 0.625rem 1rem;
      border: 2px solid transparent;
      border-radius: 14px;
      background: var(--white);
      box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
      color: inherit;
      text-align: start;
      overflow-wrap: anywhere;
    }
    .fact > span {
      flex: 1;
      min-width: 0;
    }
    .fact svg {
      color: var(--step-deep, var(--night));
    }
    button.fact {
      border-color: var(--step-deep, var(--night));
    }
    button.fact[aria-disabled="true"] {
      border-color: transparent;
      cursor: default;
    }
    button.fact[aria-disabled="true"] svg {
      visibility: hidden;
    }

    /* Which child: one of two or more, side by side. */
    .who-for {
      flex-wrap: nowrap;
      gap: 0;
      margin: 0.5rem 0 0.875rem;
      padding: 0.25rem;
      border-radius: 18px;
      background: var(--white);
    }
    .who-for .chip {
      flex: 1;
    }
    .who-for .chip span {
      justify-content: center;
      height: 100%;
      border-color: transparent;
      border-radius: 15px;
      font-weight: 700;
      text-align: center;
    }
    legend {
      float: left;
      width: 100%;
      padding: 0;
      font-weight: 700;
    }

    /* A chain hangs below its fact, one link below the other. */
    .chain {
      position: relative;
      margin: 0.25rem 0 0.875rem 0.875rem;
      padding-inline-start: 0.875rem;
      border-inline-start: 6px solid color-mix(in srgb, var(--step-deep, var(--night)) 45%, var(--step-tint, var(--paper)));
      border-radius: 3px;
    }
    .link {
      padding-top: 0.5rem;
    }
    .link label {
      padding-bottom: 0.25rem;
    }
    .link label,
    .chain .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
      color: var(--step-deep, var(--night));
      font-size: 1rem;
      font-weight: 700;
    }
    .link .left {
      min-height: 0;
    }
    .link textarea,
    .link .grow::after {
      min-height: 3rem;
      padding: 0.55rem 0.875rem;
      font-size: 1.1875rem;
    }
    .top {
      display: flex;
      align-items: end;
      justify-content: space-between;
      gap: 0.5rem;
    }
    .remove {
      min-width: 3rem;
      padding: 0;
      border-color: transparent;
      background: none;
      color: var(--ink-soft);
    }

    .numbers {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(3rem, 1fr));
      gap: 0.3125rem;
    }
    .numbers > button {
      grid-column: 1 / -1;
      justify-self: start;
    }
    .numbers .chip span {
      justify-content: center;
      min-width: 3rem;
      padding-inline: 0.25rem;
      border-radius: var(--radius-pebble);
      font: 700 1.25rem / 1 var(--font-head);
    }
    .ends {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
      margin: 0.25rem 0 0.375rem;
      color: var(--ink-soft);
      font-size: 1rem;
    }

    /* What the room thinks: lists in lists. */
    .tree {
      margin-bottom: 1rem;
    }
    .tree .fact-name {
      margin: 0.75rem 0 0.375rem;
      font-weight: 700;
    }
    .tree ul ul {
      margin-inline-start: 0.25rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 4px solid color-mix(in srgb, var(--step-deep, var(--night)) 45%, var(--step-tint, var(--paper)));
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.125rem 0.625rem;
      min-height: 2.75rem;
      margin-top: 0.375rem;
      padding: 0.375rem 0.75rem;
      border: 2px solid transparent;
      border-radius: 12px;
      background: var(--white);
    }
    .text {
      flex: 1 1 8ch;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .is-mine {
      border-color: var(--step-deep, var(--night));
    }
    .mine {
      color: var(--step-deep, var(--night));
      font-size: 1rem;
      font-weight: 700;
    }
    .count {
      min-width: 1.9em;
      padding: 0.1em 0.4em;
      border-radius: 999px;
      background: var(--step-deep, var(--night));
      color: #fff;
      font: 700 1rem / 1.35 var(--font-head);
      text-align: center;
    }
    deck-scale {
      height: 9.5rem;
      margin-bottom: 0.5rem;
    }
    details {
      margin: 0.75rem 0;
    }
    summary {
      min-height: 3rem;
      padding-block: 0.75rem;
      color: var(--step-deep, var(--night));
      font-weight: 700;
      cursor: pointer;
    }
    .own li {
      margin-bottom: 0.5rem;
      padding: 0.625rem 1rem;
      border-radius: 14px;
      background: var(--white);
      overflow-wrap: anywhere;
    }
    .own b {
      display: block;
    }
    @media (prefers-reduced-motion: no-preference) {
      .is-new {
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
      .fact,
      .row,
      .count {
        border: 2px solid CanvasText;
      }
    }
  `,
];
