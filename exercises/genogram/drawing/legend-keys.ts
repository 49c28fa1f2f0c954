import type {
  BondKind,
  ChildLink,
  Gender,
  Genogram,
  Mark,
  PersonKind,
  UnionStatus,
  ViolenceForm,
} from '../family/types.ts';

/** One thing that a legend explains. */
export type LegendKey =
  | `gender:${Gender}`
  | `kind:${Exclude<PersonKind, 'person'>}`
  | 'index'
  | 'died'
  | `union:${UnionStatus}`
  | 'related'
  | `link:${Exclude<ChildLink, 'birth'>}`
  | 'twins'
  | 'identical'
  | `bond:${BondKind}`
  | `violence:${ViolenceForm}`
  | 'household'
  | `mark:${Mark}`;

/** In the order of a legend: persons, couples, children, bonds, households, marks. */
const legendKeys: readonly LegendKey[] = [
  'gender:man',
  'gender:woman',
  'gender:non-binary',
  'gender:unknown',
  'index',
  'died',
  'kind:pregnancy',
  'kind:miscarriage',
  'kind:abortion',
  'kind:stillbirth',
  'kind:support',
  'union:married',
  'union:cohabiting',
  'union:lat',
  'union:engaged',
  'union:relationship',
  'union:separated',
  'union:divorced',
  'union:together-again',
  'union:widowed',
  'related',
  'link:adopted',
  'link:foster',
  'link:step',
  'link:guardian',
  'twins',
  'identical',
  'bond:close',
  'bond:fused',
  'bond:distant',
  'bond:conflict',
  'bond:violence',
  'violence:physical',
  'violence:emotional',
  'violence:sexual',
  'bond:cut-off',
  'bond:repaired',
  'bond:focused',
  'household',
  'mark:care',
  'mark:support',
  'mark:school',
  'mark:work',
  'mark:health',
  'mark:worry',
];

/** What occurs in a genogram, in the order of a legend. */
export function legendOf({ index, persons, unions, bonds, households }: Genogram): readonly LegendKey[] {
  const found = new Set<LegendKey>();
  for (const { id, gender, kind, died, marks } of persons) {
    if (kind === 'person' || kind === 'stillbirth') found.add(`gender:${gender}`);
    if (kind !== 'person') found.add(`kind:${kind}`);
    if (id === index) found.add('index');
    if (died && kind === 'person') found.add('died');
    for (const mark of marks) found.add(`mark:${mark}`);
  }
  for (const { partners, status, isRelated, children } of unions) {
    // Widowed is drawn as married: the cross says the rest.
    if (partners.length > 1) found.add(`union:${status === 'widowed' ? 'married' : status}`);
    if (isRelated) found.add('related');
    for (const { link, twins, isIdentical } of children) {
      if (link !== 'birth') found.add(`link:${link}`);
      if (twins !== null) found.add(isIdentical ? 'identical' : 'twins');
    }
  }
  for (const { kind, form } of bonds)
    found.add(kind === 'violence' && form ? `violence:${form}` : `bond:${kind}`);
  if (households.length > 0) found.add('household');
  return legendKeys.filter((key) => found.has(key));
}
