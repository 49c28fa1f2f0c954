import * as v from 'valibot';
import type { Envelope } from '../protocol/envelope.ts';
import { batchSchema, type DeleteReply, type PutReply } from '../protocol/messages.ts';
import type { Transport, TransportEvents } from '../session/ports.ts';

/**
 * The way to the other tabs of this browser, where there is no server: the deck and the cockpit stay in step. What is
 * put is confirmed at once, since the device's own store is the only one there is.
 */
export class TabsTransport implements Transport {
  readonly #room: string;
  readonly #channel: BroadcastChannel | null;
  #seq = 0;

  constructor(room: string) {
    this.#room = room;
    // Missing in some embedded browsers: then every tab stands on its own until it is loaded again.
    this.#channel =
      typeof BroadcastChannel === 'function' ? new BroadcastChannel(`kindreflex:${room}`) : null;
  }

  connect(events: TransportEvents): void {
    this.#channel?.addEventListener('message', ({ data }) => {
      const batch = v.safeParse(batchSchema, data);
      if (batch.success) events.envelopes(batch.output);
    });
    const never = 0;
    events.welcome({
      author: this.#room,
      group: null,
      now: Date.now(),
      openedAt: never,
      endsAt: never,
      deletesAt: never,
      seq: 0,
      seen: 0,
    });
    events.envelopes({ items: [] });
  }

  async put(envelopes: readonly Envelope[]): Promise<PutReply> {
    const at = Date.now();
    const items = envelopes.map((envelope) => {
      this.#seq = Math.max(this.#seq + 1, at);
      return { ...envelope, author: this.#room, seq: this.#seq, at };
    });
    this.#channel?.postMessage({ items });
    return { results: items.map(({ seq }) => ({ ok: true, seq })) };
  }

  async time(): Promise<null> {
    return null;
  }

  async members(): Promise<null> {
    return null;
  }

  async assign(): Promise<null> {
    return null;
  }

  seen(): void {}

  async deleteRoom(): Promise<DeleteReply> {
    return { ok: false, reason: 'no-room' };
  }

  close(): void {
    this.#channel?.close();
  }
}
