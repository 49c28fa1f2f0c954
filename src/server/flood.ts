import { limits } from '../protocol/limits.ts';
import type { PutReply } from '../protocol/messages.ts';
import { Bucket } from './buckets.ts';
import { isAnswer } from './outlet.ts';
import { countPut } from './parse.ts';

export type Flow = 'go' | 'drop' | 'close';

type Refused = Extract<PutReply['results'][number], { ok: false }>;

/**
 * Guards one connection against floods: says of each message whether it goes on, and answers those that do not.
 * `close`: so many were refused in a row that answering costs too much.
 */
export function createFloodGuard(now: () => number): (message: readonly unknown[]) => Flow {
  const messages = new Bucket(limits.messagesPerSecond, limits.messageBurst, now());
  const bytes = new Bucket(limits.bytesPerSecond, limits.byteBurst, now());
  let refused = 0;
  return ([event, ...args]) => {
    if (messages.take(now()) && bytes.take(now(), sizeOf(args[0]))) {
      refused = 0;
      return 'go';
    }
    refused += 1;
    if (refused > limits.refusedInARow) return 'close';
    const answer = args.at(-1);
    const refusal: Refused = { ok: false, reason: 'too-fast' };
    if (event === 'put' && isAnswer<PutReply>(answer))
      answer({ results: Array.from({ length: countPut(args[0]) }, () => refusal) });
    else if (isAnswer<Refused>(answer)) answer(refusal);
    return 'drop';
  };
}

/** Characters of the bodies in what may be a `put`, or anything. */
function sizeOf(payload: unknown): number {
  if (!Array.isArray(payload)) return 0;
  return payload.reduce((sum: number, item: unknown) => {
    const body = typeof item === 'object' && item !== null && 'body' in item ? item.body : null;
    return sum + (typeof body === 'string' ? body.length : 0);
  }, 0);
}
