import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemsOf, slide } from './fixtures/problems.ts';
import { readTokens } from './markdown.ts';

/** Every kind of block that a slide may hold, some over several lines. */
const blocks = [
  'Een zin.',
  'Een zin\nover twee *regels*.',
  '- een\n- twee\n  - twee en een half\n\n  met meer tekst\n- drie',
  '1. een\n2. twee',
  '> Een vraag?\n> En nog een.',
  '```js\n---\n<deck-card>\n```',
  '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |',
  '<deck-card\n  icon="huis"\n>\n\n### Kaart\nTekst\n\n</deck-card>',
  '<div class="a">\n  <deck-panel kind="good">\n    ### Vak\n\n    - een\n    - twee\n  </deck-panel>\n</div>',
  '<p class="meta">Een **regel**</p>',
  '<ul>\n<li>een</li>\n\n<li>twee</li>\n</ul>',
  '<deck-join />',
  '### Kopje\n',
];

/** Where a wrong tag may stand, with the wrong tag on the last line but what follows. */
const wrongs = [
  '<q-weg></q-weg>',
  'tekst <q-weg></q-weg> tekst',
  '- een\n- twee <q-weg></q-weg>',
  '- een\n\n  tekst <q-weg></q-weg>',
  '> tekst\n> <q-weg></q-weg>',
  '<deck-card\n  icon="huis">\n\n- punt\n\n  <q-weg></q-weg>\n\n</deck-card>',
  '<div>\n  <deck-card>\n    tekst\n    <q-weg></q-weg>\n  </deck-card>\n</div>',
  '| a |\n|---|\n| b |\n| <q-weg></q-weg> |',
  '<table>\n<tr>\n<td><q-weg></q-weg></td>\n</tr>\n</table>',
  '### Kop <q-weg></q-weg>',
];

test('a problem is found on its own line, whatever stands around it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...blocks), { maxLength: 4 }),
      fc.constantFrom(...wrongs),
      fc.array(fc.constantFrom(...blocks), { maxLength: 3 }),
      fc.constantFrom('', 'Phone:', 'Note:'),
      fc.integer({ min: 1, max: 3 }),
      (before, wrong, after, part, gap) => {
        const text = slide([...(part ? [part] : []), ...before, wrong, ...after].join('\n'.repeat(gap + 1)));
        const line = text.split('\n').findIndex((one) => one.includes('<q-weg>')) + 1;
        const found = problemsOf(text).filter((message) => message.includes('<q-weg> bestaat niet'));
        expect(found.map((message) => Number(message.split(':')[0]))).toEqual([line]);
      },
    ),
    { numRuns: 100 },
  );
});

test('the raw texts of the tokens of a file together are that file', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...blocks, ...wrongs, '---', 'Note:'), { maxLength: 8 }),
      (parts) => {
        const text = parts.join('\n\n');
        expect(
          readTokens(text)
            .map(({ raw }) => raw)
            .join(''),
        ).toBe(text);
      },
    ),
    { numRuns: 100 },
  );
});
