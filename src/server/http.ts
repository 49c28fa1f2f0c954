import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import * as v from 'valibot';
import { limits } from '../protocol/limits.ts';
import { openRoomSchema, type Reason, type Refusal, type ServerInfo } from '../protocol/messages.ts';
import type { Buckets } from './buckets.ts';
import { basicHeaders, headersFor } from './headers.ts';
import { hash, isSame } from './identity.ts';
import type { Log } from './log.ts';
import { nl } from './nl.ts';
import type { Rooms } from './rooms.ts';
import { isOwnOrigin } from './socket.ts';

export interface HttpOptions {
  /** The built pages; null where Vite serves them. */
  readonly distDir: string | null;
  readonly rooms: Rooms;
  /** Hash of what a trainer must show to open a room. */
  readonly openerHash: string;
  readonly failures: Buckets;
  /** Addresses at which phones reach this server. */
  readonly addresses: () => string[];
  /** Whom the limits per address count. */
  readonly addressOf: (request: IncomingMessage) => string;
  readonly log: Log;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const statusOf: Partial<Record<Reason, number>> = {
  'too-large': 413,
  'too-fast': 429,
  'no-key': 403,
  'room-exists': 409,
  'too-many': 503,
  'store-failed': 507,
};

/** Without the query. */
const pathOf = ({ url }: IncomingMessage): string => (url ?? '').split('?', 1)[0] ?? '';

/** Answers what begins with `/api/`; false for anything else. */
export function createApi(
  options: HttpOptions,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const routes: Record<string, Record<string, Handler>> = {
    '/api/rooms': { POST: (request, response) => void openRoom(options, request, response) },
    '/api/server': {
      GET: (_, response) => sendJson(response, 200, { addresses: options.addresses() } satisfies ServerInfo),
    },
    '/api/health': { GET: (_, response) => sendJson(response, 200, { ok: true }) },
  };
  return (request, response) => {
    const path = pathOf(request);
    if (!path.startsWith('/api/')) return false;
    const methods = Object.hasOwn(routes, path) ? routes[path] : undefined;
    const handler = methods?.[request.method ?? ''];
    if (handler) handler(request, response);
    else sendJson(response, methods ? 405 : 404, { reason: 'bad-message' } satisfies Refusal);
    return true;
  };
}

/** The whole site: the api, the built pages, and a page for what is not there. */
export function createHttp(options: HttpOptions): Handler {
  const api = createApi(options);
  const files = options.distDir === null ? null : createFiles(options.distDir);
  return (request, response) => {
    if (api(request, response)) return;
    for (const [name, value] of Object.entries(headersFor(pathOf(request)))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendPage(response, 405, nl.notFoundPage);
    if (files) files(request, response);
    else sendPage(response, 404, nl.notFoundPage);
  };
}

function createFiles(distDir: string): Handler {
  const serve = sirv(distDir, {
    etag: true,
    brotli: true,
    gzip: true,
    // Names under assets/ carry a hash of what is in them.
    setHeaders: (response, path) => {
      const isHashed = path.startsWith('/assets/');
      response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    const path = pathOf(request);
    // Links on a page are relative to its folder, so a folder's name ends in a slash.
    if (/^(\/[\w-]+)+$/.test(path) && existsSync(join(distDir, path, 'index.html'))) {
      response.writeHead(308, { Location: `${path}/` }).end();
      return;
    }
    serve(request, response, () => sendPage(response, 404, nl.notFoundPage));
  };
}

async function openRoom(
  options: HttpOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { rooms, openerHash, failures, addressOf, log } = options;
  const refuse = (reason: Reason) =>
    sendJson(response, statusOf[reason] ?? 400, { reason } satisfies Refusal);
  const address = addressOf(request);
  try {
    if (!isOwnOrigin(request) || !/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return refuse('bad-message');
    const body = await readBody(request);
    if (body === null) return refuse('too-large');
    const wish = v.safeParse(v.pipe(v.string(), v.parseJson(), openRoomSchema), body);
    if (!wish.success) return refuse('bad-message');
    if (failures.isEmpty(address, Date.now())) return refuse('too-fast');
    if (!isSame(hash(wish.output.key), openerHash)) {
      failures.take(address, Date.now());
      return refuse('no-key');
    }
    const made = await rooms.create(wish.output);
    if (made.ok) sendJson(response, 201, {});
    else refuse(made.reason);
  } catch (error) {
    log.error({ err: error }, 'a request could not be handled');
    if (!response.headersSent) refuse('store-failed');
  }
}

/** The body as text; null when it is larger than allowed, and then the rest of it is not read. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    if (size > limits.requestBytes) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    ...basicHeaders,
    'Content-Security-Policy': "default-src 'none'",
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    // What was not read of a refused body must not be taken for the next request.
    ...(status === 413 ? { Connection: 'close' } : {}),
  });
  response.end(JSON.stringify(body));
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(html);
}
