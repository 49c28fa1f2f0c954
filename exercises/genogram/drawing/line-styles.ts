import type { BondKind, ChildLink, UnionStatus } from '../family/types.ts';
import { palette } from './palette.ts';

/** Lengths of dashes and gaps, px; none: solid. */
export const unionDashes: Readonly<Partial<Record<UnionStatus, string>>> = {
  cohabiting: '7 5',
  lat: '2 5',
  engaged: '14 4 2 4',
  relationship: '1 5',
};

export const childDashes: Readonly<Partial<Record<ChildLink, string>>> = {
  adopted: '7 4',
  foster: '2 5',
  step: '13 5',
  guardian: '8 4 2 4',
};

export const bondColors: Readonly<Record<BondKind, string>> = {
  close: palette.close,
  fused: palette.close,
  repaired: palette.close,
  focused: palette.close,
  distant: palette.distant,
  'cut-off': palette.distant,
  conflict: palette.conflict,
  violence: palette.conflict,
};

export const violenceLetters = { physical: 'L', emotional: 'E', sexual: 'S' } as const;
