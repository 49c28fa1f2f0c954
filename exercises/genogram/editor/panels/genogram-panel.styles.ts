import { css } from 'lit';
import { panelStyles } from './panel.styles.ts';

/** Look of the sheet of one person. */
export const genogramPanelStyles = [
  ...panelStyles,
  css`
    :host {
      background: var(--white);
    }
    .panel {
      padding: 0 min(1.25rem, 5vw) 1rem;
    }
    .handle {
      display: block;
      width: 5.5rem;
      height: 2.75rem;
      margin: 0 auto -0.75rem;
      padding: 0;
      border: 0;
      background: none;
    }
    .handle::before {
      content: "";
      display: block;
      width: 2.75rem;
      margin: 0 auto;
      border-top: 5px solid var(--line-soft);
      border-radius: 3px;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 0.5rem 0.75rem;
    }
    header > div {
      flex: 1 1 12rem;
      min-width: 0;
    }
    header h2 {
      margin-bottom: 0.25rem;
      font-size: 1.5rem;
    }
    header p {
      margin: 0;
    }
    header.task {
      align-items: center;
      margin-bottom: 0.5rem;
    }
    .task h2 {
      flex: 1 1 9rem;
      min-width: 0;
      margin: 0;
      font-size: 1.3125rem;
    }
    .back {
      flex: none;
      width: 3rem;
      height: 3rem;
      margin-left: -0.75rem;
      padding: 0;
      border: 0;
      border-radius: 16px;
      background: none;
      color: var(--step-deep);
    }
    .back svg {
      display: block;
      margin: auto;
    }
    .adds {
      display: flex;
      flex-wrap: wrap;
      gap: 0.625rem;
      margin: 0 0 0.75rem;
      padding: 0;
      list-style: none;
    }
    /* A word that is longer than its third takes more, and is broken only where the whole line is too short. */
    .adds li {
      display: flex;
      flex: 1 1 max(6.25rem, 30%);
    }
    .adds button {
      display: flex;
      flex: 1;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      gap: 0.125rem;
      min-width: 0;
      min-height: 3.75rem;
      padding: 0.375rem 0.5rem;
      border: 2px solid transparent;
      border-radius: 16px;
      background: var(--tint-2);
      color: var(--step-deep);
      font-size: 1.0625rem;
      font-weight: 700;
      line-height: 1.2;
      overflow-wrap: break-word;
    }
    .picture {
      width: 3rem;
      height: 1.5rem;
    }
    .reason {
      margin: 0 0 0.375rem;
      text-align: center;
    }
  `,
];
