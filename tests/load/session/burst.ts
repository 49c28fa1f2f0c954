import { setTimeout } from 'node:timers/promises';
import type { RoomKeys } from '../../../src/session/names.ts';
import { Opener } from './phone.ts';
import { clock } from './remote.ts';
import { type Kind, Stand } from './stand.ts';

const rounds = 5;
const withinMs = 100;
/** Until the round starts: every phone has sealed its answer by then, as each does for itself in the field. */
const readyMs = 500;
/** What has not come to the trainer so long after the last acknowledgement does not come. */
const settleMs = 500;

/** One round: everybody answers at once. */
export interface Burst {
  readonly sent: number;
  readonly acknowledged: number;
  /** Different answers that the trainer has, opened. */
  readonly counted: number;
  readonly doubled: number;
  /** Ms from the first answer sent: until the last was sent, was acknowledged, was with the trainer. */
  readonly sentMs: number;
  readonly ackedMs: number;
  readonly countedMs: number;
}

export async function measureBurst(kind: Kind, keys: RoomKeys, people: number): Promise<Burst[]> {
  const stand = await Stand.open(kind, keys);
  try {
    await stand.connect(people);
    const opener = new Opener(stand.place);
    let heard: { readonly id: string; readonly openedAt: number }[] = [];
    await stand.trainer((items) => {
      for (const item of items) {
        opener.open(item);
        heard.push({ id: item.id, openedAt: clock() });
      }
    });
    const bursts: Burst[] = [];
    for (let round = 0; round < rounds; round += 1) {
      heard = [];
      const startAt = clock() + readyMs;
      const answering = stand.clients.map((client) =>
        client.ask('answer', `ronde-${round}`, startAt, withinMs),
      );
      const answers = (await Promise.all(answering)).flat();
      await setTimeout(settleMs);
      const acks = answers.flatMap(({ ackedAt }) => ackedAt ?? []);
      const sentAt = answers.map((answer) => answer.sentAt);
      const firstAt = Math.min(...sentAt);
      const counted = new Set(heard.map(({ id }) => id)).size;
      bursts.push({
        sent: answers.length,
        acknowledged: acks.length,
        counted,
        doubled: heard.length - counted,
        sentMs: Math.max(...sentAt) - firstAt,
        ackedMs: Math.max(...acks) - firstAt,
        countedMs: Math.max(...heard.map(({ openedAt }) => openedAt)) - firstAt,
      });
    }
    return bursts;
  } finally {
    await stand.close();
  }
}
