import { setTimeout } from 'node:timers/promises';
import type { RoomKeys } from '../../../src/session/names.ts';
import { clock } from './remote.ts';
import { type Kind, Stand } from './stand.ts';

const rounds = 3;
const noticeMs = 200;
const betweenRoundsMs = 1_000;

/** One round: every phone loses its connection at the same moment, and comes back by itself. */
export interface Storm {
  /** Ms from the cut until the last phone has all again. */
  readonly wholeMs: number;
  /** Ms from the cut to the first attempt, and from there to the last phone's first attempt. */
  readonly firstAttemptMs: number;
  readonly spreadMs: number;
  /** Ms from the first attempt until the last phone has all again. */
  readonly afterFirstMs: number;
  /** Ms from a phone's own attempt until it has all again, one per phone. */
  readonly ownMs: readonly number[];
}

export async function measureStorm(kind: Kind, keys: RoomKeys, people: number): Promise<Storm[]> {
  const stand = await Stand.open(kind, keys);
  try {
    await stand.connect(people);
    const storms: Storm[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await setTimeout(betweenRoundsMs);
      const cutAt = clock() + noticeMs;
      const back = (await Promise.all(stand.clients.map((client) => client.ask('cut', cutAt)))).flat();
      const attempts = back.map(({ attemptAt }) => attemptAt);
      const firstAt = Math.min(...attempts);
      const wholeAt = Math.max(...back.map((phone) => phone.wholeAt));
      storms.push({
        wholeMs: wholeAt - cutAt,
        firstAttemptMs: firstAt - cutAt,
        spreadMs: Math.max(...attempts) - firstAt,
        afterFirstMs: wholeAt - firstAt,
        ownMs: back.map((phone) => phone.wholeAt - phone.attemptAt),
      });
    }
    return storms;
  } finally {
    await stand.close();
  }
}
