import { type SVGTemplateResult, svg } from 'lit';
import type { BondKind, ChildLink, Person, UnionStatus, ViolenceForm } from '../family/types.ts';
import type { Point, Segment } from '../layout/types.ts';
import { bondShape } from '../lines/bond-shapes.ts';
import { childLine, slashes, unionLine } from './families.ts';
import type { LegendKey } from './legend-keys.ts';
import { markSign } from './marks.ts';
import { bond } from './overlays.ts';
import { householdColors, palette } from './palette.ts';
import { symbol } from './symbols.ts';

/** Of every sample, px; its middle is 0 0. */
export const sampleSize = { width: 72, height: 48 } as const;

const [left, right]: [Point, Point] = [
  { x: -32, y: 0 },
  { x: 32, y: 0 },
];
const flat: readonly Segment[] = [{ from: left, to: right, hops: [] }];
const upright: readonly Segment[] = [{ from: { x: 0, y: -22 }, to: { x: 0, y: 6 }, hops: [] }];

const small = (drawn: SVGTemplateResult, scale = 0.8): SVGTemplateResult =>
  svg`<g transform="scale(${scale})">${drawn}</g>`;
const person = (look: Partial<Person>, isIndex = false, hasDied = false): SVGTemplateResult =>
  small(
    symbol({
      person: { kind: look.kind ?? 'person', gender: look.gender ?? 'woman' },
      isIndex,
      hasDied,
      age: null,
    }),
    isIndex ? 0.7 : 0.8,
  );
/** What is small hangs above its place. */
const loss = (kind: 'miscarriage' | 'abortion' | 'stillbirth'): SVGTemplateResult =>
  svg`<g transform="translate(0 11)">${person({ kind })}</g>`;
const couple = (status: UnionStatus, isRelated = false): SVGTemplateResult =>
  svg`${unionLine(flat, { status, isRelated })}${slashes({ x: 0, y: 0 }, status)}`;
const linkTo = (link: ChildLink): SVGTemplateResult =>
  svg`${childLine(upright, link)}<g transform="translate(0 12) scale(.5)">${symbol({
    person: { kind: 'person', gender: 'woman' },
    isIndex: false,
    hasDied: false,
    age: null,
  })}</g>`;
const twins = (isIdentical: boolean): SVGTemplateResult => svg`
  <path d=${`M-16 8L0 -20L16 8${isIdentical ? 'M-8.5 -5H8.5' : ''}`} fill="none" stroke=${palette.ink} stroke-width="2.5" />
  <circle cx="-16" cy="12" r="9" fill=${palette.white} stroke=${palette.ink} stroke-width="2.5" />
  <circle cx="16" cy="12" r="9" fill=${palette.white} stroke=${palette.ink} stroke-width="2.5" />`;
const bondOf = (kind: BondKind, form: ViolenceForm | null = null): SVGTemplateResult =>
  bond({ kind, form }, bondShape({ kind, isOneSided: false }, form ? [right, left] : [left, right]));
const home = svg`<rect x="-30" y="-18" width="60" height="36" rx="8" fill=${householdColors[0].fill}
  stroke=${householdColors[0].line} stroke-width="2" stroke-dasharray="3 5" />`;

/** The little drawing of every key. */
export const samples: Readonly<Record<LegendKey, SVGTemplateResult>> = {
  'gender:man': person({ gender: 'man' }),
  'gender:woman': person({}),
  'gender:non-binary': person({ gender: 'non-binary' }),
  'gender:unknown': person({ gender: 'unknown' }),
  index: person({}, true),
  died: person({ gender: 'man' }, false, true),
  'kind:pregnancy': person({ kind: 'pregnancy' }),
  'kind:miscarriage': loss('miscarriage'),
  'kind:abortion': loss('abortion'),
  'kind:stillbirth': loss('stillbirth'),
  'kind:support': person({ kind: 'support' }),
  'union:married': couple('married'),
  'union:cohabiting': couple('cohabiting'),
  'union:lat': couple('lat'),
  'union:engaged': couple('engaged'),
  'union:relationship': couple('relationship'),
  'union:separated': couple('separated'),
  'union:divorced': couple('divorced'),
  'union:together-again': couple('together-again'),
  'union:widowed': couple('widowed'),
  related: couple('married', true),
  'link:adopted': linkTo('adopted'),
  'link:foster': linkTo('foster'),
  'link:step': linkTo('step'),
  'link:guardian': linkTo('guardian'),
  twins: twins(false),
  identical: twins(true),
  'bond:close': bondOf('close'),
  'bond:fused': bondOf('fused'),
  'bond:distant': bondOf('distant'),
  'bond:conflict': bondOf('conflict'),
  'bond:violence': bondOf('violence'),
  'violence:physical': bondOf('violence', 'physical'),
  'violence:emotional': bondOf('violence', 'emotional'),
  'violence:sexual': bondOf('violence', 'sexual'),
  'bond:cut-off': bondOf('cut-off'),
  'bond:repaired': bondOf('repaired'),
  'bond:focused': bondOf('focused'),
  household: home,
  'mark:care': markSign('care'),
  'mark:support': markSign('support'),
  'mark:school': markSign('school'),
  'mark:work': markSign('work'),
  'mark:health': markSign('health'),
  'mark:worry': markSign('worry'),
};
