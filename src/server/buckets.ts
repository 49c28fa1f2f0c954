/** Lets through `perSecond` on average and `burst` at once. Time comes in, in ms. */
export class Bucket {
  readonly #perSecond: number;
  readonly #burst: number;
  #level: number;
  #at: number;

  constructor(perSecond: number, burst: number, now: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#level = burst;
    this.#at = now;
  }

  /** Takes `amount` and says whether it was there; takes nothing where it was not. */
  take(now: number, amount = 1): boolean {
    this.#fill(now);
    if (this.#level < amount) return false;
    this.#level -= amount;
    return true;
  }

  isEmpty(now: number): boolean {
    this.#fill(now);
    return this.#level < 1;
  }

  isFull(now: number): boolean {
    this.#fill(now);
    return this.#level >= this.#burst;
  }

  #fill(now: number): void {
    // A clock that is set back gives nothing and takes nothing.
    this.#level = Math.min(this.#burst, this.#level + (Math.max(0, now - this.#at) / 1000) * this.#perSecond);
    this.#at = now;
  }
}

/** One bucket per address, for a bounded number of addresses. */
export class Buckets {
  readonly #buckets = new Map<string, Bucket>();
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #most: number;

  constructor(perSecond: number, burst: number, most: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#most = most;
  }

  take(address: string, now: number): boolean {
    const known = this.#buckets.get(address);
    if (known) return known.take(now);
    if (this.#buckets.size >= this.#most) this.#forget(now);
    const bucket = new Bucket(this.#perSecond, this.#burst, now);
    this.#buckets.set(address, bucket);
    return bucket.take(now);
  }

  isEmpty(address: string, now: number): boolean {
    return this.#buckets.get(address)?.isEmpty(now) ?? false;
  }

  /** Full buckets say nothing; where none is full, the oldest goes. */
  #forget(now: number): void {
    for (const [address, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(address);
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined && this.#buckets.size >= this.#most) this.#buckets.delete(oldest);
  }
}
