/** The live session, measured: our server beside the plainest relay, on the same clients in the same run. */
import { randomBytes } from 'node:crypto';
import { cpus } from 'node:os';
import { keysFromWords } from '../../../src/session/keys.ts';
import { drawWords } from '../../../src/session/words.ts';
import { type Findings, kilo, largest, median, millis, percentile, type Row, seconds } from '../rows.ts';
import { type Burst, measureBurst } from './burst.ts';
import { type Crash, measureCrash } from './crash.ts';
import { type Fanout, measureFanout } from './fanout.ts';
import { type Joins, measureRelayJoins } from './joins.ts';
import type { Kind } from './stand.ts';
import { measureStorm, type Storm } from './storm.ts';

const roomSizes = [30, 200, 1_000];
const aimsForSlides = ['', 'p95 ≤ 20 ms', 'p99 ≤ 75 ms'];
const people = 200;

/** The same thing measured of both. */
type Both<T> = Readonly<Record<Kind, T>>;

export async function measureSession(): Promise<Findings> {
  const keys = await keysFromWords(drawWords(randomBytes));
  const fanouts: Both<Fanout>[] = [];
  for (const phones of roomSizes) fanouts.push(await both((kind) => measureFanout(kind, keys, phones)));
  const { crash, joins } = await measureCrash(keys, people);
  const joining = { ours: joins, relay: await measureRelayJoins(keys, people) };
  const bursts = await both((kind) => measureBurst(kind, keys, people));
  const storms = await both((kind) => measureStorm(kind, keys, people));
  return {
    rows: [
      ...fanouts.map(rowOfSlides),
      ...rowsOfServer(fanouts),
      ...rowsOfCrash(crash),
      ...rowsOfBurst(bursts),
      ...rowsOfStorm(storms),
      ...rowsOfJoins(joining),
    ],
    raw: { fanouts, crash, joining, bursts, storms },
  };
}

async function both<T>(measure: (kind: Kind) => Promise<T>): Promise<Both<T>> {
  return { ours: await measure('ours'), relay: await measure('relay') };
}

/** One line with the same sentence about both. */
function row<T>(what: string, { ours, relay }: Both<T>, say: (one: T) => string, aim = ''): Row {
  return { what, measured: say(ours), relay: say(relay), aim };
}

function rowOfSlides(fanouts: Both<Fanout>, index: number): Row {
  const say = ({ latencies, expected }: Fanout) =>
    `${millis(...[50, 95, 99].map((percent) => percentile(latencies, percent)))}, ${latencies.length} of ${expected}`;
  const what = `slide change on ${fanouts.ours.phones} phones: p50 / p95 / p99, arrived`;
  return row(what, fanouts, say, aimsForSlides[index]);
}

function rowsOfServer(fanouts: readonly Both<Fanout>[]): Row[] {
  const all = {
    ours: fanouts.map(({ ours }) => ours),
    relay: fanouts.map(({ relay }) => relay),
  };
  const sizes = roomSizes.join(' / ');
  return [
    row(`… of that until the server has it (ours: on its disk), p95: ${sizes} phones`, all, (ones) =>
      millis(...ones.map(({ acknowledgedMs }) => percentile(acknowledgedMs, 95))),
    ),
    row(`… processor of the server, per change: ${sizes} phones`, all, (ones) =>
      millis(...ones.map(({ cpuPerChange }) => cpuPerChange)),
    ),
    row(`… processors busy in the whole machine, of ${cpus().length}: ${sizes} phones`, all, (ones) =>
      ones.map(({ busyProcessors }) => busyProcessors.toFixed(1)).join(' / '),
    ),
    row(
      `… memory of the server, per phone of ${roomSizes.at(-1)}`,
      all,
      (ones) => kilo(ones.at(-1)?.memoryPerPhone.rss ?? Number.NaN),
      '≤ 50 kB',
    ),
  ];
}

function rowsOfCrash({ sent, acknowledged, lost, doubled, listensMs, emptyMs }: Crash): Row[] {
  const relay = 'not kept';
  return [
    {
      what: `${sent} entries of ${people}, server killed halfway: lost / doubled`,
      measured: `${lost} / ${doubled} of ${acknowledged} acknowledged`,
      relay,
      aim: '0 / 0',
    },
    {
      what: '… from the kill until it listens again / until all outboxes are empty',
      measured: `${seconds(listensMs)} / ${seconds(emptyMs)}`,
      relay,
      aim: '',
    },
  ];
}

function rowsOfBurst(bursts: Both<readonly Burst[]>): Row[] {
  const sum = (rounds: readonly Burst[], of: keyof Burst) =>
    rounds.reduce((total, round) => total + round[of], 0);
  const middle = (rounds: readonly Burst[], of: keyof Burst) => median(rounds.map((round) => round[of]));
  return [
    row(
      `${people} answers within 100 ms, ${bursts.ours.length} times: with the trainer, doubled`,
      bursts,
      (rounds) => `${sum(rounds, 'counted')} of ${sum(rounds, 'sent')}, ${sum(rounds, 'doubled')}`,
      'all, 0',
    ),
    row('… from the first: the last sent / acknowledged / with the trainer (median)', bursts, (rounds) =>
      millis(middle(rounds, 'sentMs'), middle(rounds, 'ackedMs'), middle(rounds, 'countedMs')),
    ),
  ];
}

function rowsOfStorm(storms: Both<readonly Storm[]>): Row[] {
  const say = (rounds: readonly Storm[], of: 'wholeMs' | 'afterFirstMs' | 'spreadMs') =>
    seconds(median(rounds.map((round) => round[of])));
  return [
    row(
      `${people} phones dropped at once: all whole again (median of ${storms.ours.length}, worst)`,
      storms,
      (rounds) =>
        `${say(rounds, 'wholeMs')}, ${seconds(largest(rounds.map(({ wholeMs }) => wholeMs)))} after the cut`,
    ),
    row(
      '… from the first attempt / how far attempts lie apart',
      storms,
      (rounds) => `${say(rounds, 'afterFirstMs')} / ${say(rounds, 'spreadMs')}`,
      '≤ 0.40 s + apart',
    ),
  ];
}

function rowsOfJoins(joins: Both<Joins>): Row[] {
  const say = (ones: Joins['participants']) => {
    const times = ones.map(({ ms }) => ms);
    return `${millis(median(times), largest(times))}, ${largest(ones.map(({ items }) => items))} envelopes`;
  };
  const { participants, trainers } = joins.ours;
  return [
    row(
      `late participant, all there and open: p50 / max of ${participants.length}`,
      joins,
      (one) => say(one.participants),
      '≤ 300 ms',
    ),
    row(`late trainer, all there and open: p50 / max of ${trainers.length}`, joins, (one) =>
      say(one.trainers),
    ),
  ];
}
