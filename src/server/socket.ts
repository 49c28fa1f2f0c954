import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import * as v from 'valibot';
import { limits } from '../protocol/limits.ts';
import {
  type AssignReply,
  assignmentsSchema,
  type DeleteReply,
  type Join,
  joinSchema,
  type MembersReply,
  type PutReply,
  type Reason,
} from '../protocol/messages.ts';
import type { Device, Voice } from './audience.ts';
import { Buckets } from './buckets.ts';
import { createFloodGuard } from './flood.ts';
import { basicHeaders } from './headers.ts';
import type { Log } from './log.ts';
import {
  batches,
  channels,
  type FromDevice,
  type Io,
  isAnswer,
  liveChannels,
  type ToDevice,
} from './outlet.ts';
import { parsePut } from './parse.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';
import type { Person } from './store/store.ts';

type DeviceSocket = Socket<FromDevice, ToDevice>;

/** Reasons that a guess would get: only these count as failures. */
const guesses: ReadonlySet<Reason> = new Set(['no-room', 'not-trainer', 'bad-message']);

/** Whom the limits per address count. */
type AddressOf = (request: IncomingMessage) => string;

export interface IoOptions {
  /** Others take upgrades on this server too, as Vite does; where nobody does, unknown ones are cut. */
  readonly isShared: boolean;
  readonly addressOf: AddressOf;
  /** The way to other processes, where there are any. */
  readonly adapter: ServerOptions['adapter'] | undefined;
}

/** socket.io on an http server; devices get in after {@link listen}. */
export function createIo(httpServer: HttpServer, { isShared, addressOf, adapter }: IoOptions): Io {
  const connects = new Buckets(limits.connectsPerSecond, limits.connectBurst, limits.addresses);
  const io: Io = new Server(httpServer, {
    serveClient: false,
    ...(adapter === undefined ? {} : { adapter }),
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: limits.frameBytes,
    connectTimeout: limits.joinMs,
    destroyUpgrade: !isShared,
    allowRequest: (request, decide) => {
      const refuse = (reason: Reason) => decide(reason, false);
      if (!isOwnOrigin(request)) return refuse('bad-message');
      if (io.engine.clientsCount >= limits.connections) return refuse('too-many');
      if (!connects.take(addressOf(request), Date.now())) return refuse('too-fast');
      return decide(null, true);
    },
  });
  io.engine.on('headers', (headers: Record<string, string>) => {
    Object.assign(headers, basicHeaders);
  });
  return io;
}

export interface ListenOptions {
  readonly rooms: Rooms;
  /** Counts guesses per address. */
  readonly failures: Buckets;
  readonly addressOf: AddressOf;
  readonly log: Log;
}

/** Lets devices into the rooms. Returns the way out. */
export function listen(io: Io, { rooms, failures, addressOf, log }: ListenOptions): () => void {
  const admitted = new WeakMap<DeviceSocket, { room: Room; device: Device }>();
  const taken = new WeakSet<object>();

  io.use((socket, next) => {
    const address = addressOf(socket.request);
    const refuse = (reason: Reason) => {
      if (guesses.has(reason)) failures.take(address, Date.now());
      next(new Error(reason));
    };
    const join = v.safeParse(joinSchema, socket.handshake.auth);
    // One device per connection: a second one on it would escape the limits of the first.
    if (!join.success || taken.has(socket.conn)) return refuse('bad-message');
    taken.add(socket.conn);
    const refuseAndFree = (reason: Reason) => {
      taken.delete(socket.conn);
      refuse(reason);
    };
    rooms.admit(join.output, failures.isEmpty(address, Date.now())).then(
      (admission) => {
        if (!admission.ok) return refuseAndFree(admission.reason);
        const { room, person } = admission;
        admitted.set(socket, { room, device: deviceOf(socket, room, person, join.output) });
        next();
      },
      onFault(log, () => refuseAndFree('store-failed')),
    );
  });

  io.on('connection', (socket) => {
    const admission = admitted.get(socket);
    if (!admission) return void socket.disconnect(true);
    // The request that opened the connection holds some 10 kB that nobody needs any more.
    Reflect.deleteProperty(socket.conn, 'request');
    handle(socket, rooms, admission.room, admission.device, log);
    enter(socket, admission.room, admission.device);
  });

  const timer = setInterval(() => closeSlowReaders(io), 1_000).unref();
  return () => clearInterval(timer);
}

