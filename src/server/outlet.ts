import type { Server } from 'socket.io';
import type { Delivered } from '../protocol/envelope.ts';
import { limits } from '../protocol/limits.ts';
import type { Batch, Gone, People, Welcome } from '../protocol/messages.ts';
import type { Notice, Outlet } from './room.ts';
import type { Member } from './store/store.ts';

/** What the server sends; the table stands in `messages.ts`. */
export interface ToDevice {
  welcome: (welcome: Welcome) => void;
  envelopes: (batch: Batch) => void;
  people: (people: People) => void;
  seen: (seq: number) => void;
  gone: (reason: Gone) => void;
}

/** What devices send: nothing is known of it until it is parsed. */
export interface FromDevice {
  put: (payload: unknown, answer: unknown) => void;
  time: (answer: unknown) => void;
  seen: (payload: unknown) => void;
  members: (answer: unknown) => void;
  assign: (payload: unknown, answer: unknown) => void;
  delete: (answer: unknown) => void;
}
/** socket.io makes the answer where the device asked for one. */
export const isAnswer = <Reply>(answer: unknown): answer is (reply: Reply) => void =>
  typeof answer === 'function';

/** Between the processes of one server. */
interface BetweenServers {
  notice: (room: string, notice: Notice) => void;
}

export type Io = Server<FromDevice, ToDevice, BetweenServers>;

/**
 * Names of socket.io's rooms. A device is in the first three from its start, in `live` ones once it has caught up:
 * envelopes reach it in order and once.
 */
export const channels = {
  all: (room: string) => room,
  trainers: (room: string) => `${room}/trainers`,
  of: (room: string, author: string) => `${room}/of/${author}`,
  liveTrainers: (room: string) => `${room}/live/trainers`,
  live: (room: string) => `${room}/live/all`,
  liveAuthor: (room: string, author: string) => `${room}/live/of/${author}`,
  liveGroup: (room: string, group: string) => `${room}/live/group/${group}`,
  isLive: (channel: string) => channel.includes('/live/'),
} as const;

/** The channels of a device that has caught up. */
export function liveChannels(
  room: string,
  { role, author, group }: Pick<Member, 'role' | 'author' | 'group'>,
): string[] {
  if (role === 'trainer') return [channels.liveTrainers(room)];
  const own = [channels.live(room), channels.liveAuthor(room, author)];
  return group === null ? own : [...own, channels.liveGroup(room, group)];
}

/**
 * The voice of one room over socket.io, to the devices of this process: each message is encoded once, however many
 * hear it. `hasPeers`: other processes serve the same rooms, and are told by {@link Outlet.others}.
 */
export function createOutlet(io: Io, room: string, hasPeers: boolean): Outlet {
  const send = (channel: string, items: readonly Delivered[]) => {
    for (const batch of batches(items)) io.local.to(channel).emit('envelopes', batch);
  };
  return {
    tell: (items) => {
      if (items.length === 0) return;
      send(channels.liveTrainers(room), items);
      // In the order of seq for every device, whoever may read what: one that is cut off has lost nothing before.
      for (const run of runs(items)) {
        const [{ scope, author, group }] = run;
        if (scope === 'stage') send(channels.live(room), run);
        else if (scope === 'entry') send(channels.liveAuthor(room, author), run);
        else if (group !== null) send(channels.liveGroup(room, group), run);
      }
    },
    people: (people) => {
      io.local.to(channels.trainers(room)).emit('people', people);
    },
    seen: (author, seq) => {
      io.local.to(channels.of(room, author)).emit('seen', seq);
    },
    gone: (reason) => {
      io.local.to(channels.all(room)).emit('gone', reason);
      io.local.in(channels.all(room)).disconnectSockets(true);
    },
    others: (notice) => {
      if (hasPeers) io.serverSideEmit('notice', room, notice);
    },
  };
}

/** Cuts items, in order, into batches that are small in number and in size. */
export function batches(items: readonly Delivered[]): Batch[] {
  const cut: Batch[] = [];
  let size = 0;
  for (const item of items) {
    const last = cut.at(-1);
    const itemSize = item.body.length;
    if (last && last.items.length < limits.envelopesPerBatch && size + itemSize <= limits.frameBytes) {
      last.items.push(item);
      size += itemSize;
    } else {
      cut.push({ items: [item] });
      size = itemSize;
    }
  }
  return cut;
}

/** Cuts a list into pieces, each for one audience. */
function runs(items: readonly Delivered[]): [Delivered, ...Delivered[]][] {
  const cut: [Delivered, ...Delivered[]][] = [];
  const audienceOf = ({ scope, author, group }: Delivered) =>
    `${scope} ${scope === 'entry' ? author : group}`;
  for (const item of items) {
    const run = cut.at(-1);
    if (run && audienceOf(run[0]) === audienceOf(item)) run.push(item);
    else cut.push([item]);
  }
  return cut;
}
