/** What a key may do when it is pressed inside an element: each kind of control keeps its own keys. */
const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' '];
const press = [' ', 'Enter'];

/**
 * True where a key belongs to the deck. Looks through shadow roots: `path` is the event's `composedPath()`,
 * since reveal itself only sees the host of a field (measured: typing "b" in a shadow field blanked the beamer).
 *
 * Text fields and lists keep every key; radios, sliders and tabs keep arrows, Home, End and Space; buttons,
 * checkboxes and links keep Space and Enter. PageUp and PageDown, a clicker's keys, always go to the deck
 * from those last two, so that the clicker works after a click on a button.
 */
export function belongsToDeck(key: string, path: readonly EventTarget[]): boolean {
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    if (takesText(target) || target.hasAttribute('data-takes-keys')) return false;
    if (takesArrows(target) && arrows.includes(key)) return false;
    if (takesPress(target) && press.includes(key)) return false;
  }
  return true;
}

function takesText(element: HTMLElement): boolean {
  if (element.isContentEditable) return true;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  return element instanceof HTMLInputElement && !isChoice(element) && !isButton(element);
}

function takesArrows(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return element.type === 'radio' || element.type === 'range';
  return ['tab', 'radio', 'slider', 'option'].includes(element.role ?? '');
}

function takesPress(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return isChoice(element) || isButton(element);
  return (
    element instanceof HTMLButtonElement ||
    element instanceof HTMLAnchorElement ||
    element.localName === 'summary'
  );
}

function isChoice({ type }: HTMLInputElement): boolean {
  return type === 'radio' || type === 'checkbox' || type === 'range';
}

function isButton({ type }: HTMLInputElement): boolean {
  return type === 'button' || type === 'submit' || type === 'reset' || type === 'file' || type === 'color';
}
