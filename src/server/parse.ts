import * as v from 'valibot';
import { type Envelope, envelopeSchema } from '../protocol/envelope.ts';
import { limits } from '../protocol/limits.ts';
import type { Reason } from '../protocol/messages.ts';

const envelopesSchema = v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(limits.envelopesPerPut));

/**
 * Reads a `put`: each item by itself, so that one bad envelope does not hold up the others. An item that cannot be
 * read comes back as the reason; a payload that is no list of envelopes as one reason.
 */
export function parsePut(payload: unknown): (Envelope | Reason)[] {
  const list = v.safeParse(envelopesSchema, payload);
  if (!list.success)
    return [list.issues.some(({ type }) => type === 'max_length') ? 'too-many' : 'bad-message'];
  return list.output.map((item) => {
    const envelope = v.safeParse(envelopeSchema, item);
    if (envelope.success) return envelope.output;
    return envelope.issues.some(({ type }) => type === 'max_length') ? 'too-large' : 'bad-message';
  });
}

/** How many answers a refused `put` asks for, without reading it further. */
export function countPut(payload: unknown): number {
  return Array.isArray(payload) ? Math.min(Math.max(payload.length, 1), limits.envelopesPerPut) : 1;
}
