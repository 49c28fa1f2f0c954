import { css } from 'lit';

/** Look of the three columns on paper. */
export const threeColumnsPaperStyles = css`
  .whose span {
    width: 260px;
  }
  .empty {
    flex: 1;
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 24px;
    min-height: 0;
  }
  .empty section {
    display: flex;
    flex-direction: column;
    min-height: 0;
    padding: 20px 24px;
    border-radius: 28px;
    background: var(--white);
  }
  .empty h3 {
    margin: 0 0 4px;
    color: var(--deep);
    font: 700 38px / 1.15 var(--font-head);
  }
  .empty p {
    color: var(--ink-soft);
    font-size: 24px;
  }
  .empty .worry {
    --deep: var(--risk);
    --tint: var(--risk-tint);
  }
  .empty .good {
    --deep: var(--protect);
    --tint: var(--protect-tint);
  }
  .empty .next {
    --deep: var(--night);
    --tint: var(--night-tint);
  }
  .lines {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 10px;
    margin-top: 14px;
    min-height: 0;
  }
  .lines > div {
    flex: 1;
    border-radius: 14px;
    background: var(--tint);
  }
  .line {
    display: flex;
    align-items: center;
    gap: 24px;
    padding: 8px 24px;
    border-radius: 18px;
    background: var(--white);
    font-size: 24px;
  }
  .line > span {
    flex: none;
    max-width: 190px;
    line-height: 1.15;
    color: var(--ink-soft);
  }
  .line ol {
    flex: 1;
    display: grid;
    grid-template-columns: repeat(11, minmax(0, 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
    text-align: center;
  }
  .line b {
    display: block;
    font: 700 36px / 1.2 var(--font-head);
  }
  .stones {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 4px;
    min-height: 20px;
  }
  .stones i {
    width: 18px;
    height: 18px;
    border-radius: var(--radius-pebble);
    background: var(--step-deep, var(--night));
    print-color-adjust: exact;
  }
  .plans p {
    font-size: 28px;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .plans p + p {
    margin-top: 6px;
  }
  .plans.is-empty p {
    display: flex;
    align-items: end;
    gap: 16px;
    height: 44px;
  }
  .plans.is-empty span {
    flex: 1;
    border-bottom: 2px solid var(--line);
  }
  .left {
    color: var(--ink-soft);
    font-size: 24px;
  }
`;
