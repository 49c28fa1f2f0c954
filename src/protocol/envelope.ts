import * as v from 'valibot';
import { limits } from './limits.ts';

/** Who may write and read an envelope; the table stands in SPEC.md. */
export type Scope = 'stage' | 'entry' | 'group';

/** Random or derived name, 16 bytes as base64url without padding: 22 characters. */
export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));

const sent = {
  id: idSchema,
  scope: v.picklist(['stage', 'entry', 'group']),
  /** Opaque name of the exercise, made from the room's key: the server learns which belong together, not what they are. */
  slot: idSchema,
  /** Opaque name of the small group whose envelope this is; null in the other scopes. */
  group: v.nullable(idSchema),
  /** Counts from 1; the higher revision wins, the same one with the same body is a repeat. */
  rev: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Sealed bytes as base64url. A withdrawal is sealed like anything else, so that only its author can make one. */
  body: v.pipe(v.string(), v.maxLength(limits.bodyChars), v.regex(/^[A-Za-z0-9_-]+$/)),
};
const hasItsGroup = (scope: Scope, group: string | null) => (scope === 'group') === (group !== null);

/** What a device sends. */
export const envelopeSchema = v.pipe(
  v.strictObject(sent),
  v.check(({ scope, group }) => hasItsGroup(scope, group)),
);
export type Envelope = v.InferOutput<typeof envelopeSchema>;

/** What the server hands out: the envelope, and what only the server can say of it. */
export const deliveredSchema = v.pipe(
  v.strictObject({
    ...sent,
    /** From the connection, never from the message. */
    author: idSchema,
    /** Order in the room, from 1, without gaps for the trainer. A replaced envelope gets a new one. */
    seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    /** When the server committed it: epoch ms of the server's clock. */
    at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  v.check(({ scope, group }) => hasItsGroup(scope, group)),
);
export type Delivered = v.InferOutput<typeof deliveredSchema>;
