import { css } from 'lit';
import { riseStyles } from '../../components/rise.styles.ts';

/** Look of the trees on the beamer; `--size` comes from how they were laid out. */
export const treesStyles = css`
  :host {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    gap: 0 24px;
    position: relative;
    min-height: 0;
    font: 400 32px / 1.2 var(--font-text);
  }
  .panel {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    min-height: 0;
    padding: 22px 26px 24px;
    border-radius: var(--radius-panel, 32px);
    background: color-mix(in srgb, var(--step-deep, var(--night)) 11%, var(--step-tint, var(--paper)));
    print-color-adjust: exact;
  }
  /* What was thought before is paler than what is thought now. */
  .panel.is-past {
    background: color-mix(in srgb, var(--step-deep, var(--night)) 5%, var(--step-tint, var(--paper)));
    box-shadow: inset 0 0 0 3px color-mix(in srgb, var(--step-deep, var(--night)) 18%, transparent);
  }
  .head {
    margin-bottom: 18px;
  }
  h3 {
    margin: 0;
    color: var(--step-deep, var(--night));
    font: 700 42px / 1.1 var(--font-head);
    overflow-wrap: anywhere;
  }
  .note {
    display: -webkit-box;
    margin: 8px 0 0;
    overflow: hidden;
    color: var(--ink-soft);
    font-size: 28px;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .note b {
    color: var(--ink);
  }
  .tree {
    position: relative;
    min-height: 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .tree svg.lines {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .lines path {
    fill: none;
    stroke: color-mix(in srgb, var(--step-deep, var(--night)) 70%, var(--step-tint, var(--paper)));
    stroke-linejoin: round;
  }
  .row {
    position: absolute;
    display: flex;
    align-items: center;
    gap: 0.45em;
    box-sizing: border-box;
    font-size: var(--size);
    line-height: 1.16;
  }
  .row.is-link {
    min-height: 1.75em;
    padding: 0.22em 0.5em;
    border-radius: 14px;
    background: var(--white);
    color: var(--ink);
    box-shadow: 0 2px 0 rgb(30 37 40 / 0.1);
  }
  .row.is-fact {
    min-height: 1.5em;
    color: var(--step-deep, var(--night));
    font-weight: 700;
  }
  .pebble {
    flex: none;
    width: 0.72em;
    height: 0.7em;
    margin-inline: 0.2em;
    border-radius: var(--radius-pebble);
    background: var(--step-deep, var(--night));
  }
  .text {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
    text-align: start;
    text-wrap: pretty;
  }
  .count {
    flex: none;
    box-sizing: border-box;
    min-width: 1.7em;
    padding: 0.1em 0.4em;
    border-radius: 999px;
    background: var(--step-deep, var(--night));
    color: #fff;
    font: 700 0.86em / 1.25 var(--font-head);
    text-align: center;
  }
  .is-fact .count {
    background: none;
    box-shadow: inset 0 0 0 3px var(--step-deep, var(--night));
    color: var(--step-deep, var(--night));
  }
  .others,
  .none {
    position: absolute;
    margin: 0;
    color: var(--ink-soft);
    font-size: var(--size);
    line-height: 1.5;
  }
  .none {
    font-size: 36px;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .row .text button {
    width: 100%;
    padding: 0;
    border: 0;
    background: none;
    line-height: inherit;
    text-align: start;
  }
  .away {
    position: absolute;
    inset-inline-end: 6px;
    top: 50%;
    translate: 0 -50%;
    box-sizing: border-box;
    width: 52px;
    height: 52px;
    padding: 11px;
    border: 3px solid var(--line);
    border-radius: 999px;
    background: var(--white);
    color: var(--ink);
    opacity: 0;
  }
  .row:has(.count) .away {
    inset-inline-end: calc(2.4em + 6px);
  }
  .row:hover .away,
  .away:focus-visible {
    opacity: 1;
  }
  .away svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  button:focus-visible {
    outline: 4px solid var(--focus);
    outline-offset: 3px;
    border-radius: 12px;
    box-shadow: 0 0 0 3px var(--focus-gap, #fff);
  }
  .away:focus-visible {
    border-radius: 999px;
  }
  .row.is-here {
    outline: 4px solid var(--step-deep, var(--night));
    outline-offset: 2px;
  }
  .ruler {
    position: absolute;
    visibility: hidden;
    height: 0;
    overflow: hidden;
  }
  .ruler .row {
    position: static;
  }
  ${riseStyles}
  @media (prefers-reduced-motion: no-preference) {
    .away {
      transition: opacity 120ms;
    }
  }
  @media (forced-colors: active) {
    .row.is-link,
    .panel,
    .count {
      border: 2px solid CanvasText;
    }
    .lines path {
      stroke: CanvasText;
    }
    .pebble {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
