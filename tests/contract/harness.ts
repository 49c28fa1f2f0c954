import { createHash, randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { io, type Socket } from 'socket.io-client';
import * as v from 'valibot';
import { expect, onTestFinished } from 'vitest';
import type { Delivered, Envelope } from '../../src/protocol/envelope.ts';
import {
  type Assignments,
  type AssignReply,
  assignReplySchema,
  batchSchema,
  type DeleteReply,
  deleteReplySchema,
  type Join,
  type MembersReply,
  membersReplySchema,
  type OpenRoom,
  type PutReply,
  peopleSchema,
  putReplySchema,
  type Reason,
  type Welcome,
  welcomeSchema,
} from '../../src/protocol/messages.ts';
import { createServer, type RunningServer, type ServerOptions } from '../../src/server/create.ts';
import { createLog, type Log } from '../../src/server/log.ts';
import { openerKey } from './opener-key.ts';
import { type Address, newPlace } from './places.ts';

export const hourMs = 3_600_000;

/** A random id, and a random token. */
export const newId = () => randomBytes(16).toString('base64url');
export const newToken = () => randomBytes(32).toString('base64url');
export const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');
/** A sealed body as it would look, of that many bytes. */
export const newBody = (bytes = 60) => randomBytes(bytes).toString('base64url');

export function newEnvelope(parts: Partial<Envelope> = {}): Envelope {
  const group = parts.scope === 'group' ? newId() : null;
  return { id: newId(), scope: 'entry', slot: newId(), group, rev: 1, body: newBody(), ...parts };
}

/** A log at its most talkative, and all it wrote. */
export function listeningLog(): { log: Log; written: () => string } {
  let text = '';
  const to = new Writable({
    write: (chunk, _, done) => {
      text += String(chunk);
      done();
    },
  });
  return { log: createLog('trace', to), written: () => text };
}

export async function startServer(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await createServer({
    dataDir: '',
    ...(options.dataDir === undefined ? await newPlace() : {}),
    distDir: null,
    openerHash: hashOf(openerKey),
    host: '127.0.0.1',
    port: 0,
    log: createLog('silent'),
    ...options,
  });
  onTestFinished(() => server.close());
  return server;
}

export const urlOf = ({ port }: Address, path = '') => `http://127.0.0.1:${port}${path}`;

export function postRoom(
  server: Address,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(urlOf(server, '/api/rooms'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export function newRoom(trainerToken: string, now = Date.now()): OpenRoom {
  return {
    room: newId(),
    trainer: hashOf(trainerToken),
    key: openerKey,
    endsAt: now + hourMs,
    deletesAt: now + 2 * hourMs,
  };
}

export interface OpenedRoom {
  readonly room: string;
  readonly trainer: string;
}

/** Opens a room; `trainer` is the trainer's token. */
export async function openRoom(server: Address, parts: Partial<OpenRoom> = {}): Promise<OpenedRoom> {
  const trainer = newToken();
  const wish = { ...newRoom(trainer), ...parts };
  const response = await postRoom(server, wish);
  if (response.status !== 201)
    throw new Error(`POST /api/rooms: ${response.status} ${await response.text()}`);
  return { room: wish.room, trainer };
}

interface Waiter {
  readonly isMet: () => boolean;
  readonly resolve: () => void;
}

/** One device: keeps all it hears, and lets a test wait for what it needs. */
export class Client {
  readonly socket: Socket;
  readonly token: string;
  /** Names of events in the order of their arrival. */
  readonly events: string[] = [];
  readonly welcomes: Welcome[] = [];
  readonly items: Delivered[] = [];
  readonly batchSizes: number[] = [];
  readonly people: { joined: number; online: number }[] = [];
  readonly seen: number[] = [];
  readonly gone: unknown[] = [];
  readonly refusals: string[] = [];
  /** How often it was told that it had caught up. */
  caughtUp = 0;
  disconnects = 0;
  #waiters: Waiter[] = [];

  constructor(socket: Socket, token: string) {
    this.socket = socket;
    this.token = token;
    socket.onAny((event: string, payload: unknown) => this.#hear(event, payload));
    socket.on('connect_error', ({ message }) => this.#note(() => this.refusals.push(message)));
    socket.on('disconnect', () => this.#note(() => (this.disconnects += 1)));
    socket.connect();
  }

  /** Resolves when `isMet` says so, now or after any message. The test's own time limit is the limit. */
  until(isMet: () => boolean): Promise<void> {
    if (isMet()) return Promise.resolve();
    return new Promise((resolve) => this.#waiters.push({ isMet, resolve }));
  }

  async welcome(): Promise<Welcome> {
    await this.until(() => this.welcomes.length > 0);
    const welcome = this.welcomes.at(-1);
    if (!welcome) throw new Error('no welcome');
    return welcome;
  }

  async refusal(): Promise<string> {
    await this.until(() => this.refusals.length > 0);
    return this.refusals.at(-1) ?? '';
  }

  /** Waits for an envelope and gives it as it was delivered. */
  async item(id: string, rev = 1): Promise<Delivered> {
    const find = () => this.items.find((item) => item.id === id && item.rev === rev);
    await this.until(() => find() !== undefined);
    const item = find();
    if (!item) throw new Error('no item');
    return item;
  }

  has(id: string): boolean {
    return this.items.some((item) => item.id === id);
  }

  async put(...items: unknown[]): Promise<PutReply['results']> {
    return v.parse(putReplySchema, await this.socket.emitWithAck('put', items)).results;
  }

  async members(): Promise<MembersReply> {
    return v.parse(membersReplySchema, await this.socket.emitWithAck('members'));
  }

  async assign(assignments: Assignments): Promise<AssignReply> {
    return v.parse(assignReplySchema, await this.socket.emitWithAck('assign', assignments));
  }

  async delete(): Promise<DeleteReply> {
    return v.parse(deleteReplySchema, await this.socket.emitWithAck('delete'));
  }

  #hear(event: string, payload: unknown): void {
    this.#note(() => {
      this.events.push(event);
      if (event === 'welcome') this.welcomes.push(v.parse(welcomeSchema, payload));
      if (event === 'envelopes') {
        const { items } = v.parse(batchSchema, payload);
        this.items.push(...items);
        if (items.length > 0) this.batchSizes.push(items.length);
        else this.caughtUp += 1;
      }
      if (event === 'people') this.people.push(v.parse(peopleSchema, payload));
      if (event === 'seen') this.seen.push(v.parse(v.number(), payload));
      if (event === 'gone') this.gone.push(payload);
    });
  }

  #note(change: () => unknown): void {
    change();
    const met = this.#waiters.filter(({ isMet }) => isMet());
    this.#waiters = this.#waiters.filter((waiter) => !met.includes(waiter));
    for (const { resolve } of met) resolve();
  }
}

export interface ClientOptions {
  readonly transports?: ('polling' | 'websocket')[];
  readonly extraHeaders?: Record<string, string>;
  readonly reconnection?: boolean;
}

/** Connects with whatever `auth` says. */
export function connect(server: Address, auth: object, token = '', options: ClientOptions = {}): Client {
  const socket = io(urlOf(server), {
    auth,
    autoConnect: false,
    forceNew: true,
    transports: ['websocket'],
    reconnectionDelay: 20,
    reconnectionDelayMax: 50,
    ...options,
  });
  const client = new Client(socket, token);
  onTestFinished(() => void socket.disconnect());
  return client;
}

/** A device in a room, welcomed. */
export async function join(
  server: Address,
  room: string,
  role: Join['role'],
  token = newToken(),
  since = 0,
  options: ClientOptions & { readonly group?: string | null } = {},
): Promise<Client> {
  const { group = null, ...rest } = options;
  const client = connect(server, { room, role, token, since, group }, token, rest);
  await client.until(() => client.welcomes.length > 0 || client.refusals.length > 0);
  if (client.welcomes.length === 0) throw new Error(`refused: ${client.refusals[0]}`);
  return client;
}

export const joinTrainer = (server: Address, opened: OpenedRoom, since = 0) =>
  join(server, opened.room, 'trainer', opened.trainer, since);

/** After this, `client` has heard all that was kept before: a fresh stage envelope has come through to it. */
export async function fence(trainer: Client, client: Client): Promise<void> {
  const mark = newEnvelope({ scope: 'stage' });
  await trainer.put(mark);
  await client.item(mark.id);
}

export const refused = (reason: Reason) => ({ ok: false, reason });

/** A room with a trainer, one who means harm, and one who must not notice. */
export async function withHostile<Server extends Address>(server: Server) {
  const opened = await openRoom(server);
  const trainer = await joinTrainer(server, opened);
  const hostile = await join(server, opened.room, 'participant', newToken(), 0, { reconnection: false });
  const other = await join(server, opened.room, 'participant');
  /** Nobody else notices: an entry and a stage change still go through, and nobody else was cut off. */
  const expectUndisturbed = async () => {
    const entry = newEnvelope();
    expect(await other.put(entry)).toMatchObject([{ ok: true }]);
    await trainer.item(entry.id);
    await fence(trainer, other);
    expect([other.disconnects, trainer.disconnects]).toEqual([0, 0]);
  };
  return { server, opened, trainer, hostile, other, expectUndisturbed };
}
