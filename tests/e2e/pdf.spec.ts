import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { answer, expect, goToSlide, setPhase, test, trainerLink } from './workshop.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** Runs `npm run pdf` as a trainer would, and opens what it wrote. */
async function makePdf(
  ...args: readonly string[]
): Promise<{ pdf: PDFDocument; bytes: Buffer; said: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'kindreflex-pdf-'));
  const out = join(folder, 'deck.pdf');
  const { stdout } = await run('npm', ['run', '--silent', 'pdf', '--', '--out', out, ...args], { cwd: root });
  const bytes = await readFile(out);
  await rm(folder, { recursive: true });
  return { pdf: await PDFDocument.load(bytes, { updateMetadata: false }), bytes, said: stdout };
}

function dicts(pdf: PDFDocument): PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
}

function outline(pdf: PDFDocument): string[] {
  const titles: string[] = [];
  const walk = (item: PDFObject | undefined) => {
    for (let node = item; node instanceof PDFDict; node = node.lookup(PDFName.of('Next'))) {
      titles.push(node.lookup(PDFName.of('Title'))?.toString() ?? '');
      walk(node.lookup(PDFName.of('First')));
    }
  };
  walk(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('First')));
  return titles;
}

test.describe.configure({ mode: 'serial' });
let deck: Awaited<ReturnType<typeof makePdf>>;
let slides: { id: string; title: string }[];

test('npm run pdf writes one page a slide', async ({ page, workshop }) => {
  await page.goto(`${workshop.origin}/deck/?print`);
  await page.locator('html[data-deck-ready]').waitFor();
  slides = await page
    .locator('.page > section')
    .evaluateAll((sections) =>
      sections.map((section) => ({ id: section.id, title: (section as HTMLElement).dataset.title ?? '' })),
    );
  deck = await makePdf();
  expect(deck.pdf.getPageCount()).toBe(slides.length);
  expect(slides.length).toBeGreaterThanOrEqual(50);
});

test('it has a title, an author, a language, and says that it is tagged', () => {
  expect(deck.pdf.getTitle()).toContain('Kindreflex');
  expect(deck.pdf.getAuthor()).toBeTruthy();
  const { catalog } = deck.pdf;
  expect(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('nl-BE');
  expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked'))?.toString()).toBe(
    'true',
  );
  expect(catalog.lookup(PDFName.of('Metadata'))).toBeTruthy();
});

test('every page stands in the structure tree', () => {
  const tagged = new Set(
    dicts(deck.pdf)
      .filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('StructElem'))
      .map((dict) => dict.get(PDFName.of('Pg')))
      .filter((page) => page instanceof PDFRef)
      .map((page) => page.toString()),
  );
  expect(deck.pdf.getPages().filter((page) => !tagged.has(page.ref.toString()))).toEqual([]);
});

test('every slide has an entry in the outline', () => {
  expect(outline(deck.pdf).length).toBeGreaterThanOrEqual(slides.length);
});

test('every link goes to a page inside, to https, mail or telephone', () => {
  const links = dicts(deck.pdf).filter((dict) => dict.get(PDFName.of('Subtype')) === PDFName.of('Link'));
  expect(links.length).toBeGreaterThan(100);
  const destinations = destinationNames(deck.pdf);
  const dead = links.flatMap((link) => {
    const action = link.lookup(PDFName.of('A'));
    const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
    if (uri instanceof PDFString)
      return /^(https:|mailto:|tel:)/.test(uri.decodeText()) ? [] : [uri.decodeText()];
    const destination =
      link.lookup(PDFName.of('Dest')) ??
      (action instanceof PDFDict ? action.lookup(PDFName.of('D')) : undefined);
    if (destination instanceof PDFArray) return [];
    return destination && destinations.has(destination.toString()) ? [] : [String(destination)];
  });
  expect(dead).toEqual([]);
});

function destinationNames(pdf: PDFDocument): Set<string> {
  const old = pdf.catalog.lookup(PDFName.of('Dests'));
  return new Set(old instanceof PDFDict ? old.keys().map((key) => key.toString()) : []);
}

test('fonts are embedded outlines, none is Type 3', () => {
  const fonts = dicts(deck.pdf).filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('Font'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((font) => font.get(PDFName.of('Subtype')) === PDFName.of('Type3'))).toEqual([]);
  const names = new Set(
    fonts.map((font) =>
      font
        .get(PDFName.of('BaseFont'))
        ?.toString()
        .replace(/^\/[A-Z]{6}\+/, ''),
    ),
  );
  expect([...names].filter((name) => !/Atkinson|Bricolage/.test(name ?? ''))).toEqual([]);
});

