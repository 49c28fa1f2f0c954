import { expect, test } from 'vitest';
import { compileDeck } from './compile.ts';
import { options, slide } from './fixtures/problems.ts';
import { fillIn, valuesOf } from './variables.ts';

test('texts and numbers have a name, also nested; lists have none', () => {
  const values = valuesOf({
    title: 'A',
    pause: { minutes: 15 },
    trainers: ['Liv'],
    contact: { email: 'a@b.be' },
  });
  expect([...values]).toEqual([
    ['title', 'A'],
    ['pause.minutes', '15'],
    ['contact.email', 'a@b.be'],
  ]);
});

test('unknown names are reported where they stand', () => {
  const reports: unknown[] = [];
  const text = fillIn('a {{ title }} b {{nee}}', valuesOf({ title: 'X' }), (...report) =>
    reports.push(report),
  );
  expect(text).toBe('a X b ');
  expect(reports).toEqual([
    [16, '{{nee}}', '{{nee}} bestaat niet in slides/workshop.yaml. Verbeter de naam of voeg hem daar toe.'],
  ]);
});

test.each([
  '<script>alert(1)</script>',
  '</p><deck-join>',
  '*sterren* en _strepen_ en `code`',
  '[link](javascript:alert(1)) ![x](y)',
  '# geen titel',
  '- geen punt',
  '---',
  '"quotes" & \'more\' &amp; \\ | ~x~',
  '$& en $1',
])('a value is never read as Markdown or HTML: %s', (title) => {
  const { workshop } = options;
  if (!workshop) throw new Error('the fixture does not parse');
  const text = slide(
    '{{title}}\n\n<p class="a">{{title}}</p>\n\n<deck-paper columns="{{title}}"></deck-paper>',
  );
  const { slides, problems } = compileDeck([{ path: 'slides/10-a.md', text }], {
    ...options,
    workshop: { ...workshop, title },
  });
  expect(problems).toEqual([]);
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(slides[0]?.html).toContain(`<p>${escaped}</p>`);
  expect(slides[0]?.html).toContain(`<p class="a">${escaped}</p>`);
  const attribute = title
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  expect(slides[0]?.html).toContain(`columns="${attribute}"`);
});
