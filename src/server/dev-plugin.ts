import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import type { Session } from './create.ts';
import { hash } from './identity.ts';
import { nl } from './nl.ts';
import { openerKeyIn, trainerLink } from './opener-key.ts';

/** Beside the data of `npm start`: both may run at once, and one folder has one server. */
const devDataDir = 'data/dev';
const isOurs = (request: IncomingMessage) => /^\/(api|socket\.io)\//.test(request.url ?? '');

/**
 * The session on Vite's own server, so that `npm run dev` is whole on one port. socket.io and the store are loaded
 * by the first page that asks for them, which waits: the first slide does not.
 */
export function sessionServer(): Plugin {
  return {
    name: 'session-server',
    apply: (_, { command, isPreview }) => command === 'serve' && !isPreview && !process.env.VITEST,
    configureServer(server) {
      if (!server.httpServer) return;
      // Vite makes an HTTP/2 server only with certificates, which this project does not set.
      const httpServer = server.httpServer as Server;
      const openerKey = openerKeyIn(devDataDir);
      let session: Promise<Session> | null = null;
      const attached = () => {
        session ??= attachNow();
        return session;
      };
      const attachNow = async () => {
        try {
          return await load(server, httpServer, openerKey);
        } catch (error) {
          server.config.logger.error(nl.failed(String(error)));
          throw error;
        } finally {
          // socket.io has its own listener from here on.
          httpServer.off('upgrade', holdUpgrade);
        }
      };
      httpServer.on('close', () => {
        session
          ?.then((open) => open.close())
          .catch((error: unknown) => server.config.logger.error(String(error)));
      });
      server.middlewares.use((request, response, next) => {
        if (!isOurs(request)) return next();
        attached().then((open) => {
          // By now socket.io has put its own listener before Vite's.
          if (request.url?.startsWith('/socket.io/')) httpServer.emit('request', request, response);
          else open.handle(request, response);
        }, next);
      });
      const holdUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        if (!isOurs(request)) return;
        attached().then(
          () => httpServer.emit('upgrade', request, socket, head),
          () => socket.destroy(),
        );
      };
      httpServer.on('upgrade', holdUpgrade);
      announce(server, openerKey);
    },
  };
}

/** By Vite's own loader: a plain `import()` would be bundled into the settings and slow down every start. */
async function load(server: ViteDevServer, httpServer: Server, openerKey: string): Promise<Session> {
  const url = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const { attach }: typeof import('./create.ts') = (await server.ssrLoadModule(url('./create.ts'))) as never;
  const { createLog }: typeof import('./log.ts') = (await server.ssrLoadModule(url('./log.ts'))) as never;
  const openerHash = hash(openerKey);
  return attach(httpServer, { dataDir: devDataDir, distDir: null, openerHash, log: createLog() });
}

function announce(server: ViteDevServer, openerKey: string): void {
  const printUrls = server.printUrls.bind(server);
  server.printUrls = () => {
    printUrls();
    const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
    server.config.logger.info(nl.trainerLink(trainerLink(origin, openerKey)));
  };
}
