import { nl } from './nl.ts';
import type { BondKind, ChildLink, Gender, Genogram, Mark, PersonKind, UnionStatus } from './types.ts';

/** What a drawing can hold that asks for words. */
export type LegendKey =
  | `gender-${Gender}`
  | `kind-${Exclude<PersonKind, 'person'>}`
  | 'index'
  | 'died'
  | `union-${UnionStatus}`
  | 'related'
  | `child-${Exclude<ChildLink, 'birth'>}`
  | 'twins'
  | 'identical'
  | `bond-${BondKind}`
  | 'one-sided'
  | 'household'
  | `mark-${Mark}`;

export interface LegendItem {
  readonly key: LegendKey;
  /** Dutch. */
  readonly text: string;
}

/** The symbols and lines that occur in a genogram, each once, in the order of the words. */
export function legendOf({ index, persons, unions, bonds, households }: Genogram): readonly LegendItem[] {
  const used = new Set<LegendKey>();
  for (const { id, kind, gender, died, marks } of persons) {
    if (kind === 'person' || kind === 'support') used.add(`gender-${gender}`);
    if (kind !== 'person') used.add(`kind-${kind}`);
    if (kind === 'person' && died) used.add('died');
    if (id === index) used.add('index');
    for (const mark of marks) used.add(`mark-${mark}`);
  }
  for (const { partners, status, isRelated, children } of unions) {
    if (partners.length === 2) used.add(`union-${status}`);
    if (isRelated) used.add('related');
    for (const { link, twins, isIdentical } of children) {
      if (link !== 'birth') used.add(`child-${link}`);
      if (twins !== null) used.add(isIdentical ? 'identical' : 'twins');
    }
  }
  for (const { kind, isOneSided } of bonds) {
    used.add(`bond-${kind}`);
    if (isOneSided && kind !== 'violence' && kind !== 'focused') used.add('one-sided');
  }
  if (households.length > 0) used.add('household');
  const keys = Object.keys(nl.legend) as LegendKey[];
  return keys.filter((key) => used.has(key)).map((key) => ({ key, text: nl.legend[key] }));
}
