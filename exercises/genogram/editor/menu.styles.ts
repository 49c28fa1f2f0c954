import { css } from 'lit';

export const menuStyles = css`
    dialog {
      box-sizing: border-box;
      width: min(26rem, 100vw);
      max-width: none;
      max-height: 100dvh;
      margin: 0 0 auto auto;
      padding: 1rem 1.25rem 1.5rem;
      border: 0;
      border-radius: 0 0 0 26px;
      overflow-y: auto;
      background: var(--white);
      color: var(--ink);
      font: 400 1.125rem / 1.35 var(--font-text);
      box-shadow: 0 0 30px rgb(27 42 85 / 0.24);
    }
    dialog::backdrop {
      background: rgb(30 37 40 / 0.4);
    }
    .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem;
    }
    h2 {
      margin: 0;
      font: 700 1.375rem / 1.15 var(--font-head);
    }
    ul {
      margin: 0.5rem 0;
      padding: 0;
      list-style: none;
    }
    button {
      box-sizing: border-box;
      min-height: 48px;
      border-radius: 14px;
      font: inherit;
      cursor: pointer;
    }
    li > button {
      width: 100%;
      padding: 0.375rem 0.75rem;
      border: 0;
      background: none;
      color: var(--ink);
      text-align: start;
    }
    li > button:hover {
      background: var(--tint-2);
    }
    svg {
      width: 24px;
      height: 24px;
    }
    .icon {
      display: grid;
      flex: none;
      place-items: center;
      width: 48px;
      padding: 0;
      border: 0;
      background: none;
    }
    .soft {
      margin: 0;
      color: var(--ink-soft);
      font-size: 1rem;
    }
    form {
      margin: 0.5rem 0;
    }
    label {
      font-weight: 700;
    }
    input[type="text"] {
      box-sizing: border-box;
      width: 100%;
      min-height: 3.25rem;
      margin: 0.25rem 0;
      padding: 0.5rem 0.875rem;
      border: 2px solid var(--line);
      border-radius: 14px;
      background: var(--white);
      color: inherit;
      font: inherit;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-top: 0.75rem;
    }
    .row button {
      padding: 0.375rem 1.125rem;
      border: 2px solid var(--deep-2);
      background: var(--white);
      color: var(--deep-2);
      font-weight: 700;
    }
    .row .main {
      background: var(--deep-2);
      color: var(--white);
    }
    :focus-visible {
      outline: 4px solid var(--focus);
      outline-offset: 2px;
    }
    @media (forced-colors: active) {
      dialog {
        border: 2px solid CanvasText;
      }
    }
  `;
