import { css } from 'lit';

/** Look of the three houses on paper: one board as on the wall, or several in strips. */
export const threeHousesPaperStyles = css`
  .strips {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .strips h3 {
    margin: 0;
    font-size: 32px;
  }
  .strips .group {
    padding: 10px 0 6px;
    color: var(--ink);
    font-size: 28px;
  }
  .strip {
    flex: 1 1 0;
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 24px;
    min-height: 0;
  }
  .names {
    flex: none;
  }
  .cell {
    display: flex;
    gap: 16px;
    min-height: 0;
    overflow: hidden;
    border-radius: 10px;
    background: var(--white);
  }
  .cell three-houses-sheet {
    flex: none;
    height: 100%;
    aspect-ratio: 4 / 5;
    max-width: 46%;
    border-inline-end: 2px dashed var(--line-soft);
  }
  .cell ul {
    flex: 1;
    min-width: 0;
    margin: 0;
    padding: 10px 12px 8px 0;
    list-style: none;
    font-size: 22px;
    line-height: 1.2;
  }
  .cell li {
    margin-bottom: 6px;
    overflow-wrap: anywhere;
  }
  .more {
    color: var(--ink-soft);
  }
  .worries {
    color: var(--deep-5);
  }
  .good {
    color: var(--deep-1);
  }
  .dreams {
    color: var(--deep-4);
  }
  .cell li {
    color: var(--ink);
  }
  .left {
    padding-top: 10px;
    color: var(--ink-soft);
    font-size: 28px;
  }
`;
