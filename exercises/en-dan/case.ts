/** More facts than a case has on one slide. */
const mostFacts = 20;

/**
 * Reads the case inside an exercise's tag, and gives each part its place: the first list holds the facts (slot
 * `facts`, drawn by the view itself, one by one), cards are the children (slot `child`), and from the first heading of
 * its own on it is the answer key (slot `key`). All else is the question.
 *
 * Returns the facts in their order. The promise that the phone's page adds is no part of the key.
 */
export function readCase(host: HTMLElement): readonly string[] {
  let list: Element | null = null;
  let isKey = false;
  for (const part of host.children) {
    isKey ||= part.localName === 'h3';
    const isList = !isKey && list === null && part.matches('ul, ol');
    if (isList) list = part;
    const isCard = part.localName === 'deck-card';
    part.slot = part.matches('.meta') ? '' : isKey ? 'key' : isList ? 'facts' : isCard ? 'child' : '';
  }
  return [...(list?.children ?? [])]
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((fact) => fact !== '')
    .slice(0, mostFacts);
}
