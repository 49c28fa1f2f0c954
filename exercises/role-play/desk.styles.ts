import { css } from 'lit';
import { deskButtonStyles } from '../../components/desk.styles.ts';

/** Look of the trainer's part, in the cockpit's own sizes. */
export const deskStyles = [
  deskButtonStyles,
  css`
  :host {
    display: block;
    margin-bottom: 0.75rem;
  }
  p,
  ul {
    margin: 0 0 0.75rem;
    padding: 0;
    list-style: none;
  }
  h3 {
    margin: 0.5rem 0 0.25rem;
    font: 700 1.0625rem / 1.2 var(--font-head);
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1rem;
    min-height: 2rem;
    font: 700 1.25rem / 1.3 var(--font-head);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-bottom: 0.75rem;
  }
  .main {
    flex: 1 1 100%;
    border-color: var(--night);
    background: var(--night);
    color: #fff;
    font-weight: 700;
  }
  button:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  svg {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
  }
  .pausing {
    display: flex;
    align-items: center;
    gap: 0.625rem;
  }
  .pausing:not(.is-there) {
    margin: 0;
  }
  .is-there {
    padding: 0.625rem 0.875rem;
    border-radius: 14px;
    background: var(--night-tint);
    font-weight: 650;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0 1rem;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    padding: 0.25rem 0;
    border-top: 1px solid var(--line-soft);
  }
  li span {
    color: var(--ink-soft);
  }
`,
];
