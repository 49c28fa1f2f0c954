import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { limits } from '../protocol/limits.ts';
import { lanAddresses } from './addresses.ts';
import { Buckets } from './buckets.ts';
import { clientAddress } from './client-address.ts';
import { createApi, createHttp } from './http.ts';
import { createOutlet } from './outlet.ts';
import { Rooms } from './rooms.ts';
import { createIo, listen } from './socket.ts';
import { openStores, type StoreOptions } from './store/open.ts';

export interface SessionOptions extends StoreOptions {
  /** The built pages; null where something else serves them. */
  readonly distDir: string | null;
  /** Hash of what a trainer must show to open a room. */
  readonly openerHash: string;
  /** How many proxies of ours stand before this server: 0 where there is none. */
  readonly proxies?: number;
  /** Where the outside world reaches this server, when that is not an address of this machine. */
  readonly publicUrl?: string | undefined;
  /** Epoch ms. */
  readonly now?: () => number;
}

export interface ServerOptions extends SessionOptions {
  readonly host?: string | undefined;
  /** 0: any free one. */
  readonly port: number;
}

export interface Session {
  /** Answers the session's own requests; false for those of others. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers every request, with the built pages too. */
  handleAll(request: IncomingMessage, response: ServerResponse): void;
  /** Addresses for phones, best first. */
  addresses(): string[];
  /** Deletes the rooms whose time has come, as happens by itself too. */
  sweep(): Promise<void>;
  /** Keeps what still waits and lets go of everything; devices find a connection lost and come back by themselves. */
  close(): Promise<void>;
}

export interface RunningServer extends Pick<Session, 'addresses' | 'sweep'> {
  readonly port: number;
  readonly httpServer: Server;
  close(): Promise<void>;
}

/** Puts the session on an http server that is there already. `isShared`: it has other users, such as Vite. */
export async function attach(httpServer: Server, options: SessionOptions, isShared = true): Promise<Session> {
  const { distDir, openerHash, log, publicUrl, proxies = 0, now = Date.now } = options;
  const { stores, adapter } = await openStores(options);
  const addressOf = (request: IncomingMessage) => clientAddress(request, proxies);
  const io = createIo(httpServer, { isShared, addressOf, adapter });
  const hasPeers = adapter !== undefined;
  const outlet = (room: string) => createOutlet(io, room, hasPeers);
  const rooms = await Rooms.open({ stores, hasPeers, log, now, outlet });
  const failures = new Buckets(
    limits.failedJoinsPerMinute / 60,
    limits.failedJoinsPerMinute,
    limits.addresses,
  );
  const stopListening = listen(io, { rooms, failures, addressOf, log });
  io.on('notice', (room, notice) => void rooms.notice(room, notice));
  const addresses = () => (publicUrl ? [publicUrl] : lanAddresses(portOf(httpServer), hostOf(httpServer)));
  const http = { distDir, rooms, openerHash, failures, addresses, addressOf, log };
  return {
    handle: createApi(http),
    handleAll: createHttp(http),
    addresses,
    sweep: () => rooms.sweep(),
    close: async () => {
      stopListening();
      // Not io.close(): it would tell the devices to leave, and they would not come back by themselves.
      io.engine.close();
      await io.of('/').adapter.close();
      await rooms.close();
    },
  };
}

/** Starts a server of its own. Rejects with Node's error where the port is taken or the host is not ours. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const httpServer = createHttpServer();
  httpServer.maxConnections = limits.connections * 2;
  const session = await attach(httpServer, options, false);
  httpServer.on('request', (request, response) => {
    // socket.io has its own listener for these.
    if (!request.url?.startsWith('/socket.io/')) session.handleAll(request, response);
  });
  try {
    await listenOn(httpServer, options.port, options.host ?? '0.0.0.0');
  } catch (error) {
    await session.close();
    throw error;
  }
  let closing: Promise<void> | null = null;
  const close = async () => {
    const closed = new Promise((resolve) => httpServer.close(resolve));
    await session.close();
    httpServer.closeAllConnections();
    await closed;
  };
  return {
    port: portOf(httpServer),
    httpServer,
    addresses: session.addresses,
    sweep: session.sweep,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function listenOn(httpServer: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen(port, host, () => {
      httpServer.off('error', reject);
      resolve();
    });
  });
}

function addressOf(httpServer: Server): AddressInfo | null {
  const address = httpServer.address();
  return typeof address === 'object' ? address : null;
}

function portOf(httpServer: Server): number {
  return addressOf(httpServer)?.port ?? 0;
}

function hostOf(httpServer: Server): string {
  return addressOf(httpServer)?.address ?? '0.0.0.0';
}
