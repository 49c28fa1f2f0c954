import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type Plugin } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { connectDevClient, type Message } from './fixtures/dev-client.ts';
import { configOf, createProject, type Project } from './fixtures/project.ts';
import type { SlidesUpdate } from './types.ts';

/** A dev server in middleware mode with its own HTTP server, and a page's line to it. */
async function start(project: Project = createProject()) {
  let watching: Promise<unknown> = Promise.resolve();
  const watch: Plugin = {
    name: 'test:watch',
    configureServer({ watcher }) {
      watching = new Promise((ready) => watcher.once('ready', ready));
    },
  };
  const http = createHttpServer((request, response) => vite.middlewares(request, response));
  const config = configOf(project);
  const vite = await createServer({
    ...config,
    plugins: [config.plugins, watch],
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server: http } },
  });
  await Promise.all([watching, new Promise<void>((open) => http.listen(0, '127.0.0.1', open))]);
  const { port } = http.address() as AddressInfo;
  const connect = async () => {
    const client = await connectDevClient(port, vite.config.webSocketToken);
    onTestFinished(() => client.close());
    return client;
  };
  onTestFinished(async () => {
    await vite.close();
    http.closeAllConnections();
    await new Promise((closed) => http.close(closed));
    project.remove();
  });
  return {
    project,
    connect,
    client: await connect(),
    edit: (name: string, from: string, to: string) => {
      expect(project.read(name)).toContain(from);
      project.write(name, project.read(name).replace(from, to));
    },
    page: () => vite.transformIndexHtml('/deck/index.html', project.read('src/deck/index.html')),
    get: (url: string) => fetch(`http://127.0.0.1:${port}${url}`),
  };
}

function updateIn({ type, event, data }: Message): SlidesUpdate {
  expect({ type, event }).toEqual({ type: 'custom', event: 'slides:update' });
  return data as SlidesUpdate;
}

const file = 'slides/30-traps.md';
const ids = ['fence', 'tags', 'settings', 'vraag', 'terug'];

test('the page has the slides with their place, and pictures that the server gives', async () => {
  const { page, get } = await start();
  const html = await page();
  expect(html.match(/<section id="/g)).toHaveLength(5);
  expect(html).toContain(`data-line="${file}:6"`);
  expect(html).toContain('<title>De Kindreflex</title>');
  const [, url = ''] = /<img class="picture" loading="lazy" src="([^"]+)"/.exec(html) ?? [];
  const picture = await get(url);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
});

test('an edit sends that slide only, and pages that load later have the new text', async () => {
  const { client, edit, page, get } = await start();
  const phone = '/@id/__x00__virtual:slides/phone';
  expect(await (await get(phone)).text()).toContain('Een <em>schuine</em> zin.');
  await page();
  edit(file, 'Een *schuine* zin.', 'Een andere zin.\n\nMet twee regels erbij.');
  const { sections, order } = updateIn(await client.next());
  expect(sections.map(({ id }) => id)).toEqual(['tags']);
  expect(sections[0]?.html).toContain('<p>Een andere zin.</p>');
  expect(order).toEqual(ids);
  expect(await page()).toContain('<p>Een andere zin.</p>');
  const code = await (await get(phone)).text();
  expect(code).toContain('Een andere zin.');
  expect(code).toContain("import.meta.hot?.on('slides:update', () => location.reload())");
  expect(await (await get('/@id/__x00__virtual:slides/cockpit')).text()).toContain('tonen');
  expect(await (await get('/@id/__x00__virtual:workshop')).text()).toContain('"trainersText":"Liv en Tina"');
});

test('a slide added, taken away or moved sends the whole order', async () => {
  const { client, project, edit } = await start();
  project.write(
    'slides/20-nieuw.md',
    '<!-- slide\nid: nieuw\nlayout: bullets\nminutes: 1\n-->\n\n## Nieuw\n',
  );
  const added = updateIn(await client.next());
  expect(added.order).toEqual(['nieuw', ...ids]);
  expect(added.sections.find(({ id }) => id === 'nieuw')?.html).toContain('<h2>Nieuw</h2>');
  const text = project.read(file);
  const last = text.slice(text.lastIndexOf('---\n<!-- slide'));
  edit(file, last, '');
  expect(updateIn(await client.next()).order).toEqual(['nieuw', ...ids.slice(0, -1)]);
});

test('a setting or a picture that changed sends the slides that show it', async () => {
  const { client, edit } = await start();
  edit('slides/workshop.yaml', 'end: "16.30"', 'end: "17.00"');
  const { sections } = updateIn(await client.next());
  expect(sections.map(({ id }) => id)).toEqual(['settings']);
  expect(sections[0]?.html).toContain('Tot 17.00 u.');
  edit('slides/img/tafel.svg', 'h10', 'h9');
  const drawn = updateIn(await client.next());
  expect(drawn.sections.map(({ id }) => id)).toEqual(['settings']);
  expect(drawn.sections[0]?.html).toMatch(/src="\/@fs\/[^"]+\/tafel\.svg\?v=1"/);
});

test('a problem shows in the overlay, the last good deck stays, and mending takes the overlay away', async () => {
  const { client, connect, edit, page, project, get } = await start();
  edit(file, '<deck-join />', '<deck-jion />');
  const { type, err } = await client.next();
  expect(type).toBe('error');
  expect(err).toMatchObject({
    plugin: 'slides',
    loc: { file: project.path(file), line: 34, column: 1 },
    stack: `${project.path(file)}:34:1 De tag <deck-jion> bestaat niet. Bedoelde je “deck-join”? Verbeter de naam of schrijf het in Markdown.`,
  });
  expect(err?.message).toContain(`${file}:34:1 De tag <deck-jion> bestaat niet.`);
  expect(await page()).toContain('<deck-join></deck-join>');

  const later = await connect();
  expect((await later.next()).err?.message).toBe(err?.message);

  edit(file, '<deck-jion />', '<deck-join />');
  expect(updateIn(await client.next())).toEqual({ sections: [], order: ids });
  expect(await client.next()).toMatchObject({ type: 'custom', event: 'slides:mended' });
  const [, script = ''] = /src="([^"]*virtual:slides\/overlay)"/.exec(await page()) ?? [];
  expect(await (await get(script)).text()).toContain("'slides:mended'");
});

test('a deck that is wrong from the start still gives a page', async () => {
  const project = createProject();
  project.write(file, project.read(file).replace('<deck-join />', '<deck-jion />'));
  const { client, page, edit } = await start(project);
  expect((await client.next()).err?.message).toContain('<deck-jion>');
  expect((await page()).match(/<section id="/g)).toHaveLength(5);
  edit(file, '<deck-jion />', '<deck-join />');
  expect(updateIn(await client.next()).sections.map(({ id }) => id)).toEqual(['tags']);
});
