import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { loadDeck } from '../src/slides/load.ts';
import { statements } from './fixtures/statements.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { slides, problems } = loadDeck(path('../slides'), path('../exercises'));
const sourceDeck = path('../../shared/source-deck.txt');

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}

/** What stands on a slide, as a reader sees it. */
const shown = new Map(slides.map(({ id, html }) => [id, plain(textOf(parseFragment(html)))]));

test('the deck compiles without problems; every slide has notes with a goal and minutes', () => {
  expect(problems).toEqual([]);
  expect(slides.length).toBeGreaterThanOrEqual(50);
  expect(
    slides
      .filter(({ cockpit: { notes } }) => !/Doel/.test(notes) || !/Minuten/.test(notes))
      .map(({ id }) => id),
  ).toEqual([]);
});

test('every statement of the deck that this one replaces stands on a slide', () => {
  expect(statements.length).toBeGreaterThan(100);
  const missing = statements.filter(({ slide, shows }) => !shown.get(slide)?.includes(plain(shows)));
  expect(missing.map(({ slide, shows }) => `${slide}: ${shows}`)).toEqual([]);
});

test('the minutes of all slides fill the workshop and not more', () => {
  const total = slides.reduce((sum, { cockpit }) => sum + cockpit.minutes, 0);
  expect(total).toBeGreaterThan(180);
  expect(total).toBeLessThanOrEqual(210);
});

// The old deck stands beside the project, not in it: where it is, the list is held against it too.
if (existsSync(sourceDeck)) {
  test('the list quotes the old deck, and leaves no piece of it longer than a few joining words', () => {
    const old = plain(readFileSync(sourceDeck, 'utf8'));
    expect(statements.filter(({ source }) => !old.includes(plain(source)))).toEqual([]);
    const isCovered = Array.from(old, () => false);
    for (const source of statements.map((one) => plain(one.source)))
      for (let at = old.indexOf(source); at >= 0; at = old.indexOf(source, at + 1))
        isCovered.fill(true, at, at + source.length);
    const rest = Array.from(old, (letter, index) => (isCovered[index] ? '¶' : letter)).join('');
    const pieces = rest.split(/¶+/).map((piece) => piece.match(/[\p{L}\p{N}]+/gu) ?? []);
    expect(pieces.filter((words) => words.length > 6).map((words) => words.join(' '))).toEqual([]);
  });
}