/** One connection as its room sees it. */
function deviceOf(socket: DeviceSocket, room: Room, person: Person, { since, group }: Join): Device {
  const voice: Voice = {
    welcome: (welcome) => void socket.emit('welcome', welcome),
    envelopes: (items) => {
      if (items.length === 0) socket.emit('envelopes', { items: [] });
      for (const batch of batches(items)) socket.emit('envelopes', batch);
    },
    live: (live) => void socket.join(liveChannels(room.id, { ...person, group: live })),
    still: () => {
      for (const channel of socket.rooms) if (channels.isLive(channel)) void socket.leave(channel);
    },
    fail: () => socket.conn.close(),
  };
  return { ...person, since, group, voice };
}

function enter(socket: DeviceSocket, room: Room, device: Device): void {
  if (room.gone) {
    socket.emit('gone', room.gone);
    socket.disconnect(true);
    return;
  }
  void socket.join([channels.all(room.id), channels.of(room.id, device.author)]);
  if (device.role === 'trainer') void socket.join(channels.trainers(room.id));
  room.enter(device);
}

function handle(socket: DeviceSocket, rooms: Rooms, room: Room, device: Device, log: Log): void {
  const guard = createFloodGuard(Date.now);
  const isTrainer = device.role === 'trainer';
  socket.use((message, next) => {
    const flow = guard(message);
    if (flow === 'go') next();
    if (flow === 'close') socket.conn.close();
  });
  socket.on('put', (payload, answer) => {
    if (isAnswer<PutReply>(answer)) room.put(device, parsePut(payload), (results) => answer({ results }));
  });
  socket.on('time', (answer) => {
    if (isAnswer<number>(answer)) answer(room.time());
  });
  socket.on('seen', (payload) => {
    if (!isTrainer || typeof payload !== 'number' || !Number.isSafeInteger(payload)) return;
    room.seen(payload).catch(onFault(log));
  });
  socket.on('members', (answer) => {
    if (!isAnswer<MembersReply>(answer)) return;
    if (isTrainer) room.members().then(answer, onFault(log));
    else answer({ ok: false, reason: 'not-trainer' });
  });
  socket.on('assign', (payload, answer) => {
    if (!isAnswer<AssignReply>(answer)) return;
    const assignments = v.safeParse(assignmentsSchema, payload);
    if (!isTrainer) answer({ ok: false, reason: 'not-trainer' });
    else if (!assignments.success) answer({ ok: false, reason: 'bad-message' });
    else room.assign(assignments.output).then(answer, onFault(log));
  });
  socket.on('delete', (answer) => {
    if (!isAnswer<DeleteReply>(answer)) return;
    if (!isTrainer) return answer({ ok: false, reason: 'not-trainer' });
    rooms.delete(room, 'deleted', answer).catch(onFault(log));
  });
  // A frame that cannot be decoded arrives here; without a listener it would end the process.
  socket.on('error', () => socket.conn.close());
  socket.on('disconnect', () => {
    room.leave(device);
    // Who leaves the room but keeps the connection would hold it without a limit in time.
    socket.conn.close();
  });
}

/** A device that does not read holds what waits for it in our memory; it comes back after its `since`. */
function closeSlowReaders(io: Io): void {
  for (const { conn } of io.of('/').sockets.values()) {
    // socket.io has no public way to ask for this.
    const waiting: unknown = Reflect.get(conn, 'writeBuffer');
    if (conn.readyState === 'open' && Array.isArray(waiting) && waiting.length > limits.backlog)
      conn.close(true);
  }
}

function onFault(log: Log, refuse: () => void = () => undefined): (error: unknown) => void {
  return (error) => {
    log.error({ err: error }, 'a message could not be handled');
    refuse();
  };
}

/** WebSockets know no CORS: a page of another site could open one in a participant's browser. */
export function isOwnOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase();
}
