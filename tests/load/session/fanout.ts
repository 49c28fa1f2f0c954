import { cpus } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { stageTarget } from '../../../src/session/contents.ts';
import type { RoomKeys } from '../../../src/session/names.ts';
import { type Phone, wrap } from './phone.ts';
import { clock } from './remote.ts';
import { type Kind, Stand } from './stand.ts';

const warmUps = 5;
const changes = 30;
const betweenChangesMs = 200;
/** After this the last frame is in, and what came in with the phones is done. */
const settleMs = 1_000;

export interface Fanout {
  readonly phones: number;
  /** Ms from the trainer's act until a phone has the slide, opened: one per phone and change that arrived. */
  readonly latencies: readonly number[];
  readonly expected: number;
  /** Ms from the trainer's act until the server has it: with us, on its disk. One per change. */
  readonly acknowledgedMs: readonly number[];
  /** Of the server, ms. */
  readonly cpuPerChange: number;
  /** Processors of this machine in use meanwhile, by everybody: much above the same at rest, others disturbed it. */
  readonly busyProcessors: number;
  /** What the server grew by, bytes after a collection, all phones connected and idle. */
  readonly memoryPerPhone: { readonly rss: number; readonly heap: number };
}

/** The trainer changes slides; how long until every phone has each. */
export async function measureFanout(kind: Kind, keys: RoomKeys, phones: number): Promise<Fanout> {
  const stand = await Stand.open(kind, keys);
  try {
    const trainer = await stand.trainer(() => {});
    const empty = await stand.server.ask('memory');
    await stand.connect(phones);
    await setTimeout(settleMs);
    const full = await stand.server.ask('memory');
    await changeSlides(stand, trainer, 0, warmUps);
    await setTimeout(settleMs);
    await Promise.all(stand.clients.map((client) => client.ask('arrivals')));
    const before = await stand.server.ask('cpu');
    const [busyBefore, start] = [busyMs(), clock()];
    const acts = await changeSlides(stand, trainer, warmUps, changes);
    const busyProcessors = (busyMs() - busyBefore) / (clock() - start);
    const after = await stand.server.ask('cpu');
    await setTimeout(settleMs);
    const heard = await Promise.all(stand.clients.map((client) => client.ask('arrivals')));
    const latencies = heard
      .flat()
      .flatMap(({ rev, openedAt, at }) =>
        at.map((arrivedAt) => Math.max(arrivedAt, openedAt) - (acts.get(rev)?.at ?? Number.NaN)),
      );
    return {
      phones,
      latencies,
      expected: phones * changes,
      acknowledgedMs: [...acts.values()].map(({ at, ackedAt }) => ackedAt - at),
      cpuPerChange: (after.user + after.system - before.user - before.system) / 1_000 / changes,
      busyProcessors,
      memoryPerPhone: {
        rss: (full.rss - empty.rss) / phones,
        heap: (full.heapUsed - empty.heapUsed) / phones,
      },
    };
  } finally {
    await stand.close();
  }
}

/** What all processors of this machine worked since its start. */
function busyMs(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);
}

/** One change; times by {@link clock}. */
interface Act {
  readonly at: number;
  readonly ackedAt: number;
}

/** The acts by their revision; the last one has had its time too when this resolves. */
async function changeSlides(
  { place, trainerToken }: Stand,
  trainer: Phone,
  first: number,
  count: number,
): Promise<ReadonlyMap<number, Act>> {
  const target = stageTarget(place.keys, trainerToken, '@slide');
  const acts = new Map<number, Act>();
  for (let rev = first + 1; rev <= first + count; rev += 1) {
    const pause = setTimeout(betweenChangesMs);
    const at = clock();
    const content = { kind: 'stage', part: { part: 'slide', slide: `stap-${rev}` } } as const;
    const reply = await trainer.put(wrap(place, target, rev, content));
    if (!reply?.results[0]?.ok) throw new Error('a slide change was refused');
    acts.set(rev, { at, ackedAt: clock() });
    await pause;
  }
  return acts;
}
