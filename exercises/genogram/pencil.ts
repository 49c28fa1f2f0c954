import { html } from 'lit';

/** The pencil that lies on the sheet. */
export const pencil = html`<svg class="pencil" viewBox="0 0 190 290" aria-hidden="true">
  <g transform="translate(128 6) rotate(30)">
    <path fill="#e26b4f" d="M3 0H39Q42 0 42 4V224H0V4Q0 0 3 0Z" />
    <path opacity=".1" d="M28 0H39Q42 0 42 4V224H28Z" />
    <path fill="#f7debd" d="M0 224H42L26.6 260.4H15.4Z" />
    <path fill="#e26b4f" d="M15.4 260.4H26.6L21 276Z" />
  </g></svg>`;
