import * as v from 'valibot';
import type { Existing } from './rules.ts';
import type { Counts, Member, RoomFacts } from './store.ts';

// What comes out of a database is checked like all that comes from outside: a file may be damaged or of another version.

export const factsSchema = v.object({
  trainer: v.string(),
  openedAt: v.number(),
  endsAt: v.number(),
  deletesAt: v.number(),
}) satisfies v.GenericSchema<unknown, RoomFacts>;

export const countsSchema = v.object({
  seq: v.number(),
  seen: v.number(),
  size: v.number(),
  groupings: v.number(),
  joined: v.number(),
}) satisfies v.GenericSchema<unknown, Counts>;

export const memberSchema = v.object({
  author: v.string(),
  role: v.picklist(['trainer', 'participant']),
  group: v.nullable(v.string()),
  envelopes: v.number(),
  size: v.number(),
  joinedAt: v.number(),
}) satisfies v.GenericSchema<unknown, Member>;

export const participantSchema = v.object({ author: v.string(), group: v.nullable(v.string()) });

export const amountSchema = v.object({ n: v.number() });
export const authorSchema = v.object({ author: v.string() });

export const existingSchema = v.object({
  scope: v.picklist(['stage', 'entry', 'group']),
  id: v.string(),
  author: v.string(),
  group: v.nullable(v.string()),
  rev: v.number(),
  body: v.string(),
  seq: v.number(),
}) satisfies v.GenericSchema<unknown, Existing>;
