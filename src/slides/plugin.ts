import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type EnvironmentModuleGraph, normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { type Builder, type BuiltDeck, createBuilder, formatProblem, type SourceFolders } from './load.ts';
import { nl } from './nl.ts';
import { overlayModule, overlayPayload, overlayScript, reloadOnUpdate } from './overlay.ts';
import { withoutLine } from './section.ts';
import type { SlidesUpdate } from './types.ts';

/** Where the plugin finds its sources, and the page that gets the slides. */
export interface SlidesOptions extends SourceFolders {
  /** The deck page, from Vite's root; a build addresses pictures from there. */
  readonly page: string;
}

/** Vite's watcher drops a change of the same file within 50 ms of the one before. */
const watcherDeafMs = 100;

/** What was built last, and the last one without problems: that one is shown. */
interface State {
  readonly latest: BuiltDeck;
  readonly shown: BuiltDeck;
}

interface VirtualModule {
  readonly reloads: boolean;
  /** `asFile` puts a value into a file of the build and gives the expression of its address; null while developing. */
  readonly code: (deck: BuiltDeck, asFile: ((name: string, value: unknown) => string) | null) => string;
}

/** What each virtual module exports; `reloads` where a page that uses it loads again after an edit. */
const virtualModules: Readonly<Record<string, VirtualModule>> = {
  'virtual:slides/cockpit': {
    reloads: true,
    code: ({ slides }) => `export const slides = ${JSON.stringify(slides.map(({ cockpit }) => cockpit))};\n`,
  },
  'virtual:slides/phone': {
    reloads: true,
    // A phone reads its texts as data: that is less work than reading them as a program.
    code: ({ slides }, asFile) => {
      const phone = slides.map((slide) => slide.phone);
      const given = asFile ? `(await fetch(${asFile('slides.json', phone)})).json()` : JSON.stringify(phone);
      return `export const loadSlides = async () => ${given};\n`;
    },
  },
  'virtual:workshop': {
    reloads: false,
    code: ({ workshop }) => `export const workshop = ${JSON.stringify(workshop)};\n`,
  },
};

/** Rollup's mark of a module that is no file. */
const resolved = (id: string) => `\0${id}`;

/**
 * Puts the slides of `dir` into the deck page (`<!--slides-->`), the workshop's title and author into every page
 * (`<!--title-->`, `<!--author-->`),
 * and gives pages the virtual modules of `virtual.d.ts`. A build stops at any problem and names them all. The dev
 * server shows problems in Vite's overlay, keeps serving the last deck without any, and sends edits as
 * `slides:update` ({@link SlidesUpdate}) without loading the page again.
 */
