import type { UnionStatus } from '../../family/types.ts';

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
