import type { RoomKeys } from '../../../src/session/names.ts';
import { fillStage, type Joins, measureJoins } from './joins.ts';
import { Opener } from './phone.ts';
import { clock } from './remote.ts';
import { Stand } from './stand.ts';

const entriesEach = 20;

export interface Crash {
  readonly sent: number;
  readonly acknowledged: number;
  readonly acknowledgedBefore: number;
  /** Acknowledged, and not what a fresh trainer reads. */
  readonly lost: number;
  /** Read more than once, or more than were sent. */
  readonly doubled: number;
  /** Ms from the kill until the server listens again, and until every outbox is empty. */
  readonly listensMs: number;
  readonly emptyMs: number;
}

/**
 * A room fills with entries, and its server is killed when half of them are there. It comes back on the same folder
 * and port, phones come back by themselves and send what was not acknowledged. Then, with all that in the room, how
 * long it takes to join it.
 */
export async function measureCrash(keys: RoomKeys, people: number): Promise<{ crash: Crash; joins: Joins }> {
  const stand = await Stand.open('ours', keys);
  try {
    const sent = people * entriesEach;
    await stand.connect(people);
    const isHalfway = hearing(stand, sent / 2);
    const filling = Promise.all(stand.clients.map((client) => client.ask('fill', entriesEach)));
    await isHalfway;
    const killedAt = clock();
    await stand.killServer();
    await stand.restartServer();
    const listensMs = clock() - killedAt;
    const kept = (await filling).flat();
    const emptyMs = clock() - killedAt;

    const read = await readAll(stand);
    const seqs = new Map(read.map(({ id, seq }) => [id, seq]));
    const crash = {
      sent,
      acknowledged: kept.length,
      acknowledgedBefore: kept.filter(({ ackedAt }) => ackedAt <= killedAt).length,
      lost: kept.filter(({ id, seq }) => seqs.get(id) !== seq).length,
      doubled: read.length - seqs.size + Math.max(0, seqs.size - sent),
      listensMs,
      emptyMs,
    };
    await fillStage(stand);
    return { crash, joins: await measureJoins(stand) };
  } finally {
    await stand.close();
  }
}

/** Resolves when a trainer has heard so many entries; that trainer then leaves. */
async function hearing(stand: Stand, entries: number): Promise<void> {
  const heard = new Set<string>();
  let reach = () => {};
  const isReached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const trainer = await stand.trainer((items) => {
    for (const { id } of items) heard.add(id);
    if (heard.size >= entries) reach();
  });
  await isReached;
  trainer.leave();
}

/** All that a fresh trainer is given, in that order; each opens. */
async function readAll(stand: Stand): Promise<{ id: string; seq: number }[]> {
  const read: { id: string; seq: number }[] = [];
  const opener = new Opener(stand.place);
  const trainer = await stand.trainer((items) => {
    for (const item of items) opener.open(item);
    read.push(...items.map(({ id, seq }) => ({ id, seq })));
  });
  trainer.leave();
  return read;
}
