import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import * as v from 'valibot';
import { type Delivered, deliveredSchema, type Envelope } from '../../../src/protocol/envelope.ts';
import type { Batch, Join, PutReply } from '../../../src/protocol/messages.ts';
import { type Content, openContent, sealContent, type Target } from '../../../src/session/contents.ts';
import type { RoomKeys } from '../../../src/session/names.ts';
import { clock } from './remote.ts';

/** How devices connect: the numbers of `src/client/socket.ts`, which needs a page around it and does not run here. */
const connecting = { reconnectionDelay: 250, reconnectionDelayMax: 2_000, randomizationFactor: 1 } as const;
const answerMs = 8_000;

/** Where devices go, and with what. */
export interface Place {
  readonly url: string;
  readonly keys: RoomKeys;
  /** False at the relay, which carries bodies as they are. */
  readonly isSealed: boolean;
}

interface ToDevice {
  welcome: () => void;
  envelopes: (batch: Batch) => void;
}
interface FromDevice {
  put: (envelopes: readonly Envelope[], answer: (reply: PutReply) => void) => void;
}

export const newToken = () => randomBytes(32).toString('base64url');

export function wrap({ keys, isSealed }: Place, target: Target, rev: number, content: Content): Envelope {
  if (isSealed) return sealContent(keys, target, rev, content, randomBytes);
  return { ...target, rev, body: JSON.stringify(content) };
}

/** Opens each state of an envelope once, as one device does; throws where one does not open. */
export class Opener {
  readonly #place: Place;
  readonly #openedAt = new Map<string, number>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** The moment from which this item is readable here, by {@link clock}. */
  open(item: Delivered): number {
    const name = `${item.id} ${item.rev}`;
    const known = this.#openedAt.get(name);
    if (known !== undefined) return known;
    this.#read(item);
    const now = clock();
    this.#openedAt.set(name, now);
    return now;
  }

  #read(item: Delivered): void {
    if (!this.#place.isSealed) return void JSON.parse(item.body);
    // A page checks what arrives before it opens it.
    if (!openContent(this.#place.keys, v.parse(deliveredSchema, item)).ok)
      throw new Error('an envelope does not open');
  }
}

/** `at`: when the frame came, by {@link clock}. */
export type Heard = (items: readonly Delivered[], at: number) => void;

/** A device in a room, as far as the server can tell. */
export class Phone {
  readonly token: string;
  /** By {@link clock}: when it last had all that was there, and when it first tried to come back after a cut. */
  wholeAt = 0;
  attemptAt = 0;
  readonly #socket: Socket<ToDevice, FromDevice>;
  #since = 0;
  #isWhole = false;
  #waiting: (() => void)[] = [];

  constructor({ url, keys }: Place, role: Join['role'], token: string, heard: Heard) {
    this.token = token;
    const who = { room: keys.room, role, token, group: null };
    this.#socket = io(url, {
      ...connecting,
      autoConnect: false,
      forceNew: true,
      transports: ['websocket'],
      timeout: answerMs,
      auth: (send) => send({ ...who, since: this.#since } satisfies Join),
    });
    this.#socket.io.on('reconnect_attempt', () => {
      this.attemptAt ||= clock();
    });
    this.#socket.on('connect_error', ({ message }) => {
      // Only a refusal ends the attempts, and a bench with fewer devices than it says measures nothing.
      if (!this.#socket.active) throw new Error(`refused: ${message}`);
    });
    this.#socket.on('disconnect', () => {
      this.#isWhole = false;
    });
    this.#socket.on('envelopes', ({ items }) => {
      heard(items, clock());
      this.#since = Math.max(this.#since, ...items.map(({ seq }) => seq));
      if (items.length === 0) this.#becomeWhole();
    });
  }

  /** Resolves when it has all that was there. */
  connect(): Promise<void> {
    this.#socket.connect();
    return this.whole();
  }

  /** Resolves as soon as it is connected and has caught up. */
  whole(): Promise<void> {
    if (this.#isWhole) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Null where no answer came: nothing is known then. */
  async put(...envelopes: readonly Envelope[]): Promise<PutReply | null> {
    if (!this.#socket.connected) return null;
    return this.#socket
      .timeout(answerMs)
      .emitWithAck('put', envelopes)
      .catch(() => null);
  }

  /** Loses the connection as under a bridge; it comes back by itself. */
  cut(): void {
    this.attemptAt = 0;
    this.#isWhole = false;
    this.#socket.io.engine.close();
  }

  leave(): void {
    this.#socket.disconnect();
  }

  #becomeWhole(): void {
    this.wholeAt = clock();
    this.#isWhole = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
