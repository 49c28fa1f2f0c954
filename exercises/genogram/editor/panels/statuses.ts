import { nl as drawing } from '../../drawing/nl.ts';
import type { UnionStatus } from '../../family/types.ts';
import { nl } from './nl.ts';

/** The few that are asked when a partner is added. */
export const offeredStatuses = [
  'married',
  'cohabiting',
  'lat',
  'relationship',
  'separated',
  'divorced',
] as const satisfies readonly UnionStatus[];

/** All that a relation can be changed into. */
export const allStatuses: readonly UnionStatus[] = [
  ...offeredStatuses,
  'engaged',
  'together-again',
  'widowed',
];

/** In Dutch, of the relation of two. */
export function statusWords(status: UnionStatus): string {
  const own: Partial<Record<UnionStatus, string>> = nl.couple.statuses;
  return own[status] ?? drawing.legendWords[`union:${status}`];
}