export function slidesPlugin(options: SlidesOptions): Plugin {
  let isDev = false;
  let builder: Builder;
  let state: State | null = null;
  /** How often each picture was edited: a new address makes the browser fetch it again. */
  const edits = new Map<string, number>();

  const rebuild = () => {
    const latest = builder.build();
    // At the start there is no good deck yet: what could be made of it is better than an empty page.
    state = { latest, shown: latest.problems.length === 0 || !state ? latest : state.shown };
    return state;
  };
  const current = () => state ?? rebuild();

  return {
    name: 'slides',

    configResolved({ root, base, command }) {
      isDev = command === 'serve';
      const images = join(options.dir, 'img');
      const fromPage = normalizePath(relative(dirname(join(root, options.page)), images));
      const fromServer = `${base}@fs/${normalizePath(images).replace(/^\//, '')}`;
      const devUrl = (name: string) =>
        encodeURI(`${fromServer}/${name}`) + (edits.has(name) ? `?v=${edits.get(name)}` : '');
      builder = createBuilder(options, {
        pictureUrl: isDev ? devUrl : (name) => `${fromPage}/${name}`,
        withLines: isDev,
      });
    },

    buildStart() {
      if (isDev) return;
      const { latest } = rebuild();
      if (latest.problems.length === 0) return;
      const list = latest.problems.map(formatProblem).join('\n');
      this.error(`${nl.check.stopped(latest.problems.length)}\n${list}`);
    },

    resolveId(id) {
      return id in virtualModules || id === overlayModule ? resolved(id) : undefined;
    },

    load(id) {
      if (id === resolved(overlayModule)) return overlayScript;
      const found = Object.entries(virtualModules).find(([name]) => id === resolved(name));
      if (!found) return undefined;
      const [, { reloads, code }] = found;
      const asFile = (fileName: string, value: unknown) =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: fileName, source: JSON.stringify(value) })}`;
      return code(current().shown, isDev ? null : asFile) + (isDev && reloads ? reloadOnUpdate : '');
    },

    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const { shown } = current();
        const sections = shown.slides.map((slide) => slide.html).join('\n');
        const title = escapeHtml(shown.workshop?.title ?? '');
        const author = escapeHtml(shown.workshop?.author ?? '');
        // As functions: a text may hold "$&", which replace would read as its own.
        const filled = html
          .replaceAll('<!--title-->', () => title)
          .replace('<!--author-->', () => author)
          .replace('<!--slides-->', () => sections);
        const script = { tag: 'script', attrs: { type: 'module', src: `/@id/__x00__${overlayModule}` } };
        return { html: filled, tags: isDev ? [script] : [] };
      },
    },

    configureServer(server) {
      server.watcher.add([options.dir, options.exercisesDir]);
      server.environments.client.hot.on('vite:client:connect', (_data, client) => {
        const { latest } = current();
        if (latest.problems.length > 0) client.send(overlayPayload(latest.problems, options.dir));
      });
    },

    async hotUpdate({ file, type, server, read }) {
      if (this.environment.name !== 'client' || !isSource(file, options)) return undefined;
      const isText = type !== 'delete' && !isPicture(file, options);
      builder.changed(file, isText ? await read() : undefined);
      if (isPicture(file, options)) edits.set(basename(file), (edits.get(basename(file)) ?? 0) + 1);
      publish(server);
      if (isText) setTimeout(() => lookAgain(file, server), watcherDeafMs).unref();
      return [];
    },
  };

  /** Takes what was written while the watcher did not listen: an editor that formats on saving writes twice. */
  function lookAgain(file: string, server: ViteDevServer): void {
    if (existsSync(file) && builder.changed(file, readFileSync(file, 'utf8'))) publish(server);
  }

  /** Lets pages that load from now on have the new texts. */
  function forget(graph: EnvironmentModuleGraph): void {
    for (const id of Object.keys(virtualModules)) {
      const module = graph.getModuleById(resolved(id));
      if (module) graph.invalidateModule(module);
    }
  }

  /** Compiles what changed and tells the pages. */
  function publish(server: ViteDevServer): void {
    const before = current();
    const { latest, shown } = rebuild();
    const { hot, moduleGraph } = server.environments.client;
    forget(moduleGraph);
    if (latest.problems.length > 0) {
      server.config.logger.error(latest.problems.map(formatProblem).join('\n'), { timestamp: true });
      // With nobody there Vite would keep the message for the next page, also when it is mended by then.
      if (server.ws.clients.size > 0) hot.send(overlayPayload(latest.problems, options.dir));
      return;
    }
    hot.send('slides:update', updateBetween(before.shown, shown));
    if (before.latest.problems.length > 0) hot.send('slides:mended');
  }
}

/** What a page that shows `before` must change to show `after`. */
function updateBetween(before: BuiltDeck, after: BuiltDeck): SlidesUpdate {
  const known = new Map(before.slides.map(({ id, html }) => [id, withoutLine(html)]));
  return {
    sections: after.slides
      .filter(({ id, html }) => known.get(id) !== withoutLine(html))
      .map(({ id, html }) => ({ id, html })),
    order: after.slides.map(({ id }) => id),
  };
}

const isInside = (file: string, dir: string) => normalizePath(file).startsWith(`${normalizePath(dir)}/`);

/** Markdown, settings and pictures, not what an editor leaves beside them. */
function isSource(file: string, { dir }: SourceFolders): boolean {
  if (!isInside(file, dir)) return false;
  const name = relative(dir, file).split(sep).join('/');
  return /^[^/]+\.md$/.test(name) || name === 'workshop.yaml' || isPicture(file, { dir });
}

const isPicture = (file: string, { dir }: Pick<SourceFolders, 'dir'>) => isInside(file, join(dir, 'img'));

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
