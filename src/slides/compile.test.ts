import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileDeck, createCompiler } from './compile.ts';
import { options, slide } from './fixtures/problems.ts';

const traps = readFileSync(new URL('fixtures/traps.md', import.meta.url), 'utf8');
const compile = (text: string, path = 'slides/30-test.md') => compileDeck([{ path, text }], options);
const one = (text: string, path?: string) => {
  const { slides, problems } = compile(text, path);
  expect(problems).toEqual([]);
  const [first] = slides;
  if (!first) throw new Error('nothing was compiled');
  return first;
};
const deck = compile(traps);
const byId = (id: string) => {
  const found = deck.slides.find((compiled) => compiled.id === id);
  if (!found) throw new Error(`no slide ${id}`);
  return found;
};

test('the traps of Markdown with elements compile without a problem', () => {
  expect(deck.problems).toEqual([]);
  expect(deck.slides.map(({ id }) => id)).toEqual(['fence', 'tags', 'settings', 'vraag', 'terug']);
});

test('a break, a tag or "Note:" in code neither splits nor is read', () => {
  const { html, cockpit } = byId('fence');
  expect(html).toContain('<pre><code class="language-html">---\n&lt;deck-onbekend&gt;\nNote:\n</code></pre>');
  expect(html).toContain('<p>En <code>&lt;script&gt;</code> in een zin, met <code>---</code> erbij.</p>');
  expect(cockpit.notes).toBe('');
});

test('elements: over several lines, closed in themselves, indented, with Markdown without blank lines', () => {
  expect(
    byId('tags').html,
  ).toBe(`<section id="tags" data-layout="bullets" data-step="2" data-minutes="3" data-title="Tags over meer regels" data-number="2" class="step-2 layout-bullets">
<deck-route step="2" number="2"></deck-route>
<div class="content"><h2>Tags over meer regels</h2>
<deck-card icon="huis" tone="2"><h3>Zonder lege regels</h3>
<p>Een <em>schuine</em> zin.</p>
</deck-card>
<deck-join></deck-join>
<p>Na de tag, stap&nbsp;3.</p>
<div class="scheme-buffers"><deck-panel kind="good"><h3>Ingesprongen</h3>
<ul>
<li>een</li>
<li>twee</li>
</ul>
<hr>
</deck-panel>
</div>
<p class="kicker">Een <strong>vette</strong> regel</p></div>
</section>`);
});

test('settings are filled in, an empty one leaves no empty paragraph, pictures get their address', () => {
  const { html, phone, cockpit } = byId('settings');
  expect(html).toContain('<h2>Tot 16.30 u.</h2>');
  expect(html).not.toContain('meta');
  expect(html).toContain('<deck-countdown until="14.45" minutes="15"></deck-countdown>');
  expect(html).toContain(
    '<a href="mailto:info@expertisecentrumkindermishandeling.be">info@expertisecentrumkindermishandeling.be</a>',
  );
  expect(html).toContain('<img alt="Een tafel met twee tassen" src="../../slides/img/tafel.svg">');
  expect(html).toContain(
    '</div>\n<img class="picture" loading="lazy" src="../../slides/img/tafel.svg" alt="">\n</section>',
  );
  expect(html).not.toContain('Meer op');
  expect(phone.html).toContain(
    '<p>Meer op <a href="https://kindreflex.be/" target="_blank" rel="noopener">https://kindreflex.be/</a>.</p>',
  );
  expect(phone.html).not.toMatch(/<img|<p><\/p>/);
  expect(cockpit.notes).toBe('<p><strong>Doel</strong>: tonen.</p>');
});

test('notes are in the cockpit only', () => {
  const { html, phone } = byId('settings');
  expect(html + JSON.stringify(phone)).not.toContain('tonen');
});

test('an exercise becomes its board; phone and cockpit get what it asked for', () => {
  const { html, phone, cockpit } = byId('vraag');
  expect(html).toContain(
    '<open-question-board name="betekenis" max="2" groups="A|B" data-exercise="betekenis" data-kind="open-question"><p>Per twee, <em>kort</em>.</p>\n</open-question-board>',
  );
  const use = {
    kind: 'open-question',
    name: 'betekenis',
    settings: { name: 'betekenis', max: '2', groups: 'A|B' },
  };
  expect(cockpit).toMatchObject({ exercise: use, step: null, minutes: 6, recall: null });
  expect(cockpit.html).toBe('<h2>Wat betekent het?</h2>\n<p>Per twee, <em>kort</em>.</p>');
  expect(phone.exercise).toEqual({ ...use, html: '<p>Per twee, <em>kort</em>.</p>' });
  expect(phone.html).toBe('<h2>Wat betekent het?</h2>');
});

