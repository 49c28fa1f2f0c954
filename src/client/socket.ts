import { io, type Socket } from 'socket.io-client';
import * as v from 'valibot';
import type { Envelope } from '../protocol/envelope.ts';
import {
  type Assignments,
  type AssignReply,
  assignReplySchema,
  batchSchema,
  type DeleteReply,
  deleteReplySchema,
  goneSchema,
  type Join,
  type MembersReply,
  membersReplySchema,
  type PutReply,
  peopleSchema,
  putReplySchema,
  type Reason,
  reasonSchema,
  welcomeSchema,
} from '../protocol/messages.ts';
import type { Transport, TransportEvents } from '../session/ports.ts';

/** The first attempt comes within half a second: a room that drops at once does not come back at once. */
const firstDelayMs = 250;
const longestDelayMs = 2_000;
/** After this long without an answer nothing is known, and it is asked again. */
const answerMs = 8_000;
/** A page that was hidden for so long may hold a connection that died without a word. */
const sleptMs = 20_000;
const nothingHeld = { since: 0, group: null };
/** Reasons that may be gone a little later. All others stay. */
const passing: readonly Reason[] = ['too-fast', 'too-many', 'store-failed'];

/** The way to the server: one socket.io connection, which comes back by itself until it is closed or refused. */
export class SocketTransport implements Transport {
  readonly #socket: Socket;
  readonly #join: Omit<Join, 'since' | 'group'>;
  #events: TransportEvents | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #hiddenAt: number | null = null;

  constructor(origin: string, join: Omit<Join, 'since' | 'group'>) {
    this.#join = join;
    this.#socket = io(origin, {
      autoConnect: false,
      forceNew: true,
      // Long-polling first is what gets through a proxy that cuts WebSockets; coming back goes straight to what worked.
      rememberUpgrade: true,
      reconnectionDelay: firstDelayMs,
      reconnectionDelayMax: longestDelayMs,
      randomizationFactor: 1,
      timeout: answerMs,
      auth: (send) => send({ ...this.#join, ...(this.#events?.held() ?? nothingHeld) } satisfies Join),
    });
  }

  connect(events: TransportEvents): void {
    this.#events = events;
    const socket = this.#socket;
    socket.on('connect_error', ({ message }) => this.#fail(message));
    socket.on('disconnect', () => {
      events.lost(null);
      // Closed by the server on purpose, which socket.io does not try again.
      if (!socket.active) this.#retryLater();
    });
    this.#hear('welcome', welcomeSchema, (welcome) => events.welcome(welcome));
    this.#hear('envelopes', batchSchema, (batch) => events.envelopes(batch));
    this.#hear('people', peopleSchema, (people) => events.people(people));
    this.#hear('seen', v.pipe(v.number(), v.safeInteger()), (seq) => events.seen(seq));
    this.#hear('gone', goneSchema, (reason) => events.gone(reason));
    addEventListener('online', this.#reconnect);
    document.addEventListener('visibilitychange', this.#wake);
    socket.connect();
  }

  async put(envelopes: readonly Envelope[]): Promise<PutReply | null> {
    return this.#ask('put', putReplySchema, envelopes);
  }

  async time(): Promise<number | null> {
    return this.#ask('time', v.pipe(v.number(), v.safeInteger()));
  }

  async members(): Promise<MembersReply | null> {
    return this.#ask('members', membersReplySchema);
  }

  async assign(assignments: Assignments): Promise<AssignReply | null> {
    return this.#ask('assign', assignReplySchema, assignments);
  }

  seen(seq: number): void {
    if (this.#socket.connected) this.#socket.emit('seen', seq);
  }

  async deleteRoom(): Promise<DeleteReply | null> {
    return this.#ask('delete', deleteReplySchema);
  }

  close(): void {
    clearTimeout(this.#retry);
    removeEventListener('online', this.#reconnect);
    document.removeEventListener('visibilitychange', this.#wake);
    this.#socket.off();
    this.#socket.disconnect();
  }

  /** What does not fit is not ours: a server that speaks otherwise must not stop the page. */
  #hear<T>(event: string, schema: v.GenericSchema<unknown, T>, then: (message: T) => void): void {
    this.#socket.on(event, (message: unknown) => {
      const parsed = v.safeParse(schema, message);
      if (parsed.success) then(parsed.output);
    });
  }

  async #ask<T>(
    event: string,
    schema: v.GenericSchema<unknown, T>,
    ...message: readonly unknown[]
  ): Promise<T | null> {
    // socket.io would keep it and send it some day; the outbox decides what is sent, and when.
    if (!this.#socket.connected) return null;
    const answer: unknown = await this.#socket
      .timeout(answerMs)
      .emitWithAck(event, ...message)
      .catch(() => null);
    const parsed = v.safeParse(schema, answer);
    return parsed.success ? parsed.output : null;
  }

  #fail(message: string): void {
    const reason = v.safeParse(reasonSchema, message);
    if (reason.success && !passing.includes(reason.output)) {
      this.#events?.refused(reason.output);
      return;
    }
    this.#events?.lost(reason.success ? reason.output : null);
    if (!this.#socket.active) this.#retryLater();
  }

  #retryLater(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#socket.connect(), longestDelayMs * (0.5 + Math.random() / 2));
  }

  /** Breaks off a wait between two attempts. */
  readonly #reconnect = () => {
    clearTimeout(this.#retry);
    this.#socket.disconnect();
    this.#socket.connect();
  };

  readonly #wake = () => {
    if (document.hidden) {
      this.#hiddenAt = Date.now();
      return;
    }
    const hasSlept = this.#hiddenAt !== null && Date.now() - this.#hiddenAt > sleptMs;
    this.#hiddenAt = null;
    if (hasSlept || !this.#socket.connected) this.#reconnect();
  };
}
