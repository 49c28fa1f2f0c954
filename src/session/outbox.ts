import { limits } from '../protocol/limits.ts';
import type { PutReply, Reason } from '../protocol/messages.ts';
import type { Item } from './ledger.ts';
import type { Clock, Transport } from './ports.ts';

export type PutResult = PutReply['results'][number];

/** Reasons that pass by themselves: the same envelope may be taken a little later. */
const passing: readonly Reason[] = ['too-fast', 'store-failed'];
const firstRetryMs = 500;
const longestRetryMs = 8_000;
/** Leaves room in a frame for the rest of the envelopes and the JSON around them. */
const bodyCharsPerPut = limits.frameBytes / 2;

interface OutboxPorts {
  readonly transport: Transport;
  readonly clock: Clock;
  /** Whether there is anybody to send to now. */
  readonly isReady: () => boolean;
  /** What waits, in the order in which it should go. Read anew for every put, so that only the latest of each is sent. */
  readonly waiting: () => readonly Item[];
  readonly settle: (item: Item, result: PutResult) => void;
}

/** Sends what waits, one put at a time, again and again until each is answered. */
export class Outbox {
  readonly #ports: OutboxPorts;
  #isBusy = false;
  #isAgain = false;
  #retryMs = firstRetryMs;
  #stopRetry = () => {};

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
  }

  /** Call whenever something may have become sendable. */
  flush(): void {
    if (this.#isBusy) {
      this.#isAgain = true;
      return;
    }
    const { isReady, waiting } = this.#ports;
    const items = isReady() ? firstPut(waiting()) : [];
    if (items.length === 0) return;
    this.#stopRetry();
    void this.#put(items);
  }

  stop(): void {
    this.#stopRetry();
  }

  async #put(items: readonly Item[]): Promise<void> {
    const { transport, settle } = this.#ports;
    this.#isBusy = true;
    this.#isAgain = false;
    const reply = await transport.put(items.map(({ envelope }) => envelope));
    this.#isBusy = false;
    const results = reply?.results.length === items.length ? reply.results : [];
    for (const [index, result] of results.entries()) {
      const item = items[index];
      if (item && !isPassing(result)) settle(item, result);
    }
    const hasFailed = results.length === 0 || results.some(isPassing);
    if (!hasFailed) this.#retryMs = firstRetryMs;
    // Called while we waited: a connection came back, or something new stands ready. That is worth an attempt at once.
    if (!hasFailed || this.#isAgain) this.flush();
    else this.#retryLater();
  }

  #retryLater(): void {
    this.#stopRetry = this.#ports.clock.after(this.#retryMs, () => this.flush());
    this.#retryMs = Math.min(this.#retryMs * 2, longestRetryMs);
  }
}

function isPassing(result: PutResult): boolean {
  return !result.ok && passing.includes(result.reason);
}

function firstPut(items: readonly Item[]): readonly Item[] {
  let chars = 0;
  const fits = items.findIndex(({ envelope }, index) => {
    chars += envelope.body?.length ?? 0;
    return index >= limits.envelopesPerPut || (index > 0 && chars > bodyCharsPerPut);
  });
  return fits === -1 ? items : items.slice(0, fits);
}
