import { css } from 'lit';
import { riseStyles } from '../rise.styles.ts';

/** Look of the rows on the beamer; `--size` and `--gap` come from how they were fitted. */
export const rowsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    position: relative;
    min-height: 0;
    font: 400 40px / 1.2 var(--font-text);
  }
  .area {
    flex: 1;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 24px;
    min-height: 0;
    align-items: start;
  }
  .area.has-house {
    grid-template-columns: minmax(0, 1fr) 536px;
    align-items: stretch;
  }
  .beside {
    grid-column: 2;
    min-height: 0;
  }
  ul {
    display: flex;
    flex-direction: column;
    gap: var(--gap);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    box-sizing: border-box;
    min-height: 2.4em;
    padding: 0.5em 0.7em;
    border-radius: 18px;
    background: var(--white);
    color: var(--ink);
    box-shadow: 0 2px 0 rgb(30 37 40 / 0.1);
    font-size: var(--size);
    break-inside: avoid;
  }
  .text {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .count {
    flex: none;
    box-sizing: border-box;
    min-width: 1.8em;
    margin-block: -0.3em;
    padding: 0.2em 0.45em;
    border-radius: 999px;
    background: var(--panel-deep, var(--step-deep, var(--night)));
    color: #fff;
    font: 700 0.9em / 1.2 var(--font-head);
    text-align: center;
  }
  .row button {
    position: absolute;
    inset-inline-end: 8px;
    top: 50%;
    translate: 0 -50%;
    width: 60px;
    height: 60px;
    padding: 14px;
    border: 3px solid var(--line);
    border-radius: 999px;
    background: var(--white);
    color: var(--ink);
    font: inherit;
    opacity: 0;
    cursor: pointer;
  }
  .row:has(.count) button {
    inset-inline-end: calc(2.6em + 8px);
  }
  .row:hover button,
  .row button:focus-visible {
    opacity: 1;
  }
  button svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  button:focus-visible {
    outline: 4px solid var(--focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--focus-gap, #fff);
  }
  .panel {
    box-sizing: border-box;
    height: 100%;
    min-width: 0;
    padding: 24px 20px;
    border-radius: 32px;
    background: color-mix(in srgb, var(--step-deep, var(--night)) 11%, var(--step-tint, var(--paper)));
  }
  .panel.risk {
    --panel-deep: var(--risk);
    --panel-tint: var(--risk-tint);
    background: var(--panel-tint);
  }
  .panel.protective {
    --panel-deep: var(--protect);
    --panel-tint: var(--protect-tint);
    background: var(--panel-tint);
  }
  .panel.next {
    --panel-deep: var(--night);
    --panel-tint: var(--night-tint);
    background: var(--panel-tint);
  }
  :host([white]) .panel {
    background: var(--white);
  }
  :host([white]) .panel .row {
    background: var(--panel-tint);
    box-shadow: none;
  }
  .area:has(.panel) {
    align-items: stretch;
  }
  h3 {
    margin: 0 8px 20px;
    color: var(--panel-deep, var(--step-deep, var(--night)));
    font: 700 var(--head) / 1.1 var(--font-head);
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  h3:has(svg) {
    display: flex;
    align-items: center;
    gap: 20px;
  }
  h3 svg {
    flex: none;
    width: 72px;
    height: 72px;
  }
  .protective h3 svg {
    color: var(--sun);
  }
  .panel .row,
  .ruler.in-panel .row {
    gap: 0.35em;
    padding: 0.4em 0.5em;
    min-height: 2.2em;
  }
  .foot {
    flex: none;
    box-sizing: border-box;
    display: flex;
    align-items: end;
    justify-content: flex-end;
    gap: 32px;
    height: 92px;
  }
  :host([paper]) .foot:not(:has(.more)) {
    display: none;
  }
  .more {
    margin: 0;
    font: 400 32px / 64px var(--font-text);
    color: var(--on-scene-soft, var(--ink-soft));
  }
  .pager {
    display: flex;
    align-items: center;
    gap: 16px;
    border-radius: 999px;
    background: var(--pager-back, transparent);
    color: var(--on-scene, var(--ink));
    font: 700 32px / 1 var(--font-head);
  }
  .pager button {
    width: 64px;
    height: 64px;
    padding: 14px;
    border: 3px solid var(--step-deep, var(--night));
    border-radius: 999px;
    background: var(--white);
    color: var(--step-deep, var(--night));
    cursor: pointer;
  }
  .pager button[aria-disabled='true'] {
    border-color: var(--line);
    color: var(--line);
    cursor: default;
  }
  .ruler {
    position: absolute;
    visibility: hidden;
    height: 0;
    overflow: hidden;
  }
  ${riseStyles}
  @media (prefers-reduced-motion: no-preference) {
    .row button {
      transition: opacity 120ms;
    }
  }
  @media (forced-colors: active) {
    .row,
    .panel {
      border: 2px solid CanvasText;
    }
    .count {
      border: 2px solid CanvasText;
    }
  }
`;
