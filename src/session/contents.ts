import * as v from 'valibot';
import type { Envelope, Scope } from '../protocol/envelope.ts';
import { idFor, type RoomKeys, slotFor } from './names.ts';
import { openBody, type Random, sealBody } from './seal.ts';
import { type StagePart, stagePartSchema } from './stage.ts';

const nameSchema = v.pipe(v.string(), v.maxLength(80));

/** What is inside a sealed body. */
const contentSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('entry'), exercise: nameSchema, value: v.unknown() }),
  v.strictObject({ kind: v.literal('stage'), part: stagePartSchema }),
  /** One mark on a small group's board: a stroke, a note. */
  v.strictObject({ kind: v.literal('item'), exercise: nameSchema, value: v.unknown() }),
  v.strictObject({
    kind: v.literal('hidden'),
    exercise: nameSchema,
    keys: v.array(v.pipe(v.string(), v.maxLength(1_000))),
  }),
]);
export type Content = v.InferOutput<typeof contentSchema>;

/** Where one thing is written: the same for every page that holds the token. */
export interface Target {
  readonly id: string;
  readonly scope: Scope;
  readonly slot: string;
  readonly group: string | null;
}

export function entryTarget(keys: RoomKeys, token: string, exercise: string): Target {
  return {
    id: idFor(keys, token, 'entry', exercise),
    scope: 'entry',
    slot: slotFor(keys, exercise),
    group: null,
  };
}
export function hiddenTarget(keys: RoomKeys, token: string, exercise: string): Target {
  return {
    id: idFor(keys, token, 'hidden', exercise),
    scope: 'entry',
    slot: slotFor(keys, '@desk'),
    group: null,
  };
}
/** One of many: its id is random, made by whoever adds it. */
export function itemTarget(keys: RoomKeys, exercise: string, group: string, id: string): Target {
  return { id, scope: 'group', slot: slotFor(keys, exercise), group };
}
/** `about`: an exercise, `@slide`, `@timer` or `@groups`. */
export function stageTarget(keys: RoomKeys, token: string, about: string): Target {
  return { id: idFor(keys, token, 'stage', about), scope: 'stage', slot: slotFor(keys, about), group: null };
}

/** Null content is a withdrawal, sealed as well: a server cannot make one. @throws RangeError where the content is too large for one envelope. */
export function sealContent(
  keys: RoomKeys,
  target: Target,
  rev: number,
  content: Content | null,
  random: Random,
): Envelope {
  const { id, scope, slot, group } = target;
  const place = { id, scope, slot, group, rev };
  return { ...place, body: sealBody(keys, place, JSON.stringify(content), random) };
}

/** `ok: false` where it does not open, does not parse, or says another thing than its place allows. */
export function openContent(
  keys: RoomKeys,
  envelope: Envelope,
): { readonly ok: true; readonly content: Content | null } | { readonly ok: false } {
  const text = openBody(keys, envelope, envelope.body);
  const value = text === null ? undefined : parseJson(text);
  if (value === null) return { ok: true, content: null };
  const content = v.safeParse(contentSchema, value);
  return content.success && fits(keys, envelope, content.output)
    ? { ok: true, content: content.output }
    : { ok: false };
}

function fits(keys: RoomKeys, { scope, slot }: Envelope, content: Content): boolean {
  if (content.kind === 'stage') {
    return scope === 'stage' && slot === slotFor(keys, aboutOf(content.part));
  }
  const about = content.kind === 'hidden' ? '@desk' : content.exercise;
  const home: Scope = content.kind === 'item' ? 'group' : 'entry';
  return scope === home && slot === slotFor(keys, about);
}

/** The slot of a part of the stage. No exercise's name begins with `@`. */
function aboutOf(part: StagePart): string {
  return part.part === 'exercise' ? part.name : `@${part.part}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
