import * as v from 'valibot';
import { deliveredSchema, envelopeSchema, idSchema } from './envelope.ts';
import { limits } from './limits.ts';

/**
 * Everything that goes over the wire.
 *
 * socket.io, one connection per page. The handshake's `auth` is a {@link Join}; after it:
 *
 * | event       | from → to                   | payload                | answer        |
 * | ----------- | --------------------------- | ---------------------- | ------------- |
 * | `put`       | device → server             | Envelope[]             | {@link PutReply} after the commit |
 * | `time`      | device → server             | (nothing)              | server clock, epoch ms |
 * | `seen`      | trainer → server            | seq                    |               |
 * | `members`   | trainer → server            | (nothing)              | {@link MembersReply} |
 * | `assign`    | trainer → server            | {@link Assignments}    | {@link AssignReply} |
 * | `delete`    | trainer → server            | (nothing)              | {@link DeleteReply} |
 * | `welcome`   | server → device, first, and again when its group changes | {@link Welcome} | |
 * | `envelopes` | server → who may read them  | {@link Batch}          |               |
 * | `people`    | server → trainers           | {@link People}         |               |
 * | `seen`      | server → participants       | seq                    |               |
 * | `gone`      | server → all in a room      | reason                 |               |
 *
 * http: `POST /api/rooms` takes {@link OpenRoom}, answers 201 or a {@link Refusal}; `GET /api/server` gives {@link ServerInfo}.
 */

const seqSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const timeSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** 32 random bytes as base64url: 43 characters. */
export const tokenSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));

export const reasons = [
  'bad-message',
  'too-large',
  'too-fast',
  'too-many',
  'no-room',
  'not-trainer',
  'not-yours',
  'outdated',
  'room-exists',
  'no-key',
  'store-failed',
  'ended',
] as const;
/** Why the server says no. A closed set: each has a Dutch sentence on the pages. */
export type Reason = (typeof reasons)[number];
export const reasonSchema = v.picklist(reasons);

export const joinSchema = v.strictObject({
  room: idSchema,
  role: v.picklist(['trainer', 'participant']),
  /** The device's own secret; the author of what it puts is made from it. */
  token: tokenSchema,
  /** Last `seq` this device holds; it gets all after it. 0 for a new device. */
  since: seqSchema,
  /** The group whose envelopes are among those; another one's are sent from the beginning. Null for trainers. */
  group: v.nullable(idSchema),
});
export type Join = v.InferOutput<typeof joinSchema>;

export const welcomeSchema = v.strictObject({
  author: idSchema,
  /** The participant's small group, null where there is none. */
  group: v.nullable(idSchema),
  /** Server clock, epoch ms. */
  now: timeSchema,
  openedAt: timeSchema,
  endsAt: timeSchema,
  /** After this moment nothing of the room is left on the server. */
  deletesAt: timeSchema,
  /** Highest seq that this device may read at this moment; all after its `since` follow in batches, the last one empty. */
  seq: seqSchema,
  /** Highest seq a trainer's page has confirmed. */
  seen: seqSchema,
});
export type Welcome = v.InferOutput<typeof welcomeSchema>;

export const batchSchema = v.strictObject({
  items: v.pipe(v.array(deliveredSchema), v.maxLength(limits.envelopesPerBatch)),
});
export type Batch = v.InferOutput<typeof batchSchema>;

/** `joined`: devices that ever were in, without trainers; `online`: those connected now. */
export const peopleSchema = v.strictObject({ joined: seqSchema, online: seqSchema });
export type People = v.InferOutput<typeof peopleSchema>;

export const putSchema = v.pipe(v.array(envelopeSchema), v.minLength(1), v.maxLength(limits.envelopesPerPut));

/** One answer per envelope, index-aligned with what was put. `seq` stands where it was kept or was a repeat. */
export const putReplySchema = v.strictObject({
  results: v.array(
    v.variant('ok', [
      v.strictObject({ ok: v.literal(true), seq: seqSchema }),
      v.strictObject({ ok: v.literal(false), reason: reasonSchema }),
    ]),
  ),
});
export type PutReply = v.InferOutput<typeof putReplySchema>;

/** All participants who ever were in, in the order in which they came. */
export const membersReplySchema = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    members: v.array(
      v.strictObject({ author: idSchema, group: v.nullable(idSchema), isOnline: v.boolean() }),
    ),
  }),
  v.strictObject({ ok: v.literal(false), reason: reasonSchema }),
]);
export type MembersReply = v.InferOutput<typeof membersReplySchema>;
export type Member = Extract<MembersReply, { ok: true }>['members'][number];

/** Puts participants into small groups, or out of them with null. An author whom the room does not know is passed over. */
export const assignmentsSchema = v.pipe(
  v.array(v.strictObject({ author: idSchema, group: v.nullable(idSchema) })),
  v.minLength(1),
  v.maxLength(limits.assignments),
);
export type Assignments = v.InferOutput<typeof assignmentsSchema>;

export const assignReplySchema = v.variant('ok', [
  v.strictObject({ ok: v.literal(true) }),
  v.strictObject({ ok: v.literal(false), reason: reasonSchema }),
]);
export type AssignReply = v.InferOutput<typeof assignReplySchema>;

export const deleteReplySchema = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), envelopes: seqSchema, people: seqSchema, at: timeSchema }),
  v.strictObject({ ok: v.literal(false), reason: reasonSchema }),
]);
export type DeleteReply = v.InferOutput<typeof deleteReplySchema>;

export const openRoomSchema = v.strictObject({
  room: idSchema,
  /** base64url SHA-256 of the trainer's token: the token itself never rests on the server. */
  trainer: tokenSchema,
  /** The secret of the printed link, or the organisation's trainer key. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  endsAt: timeSchema,
  deletesAt: timeSchema,
});
export type OpenRoom = v.InferOutput<typeof openRoomSchema>;

/** Body of every http answer that is not 2xx, and the `message` of a refused connection is its reason. */
export const refusalSchema = v.strictObject({ reason: reasonSchema });
export type Refusal = v.InferOutput<typeof refusalSchema>;

/** Addresses at which phones reach this server, best first, without path: `http://192.0.2.7:4173`. */
export const serverInfoSchema = v.strictObject({ addresses: v.array(v.pipe(v.string(), v.url())) });
export type ServerInfo = v.InferOutput<typeof serverInfoSchema>;

/** Reasons in `gone`: the trainer or the clock deleted the room. */
export const goneSchema = v.picklist(['deleted', 'expired']);
export type Gone = v.InferOutput<typeof goneSchema>;
