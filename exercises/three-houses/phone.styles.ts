import { css } from 'lit';
import { groupPhoneStyles } from '../../components/group-board/phone.styles.ts';

/** Look of the three houses in a hand; all three side by side where there is room. */
export const threeHousesPhoneStyles = [
  groupPhoneStyles,
  css`
    ::slotted(deck-home) {
      display: none;
    }
    .views {
      flex-wrap: nowrap;
      gap: 0;
      margin-bottom: 0.875rem;
      padding: 5px;
      border-radius: 18px;
      background: var(--white);
      box-shadow: 0 1px 0 rgb(30 37 40 / 0.1);
    }
    .views .chip {
      flex: 1;
    }
    .views .chip span {
      justify-content: center;
      height: 100%;
      padding-inline: 0.5rem;
      border-color: transparent;
      border-radius: 14px;
      font-weight: 700;
      color: var(--step-deep, var(--night));
    }
    .views .chip input:checked + span {
      color: #fff;
    }

    .house {
      display: none;
      min-width: 0;
    }
    .house.is-here {
      display: block;
    }
    deck-home {
      --home-wall: 92%;
      --home-least: 0;
      --home-padding: 0.875rem 0.5rem 0.625rem;
    }
    deck-home > * {
      text-align: start;
      margin-inline: 0.5rem;
    }
    h2 {
      margin-bottom: 0.25rem;
      color: var(--home-deep);
    }
    .prompt {
      margin-bottom: 0.375rem;
      line-height: 1.3;
    }
    summary {
      color: var(--home-deep);
    }
    .questions {
      margin: 0 0 0.75rem;
      padding-left: 1.25rem;
    }
    .questions li {
      margin-bottom: 0.25rem;
    }
    three-houses-sheet {
      margin-inline: 0;
      border-top: 2px dashed var(--home-tint);
    }
    .notes {
      margin: 0 0.5rem 0.625rem;
    }
    .note {
      background: var(--home-tint);
    }
    button.note {
      border-color: var(--home-deep);
    }
    button.note > :first-child {
      flex: 1;
      min-width: 0;
    }
    .mine {
      flex: none;
      color: var(--home-deep);
      font-size: 1rem;
      font-weight: 700;
    }
    .write {
      width: calc(100% - 1rem);
      margin-top: 0.5rem;
      color: var(--home-deep);
    }
    three-houses-composer {
      display: block;
      margin-top: 1rem;
    }

    .bar drawing-tools {
      margin-bottom: 0.5rem;
    }
    .foot {
      display: flex;
      flex-direction: column;
    }

    @media (min-width: 56rem) {
      .houses,
      .bar {
        width: var(--wide);
        margin-inline: calc(50% - var(--wide) / 2);
      }
      .houses {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 1.5rem;
        align-items: start;
      }
      .house {
        display: block;
      }
      .moves,
      .next {
        display: none;
      }
      .bar {
        display: flex;
        align-items: center;
        gap: 1rem 2rem;
        padding-inline: 0;
      }
      .bar drawing-tools {
        flex: 0 1 46rem;
        margin: 0;
      }
      .foot {
        flex: 1;
      }
    }
    @media (forced-colors: active) {
      .note,
      .views,
      .moves button {
        border: 2px solid CanvasText;
      }
    }
  `,
];