test('a recall becomes what draws that exercise again, with its settings but for what it says itself', () => {
  const { html, phone, cockpit } = byId('terug');
  expect(html).toContain(
    '<open-question-recall max="2" groups="A" of="betekenis" view="eerst" data-exercise="betekenis" data-recall="" data-kind="open-question"></open-question-recall>',
  );
  expect([phone.recall, cockpit.recall, phone.exercise, cockpit.exercise]).toEqual([
    'betekenis',
    'betekenis',
    null,
    null,
  ]);
});

test('the chrome follows the layout, the step and the number of the file', () => {
  const opener = one(
    '---\nlayout: opener\nstep: 4\nminutes: 1\n---\n<!-- slide\nid: o\n-->\n\n## Ga "na" & zie\n',
  );
  expect(
    opener.html,
  ).toBe(`<section id="o" data-layout="opener" data-step="4" data-minutes="1" data-title="Ga &quot;na&quot; &amp; zie" data-number="1" class="step-4 layout-opener">
<deck-landscape scene="opener" step="4"></deck-landscape>
<p class="kicker">Stap\u00a04</p>
<div class="content"><h2>Ga "na" &amp; zie</h2></div>
</section>`);
  expect(opener.phone.hasRoute).toBe(true);
  const between = one(slide('tekst'), 'slides/60-stap-4.md');
  expect(between.html).toContain('<deck-route number="1"></deck-route>');
  expect(one(slide('tekst'), 'slides/90-slot.md').html).not.toContain('deck-route');
});

test('remarks for whoever edits stay in the file', () => {
  expect(one(slide('tekst <!-- later nakijken -->\n\n<!-- of dit -->')).html).not.toMatch(
    /nakijken|of dit|<!--/,
  );
});

test('files follow each other by name, and the second file counts on', () => {
  const files = [
    { path: 'slides/20-b.md', text: slide('', 'twee') },
    { path: 'slides/10-a.md', text: slide('[verder](#twee)', 'een') },
  ];
  const { slides, problems } = compileDeck(files, options);
  expect(problems).toEqual([]);
  expect(slides.map(({ id }) => id)).toEqual(['een', 'twee']);
  expect(slides[1]?.html).toContain('data-number="2"');
});

test('a file without a number is refused', () => {
  expect(compile(slide(''), 'slides/extra.md').problems).toEqual([
    {
      file: 'slides/extra.md',
      line: 1,
      column: 1,
      message:
        '“extra.md” begint niet met een nummer. Noem het bestand bijvoorbeeld 20-stap-1.md: het nummer bepaalt de volgorde.',
    },
  ]);
});

test('line ends of every system and a mark at the beginning give the same deck', () => {
  expect(compile(`\uFEFF${traps.replaceAll('\n', '\r\n')}`)).toEqual(deck);
});

test('the logo of the organisation stands on the contact slide only', () => {
  const { workshop } = options;
  if (!workshop) throw new Error('the fixture does not parse');
  const withLogo = { ...options, workshop: { ...workshop, logo: 'tafel.svg', organisation: 'CAW "Noord"' } };
  const text = `${slide('', 'een').replace('bullets', 'contact')}\n---\n${slide('', 'twee')}`;
  const [contact, other] = compileDeck([{ path: 'slides/90-slot.md', text }], withLogo).slides;
  expect(contact?.html).toContain(
    '<img class="logo" src="../../slides/img/tafel.svg" alt="CAW &quot;Noord&quot;">',
  );
  expect(other?.html).not.toContain('logo');
});

test('compiling again gives what compiling afresh gives, whatever was edited', () => {
  const again = createCompiler();
  const other = { path: 'slides/40-ander.md', text: slide('[terug](#fence)', 'ander') };
  const edits = [
    traps,
    traps.replace('Een *schuine* zin.', 'Een andere zin.'),
    traps.replace('---\n<!-- slide\nid: tags', 'Meer\n\ntekst.\n\n---\n<!-- slide\nid: tags'),
    traps.replace('name="betekenis" max="2"', 'name="betekenis" max="5"'),
    traps.replace('step: 2', 'step: 3'),
    traps.replace('<deck-join />', '<deck-jion />'),
    `---\nstep: 2\nlayout: bullets\nminutes: 3\n---\n${slide('', 'nieuw')}\n${traps.slice(traps.indexOf('---\n<!--'))}`,
    traps,
  ];
  for (const text of edits) {
    const files = [{ path: 'slides/30-test.md', text }, other];
    for (const withLines of [true, false]) {
      expect(again(files, { ...options, withLines })).toEqual(compileDeck(files, { ...options, withLines }));
    }
  }
});
