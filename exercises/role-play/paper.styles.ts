import { css } from 'lit';

/** Look of the role cards on paper, in px of a slide: 30 become 12 pt on A4. */
export const paperStyles = css`
  .paper {
    flex: 1;
    display: grid;
    grid-template-columns: 460fr 690fr 470fr;
    gap: 20px;
    min-height: 0;
    font-size: 30px;
    line-height: 1.16;
  }
  .paper section {
    display: flex;
    flex-direction: column;
    min-width: 0;
    padding: 18px 22px;
    border-radius: 28px;
    background: var(--white);
    box-shadow: var(--shadow);
  }
  .paper h3 {
    display: flex;
    align-items: center;
    gap: 14px;
    margin: 0 0 8px;
    font: 700 38px / 1.1 var(--font-head);
  }
  .paper .pebble {
    flex: none;
    width: 54px;
    height: 54px;
  }
  .paper h4 {
    margin: 8px 0 4px;
    color: var(--step-deep, var(--night));
    font: 700 32px / 1.15 var(--font-head);
  }
  .paper p {
    margin: 0;
  }
  .paper ol,
  .paper ul {
    margin: 0;
    padding: 0 0 0 34px;
  }
  .paper ol {
    list-style: decimal;
  }
  .paper ul {
    padding-left: 26px;
    list-style: disc;
  }
  .paper li {
    margin-bottom: 4px;
  }
  .paper li::marker {
    color: var(--step-deep, var(--night));
    font-weight: 700;
  }
  .paper ol + ul {
    margin-top: 12px;
  }
  .paper .sentences,
  .paper .checks {
    padding: 0;
    list-style: none;
  }
  .paper .sentences li {
    padding-left: 12px;
    border-left: 4px solid var(--step-fill, var(--sand));
  }
  .paper .checks li {
    position: relative;
    padding-left: 42px;
  }
  .paper .checks li::before {
    content: "";
    position: absolute;
    left: 2px;
    top: 4px;
    width: 22px;
    height: 22px;
    border: 3px solid var(--line);
    border-radius: 6px;
  }
  .paper .lines {
    flex: 1;
    display: flex;
    flex-direction: column;
  }
  .paper .lines i {
    flex: 1;
    border-bottom: 2px solid var(--line);
  }
`;
