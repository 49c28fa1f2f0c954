import type { Server } from 'socket.io';
import type { Delivered } from '../protocol/envelope.ts';
import { limits } from '../protocol/limits.ts';
import type { Batch, DeleteReply, Gone, People, PutReply, Welcome } from '../protocol/messages.ts';
import type { Outlet } from './room.ts';
import { bodySize } from './store/rules.ts';
import type { Person } from './store/store.ts';

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
  seen: (payload: unknown) => void;
  delete: (answer: unknown) => void;
}
/** socket.io makes the answer where the device asked for one. */
export const isPutAnswer = (answer: unknown): answer is PutAnswer => typeof answer === 'function';
export const isDeleteAnswer = (answer: unknown): answer is DeleteAnswer => typeof answer === 'function';
type PutAnswer = (reply: PutReply) => void;
type DeleteAnswer = (reply: DeleteReply) => void;

export type Io = Server<FromDevice, ToDevice>;

/**
 * Names of socket.io's rooms. A device is in the first three from its start, in `live` ones once it has caught up:
 * envelopes reach it in order and once.
 */
export const channels = {
  all: (room: string) => room,
  trainers: (room: string) => `${room}/trainers`,
  of: (room: string, author: string) => `${room}/of/${author}`,
  live: (room: string, { role, author }: Person) =>
    role === 'trainer' ? [`${room}/live-trainers`] : [`${room}/live`, `${room}/live/${author}`],
} as const;

/** The voice of one room over socket.io: each message is encoded once, however many hear it. */
export function createOutlet(io: Io, room: string): Outlet {
  return {
    toTrainers: (items) => {
      for (const batch of batches(items)) io.to(`${room}/live-trainers`).emit('envelopes', batch);
    },
    toParticipants: (items, except) => {
      const others = io.to(`${room}/live`).except(except.map((author) => `${room}/live/${author}`));
      for (const batch of batches(items)) others.emit('envelopes', batch);
    },
    toAuthor: (author, items) => {
      for (const batch of batches(items)) io.to(`${room}/live/${author}`).emit('envelopes', batch);
    },
    people: (people) => {
      io.to(channels.trainers(room)).emit('people', people);
    },
    seen: (author, seq) => {
      io.to(channels.of(room, author)).emit('seen', seq);
    },
    gone: (reason) => {
      io.to(channels.all(room)).emit('gone', reason);
      io.in(channels.all(room)).disconnectSockets(true);
    },
  };
}

/** Cuts items, in order, into batches that are small in number and in size. */
export function batches(items: readonly Delivered[]): Batch[] {
  const cut: Batch[] = [];
  let size = 0;
  for (const item of items) {
    const last = cut.at(-1);
    const itemSize = bodySize(item.body);
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
