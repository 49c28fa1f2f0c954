import { expect, test } from 'vitest';
import { belongsToDeck } from './keyboard.ts';

/** Asks the rule about a key pressed inside `markup`, through a shadow root as in a slide. */
function decide(markup: string, key: string): boolean {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = markup;
  document.body.append(host);
  let answer = true;
  host.addEventListener('keydown', (event) => {
    answer = belongsToDeck(event.key, event.composedPath());
  });
  const target = host.shadowRoot?.querySelector('[data-here], input, button, select, textarea, a');
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  host.remove();
  return answer;
}

test('text fields and lists keep every key', () => {
  for (const field of ['<input>', '<input type="search">', '<textarea></textarea>', '<select></select>']) {
    for (const key of ['b', '.', ' ', 'ArrowRight', 'PageDown', 'o', 'Escape'])
      expect(decide(field, key), `${field} ${key}`).toBe(false);
  }
  expect(decide('<div contenteditable data-here>x</div>', 'b')).toBe(false);
});

test('radios and sliders keep their arrows, and leave the clicker to the deck', () => {
  for (const field of ['<input type="radio">', '<input type="range">', '<div role="tab" data-here></div>']) {
    expect(decide(field, 'ArrowRight'), field).toBe(false);
    expect(decide(field, 'PageDown'), field).toBe(true);
  }
});

test('buttons, checkboxes and links keep Space and Enter only', () => {
  for (const control of ['<button>x</button>', '<input type="checkbox">', '<a href="#x">x</a>']) {
    expect(decide(control, ' '), control).toBe(false);
    expect(decide(control, 'PageDown'), control).toBe(true);
    expect(decide(control, 'ArrowRight'), control).toBe(true);
  }
});

test('an element that asks for all keys gets them, and plain text leaves them to the deck', () => {
  expect(decide('<div data-takes-keys><button>x</button></div>', 'PageDown')).toBe(false);
  expect(decide('<p data-here>x</p>', 'b')).toBe(true);
});
