import { css } from 'lit';

/** Look of the rows to write on. */
export const paperStyles = css`
  .columns {
    flex: 1;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 24px;
    min-height: 0;
  }
  .lines {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 16px;
    min-height: 0;
  }
  .line {
    flex: 1;
    max-height: 108px;
    border-radius: 18px;
    background: var(--white);
    box-shadow: 0 2px 0 rgb(30 37 40 / 0.1);
  }
  h3 {
    margin: 0 0 4px;
    color: var(--on-scene, var(--step-deep, var(--night)));
    font: 700 40px / 1.1 var(--font-head);
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .columns h3 {
    min-height: 2.2em;
  }
`;
