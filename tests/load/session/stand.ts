import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenRoom } from '../../../src/protocol/messages.ts';
import { type RoomKeys, tokenHash } from '../../../src/session/names.ts';
import type { ClientCommands } from './client-process.ts';
import { type Heard, newToken, Phone, type Place } from './phone.ts';
import { Remote } from './remote.ts';
import type { ServerCommands } from './server-process.ts';

/** Our server with its store, rights and seal, or the plainest relay. */
export type Kind = 'ours' | 'relay';

const clientProcesses = 2;
const hourMs = 3_600_000;
const openerKey = randomBytes(16).toString('hex');

/** A server of one kind with a room on it, phones in two other processes, and trainers in this one. */
export class Stand {
  readonly place: Place;
  readonly trainerToken: string;
  readonly clients: readonly Remote<ClientCommands>[];
  readonly #kind: Kind;
  readonly #dataDir: string;
  readonly #trainers: Phone[] = [];
  #server: Remote<ServerCommands>;

  /** All is fresh, so that nothing measured before warms or weighs on what is measured now. */
  static async open(kind: Kind, keys: RoomKeys): Promise<Stand> {
    const dataDir = mkdtempSync(join(tmpdir(), 'kindreflex-bench-'));
    const server = startServer(kind, dataDir, 0);
    const url = `http://127.0.0.1:${await server.ask('port')}`;
    const stand = new Stand(kind, dataDir, server, { url, keys, isSealed: kind === 'ours' });
    if (kind === 'ours') await stand.#openRoom();
    return stand;
  }

  private constructor(kind: Kind, dataDir: string, server: Remote<ServerCommands>, place: Place) {
    this.#kind = kind;
    this.#dataDir = dataDir;
    this.#server = server;
    this.place = place;
    this.trainerToken = newToken();
    const file = new URL('./client-process.ts', import.meta.url);
    this.clients = Array.from({ length: clientProcesses }, () => new Remote<ClientCommands>(file));
  }

  get server(): Remote<ServerCommands> {
    return this.#server;
  }

  /** Brings so many phones in, the same number in each process. */
  async connect(phones: number): Promise<void> {
    await Promise.all(this.clients.map((one) => one.ask('connect', this.place, phones / clientProcesses)));
  }

  /** A device of the trainer that has caught up; all have the same token. */
  async trainer(heard: Heard): Promise<Phone> {
    const trainer = new Phone(this.place, 'trainer', this.trainerToken, heard);
    this.#trainers.push(trainer);
    await trainer.connect();
    return trainer;
  }

  /** Kills the server without a word; resolves when it is gone. */
  killServer(): Promise<void> {
    return this.#server.kill();
  }

  /** The server again, on the same folder and port; resolves when it listens. */
  async restartServer(): Promise<void> {
    this.#server = startServer(this.#kind, this.#dataDir, Number(new URL(this.place.url).port));
    await this.#server.ask('port');
  }

  async close(): Promise<void> {
    for (const trainer of this.#trainers) trainer.leave();
    await Promise.all([this.#server.stop(), ...this.clients.map((client) => client.stop())]);
    rmSync(this.#dataDir, { recursive: true, force: true, maxRetries: 5 });
  }

  async #openRoom(): Promise<void> {
    const endsAt = Date.now() + hourMs;
    const wish: OpenRoom = {
      room: this.place.keys.room,
      trainer: tokenHash(this.trainerToken),
      key: openerKey,
      endsAt,
      deletesAt: endsAt + hourMs,
    };
    const response = await fetch(`${this.place.url}/api/rooms`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(wish),
    });
    if (response.status !== 201) throw new Error(`no room: ${response.status} ${await response.text()}`);
  }
}

function startServer(kind: Kind, dataDir: string, port: number): Remote<ServerCommands> {
  const file = new URL('./server-process.ts', import.meta.url);
  return new Remote(file, [kind, dataDir, openerKey, String(port)], ['--expose-gc']);
}
