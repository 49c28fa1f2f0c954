/** What this device knows of the server's clock. Times in epoch ms, each of the clock that its name says. */
export class ServerClock {
  #offsetMs = 0;
  #roundTripMs = Number.POSITIVE_INFINITY;

  /** Added to this device's clock it gives the server's, ms. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** A new connection: the device may have slept, or its clock been set. Known to the time that one message takes. */
  begin(serverTime: number, ownTime: number): void {
    this.#offsetMs = serverTime - ownTime;
    this.#roundTripMs = Number.POSITIVE_INFINITY;
  }

  /** The server answered with its time in between; wrong by at most half of the round trip, so the shortest one counts. */
  sample(askedAt: number, serverTime: number, answeredAt: number): void {
    const roundTripMs = answeredAt - askedAt;
    if (roundTripMs < 0 || roundTripMs >= this.#roundTripMs) return;
    this.#roundTripMs = roundTripMs;
    this.#offsetMs = Math.round(serverTime - (askedAt + answeredAt) / 2);
  }
}