test('a wrong link is answered with one clear sentence, and nothing is written', async () => {
  const failure = await run('npm', ['run', '--silent', 'pdf', '--', '--session', 'http://localhost/'], {
    cwd: root,
  }).catch((error: { stderr: string; code: number }) => error);
  expect('code' in failure && failure.code).toBe(1);
  expect(failure.stderr.trim()).toMatch(
    /^--session "http:\/\/localhost\/" is geen link van een trainer\.[^\n]*$/,
  );
});

test('with the trainer link, what the room was shown stands in its place, and what was not shown does not', async ({
  trainer,
  workshop,
  joinedPhone,
  newPhone,
}) => {
  const phone = await joinedPhone();
  await goToSlide(trainer, 'verwachtingen');
  await setPhase(trainer, 'Open');
  await answer(phone, 'Durven vragen aan elke ouder');
  await expect(trainer.cockpit.locator('.count')).toContainText('1 van 1');
  await setPhase(trainer, 'Getoond');
  await goToSlide(trainer, 'betekenis');
  await setPhase(trainer, 'Open');
  await answer(phone, 'dit bleef ongetoond');
  await expect(trainer.cockpit.locator('.count')).toContainText('1 van 1');
  const link = await trainerLink(trainer);
  const { pdf } = await makePdf('--session', link);
  expect(pdf.getPageCount()).toBe(slides.length);
  // What the command printed, looked at in a browser that knows nothing of the session but the link.
  const printed = await newPhone();
  await printed.goto(`${workshop.origin}/deck/?print${new URL(link).hash}`);
  await printed.locator('html[data-deck-ready]').waitFor();
  await expect(printed.locator('#verwachtingen')).toContainText('Durven vragen aan elke ouder');
  await expect(printed.locator('#terugblik')).toContainText('Durven vragen aan elke ouder');
  await expect(printed.locator('main')).not.toContainText('ongetoond');
  expect(new URL(printed.url()).hash).toBe('');
});

test('worksheets are the exercises alone, empty, also where this browser holds answers', async ({
  page,
  workshop,
}) => {
  await page.goto(`${workshop.origin}/deck/#/verwachtingen`);
  const exercises = await page.locator('.slides > section:has([data-exercise]:not([data-recall]))').count();
  const { pdf, said } = await makePdf('--worksheets');
  expect(pdf.getPageCount()).toBe(exercises);
  expect(said).toContain(`${exercises} `);
  await page.locator('html[data-deck-ready]').waitFor();
  await page.locator('section.present open-question-board').getByRole('textbox').fill('al ingetypt');
  await page.keyboard.press('Enter');
  await expect(page.locator('section.present open-question-board')).toContainText('al ingetypt');
  await page.goto(`${workshop.origin}/deck/?print&worksheets`);
  await page.locator('html[data-deck-ready]').waitFor();
  await expect(page.locator('.page')).toHaveCount(exercises);
  await expect(page.locator('main')).not.toContainText('al ingetypt');
});

test('worksheets of a session are refused in one sentence', async () => {
  const failure = await run('npm', ['run', '--silent', 'pdf', '--', '--worksheets', '--session', 'x'], {
    cwd: root,
  }).catch((error: { stderr: string; code: number }) => error);
  expect('code' in failure && failure.code).toBe(1);
  expect(failure.stderr.trim()).toBe('Werkbladen zijn leeg: laat --session weg, of laat --worksheets weg.');
});

test('print waits for a part that is slow to draw, and for its pictures', async ({ page, workshop }) => {
  let isReady = false;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // The board's code arrives late: until then its slide shows nothing that could be printed.
  await page.route(/assets\/board-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const ready = page
    .goto(`${workshop.origin}/deck/?print`)
    .then(() => page.locator('html[data-deck-ready]').waitFor())
    .then(() => {
      isReady = true;
    });
  await page.locator('.page > section').first().waitFor();
  expect(isReady).toBe(false);
  release();
  await ready;
  const drawn = await page.evaluate(() => ({
    boards: [...document.querySelectorAll('open-question-board')].filter(({ shadowRoot }) =>
      shadowRoot?.querySelector('*'),
    ).length,
    pictures: [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
  }));
  expect(drawn.boards).toBe(5);
  expect(drawn.pictures).toEqual([]);
});
