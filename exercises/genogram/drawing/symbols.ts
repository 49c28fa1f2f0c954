import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Person } from '../family/types.ts';
import { indexGap, type Outline, outlineOf } from '../lines/symbols.ts';
import { palette } from './palette.ts';

const lineWidth = 2.5;

/** One symbol round 0 0: shape, double outline, cross, and what stands inside it. */
interface SymbolLook {
  readonly person: Pick<Person, 'kind' | 'gender'>;
  readonly isIndex: boolean;
  readonly hasDied: boolean;
  /** In years, or null. */
  readonly age: number | null;
}

export function symbol({ person, isIndex, hasDied, age }: SymbolLook): SVGTemplateResult {
  const outline = outlineOf(person);
  const { kind } = person;
  const isLost = kind === 'miscarriage' || kind === 'abortion' || kind === 'stillbirth';
  return svg`<g transform=${outline.drop === 0 ? nothing : `translate(0 ${outline.drop})`}>
    ${isIndex ? shape(outline, indexGap) : nothing}
    ${shape(outline, 0)}
    ${isLost || hasDied ? cross(outline) : nothing}
    ${kind === 'abortion' ? svg`<path class="bar" d="M-11 ${-outline.radius - 4}H11" stroke=${palette.ink} stroke-width=${lineWidth} />` : nothing}
    ${inside(person, age, hasDied)}
  </g>`;
}

/** The outline, `grown` px larger on all sides. */
function shape({ shape: form, radius }: Outline, grown: number): SVGTemplateResult {
  const r = radius + grown;
  const [ink, white] = [palette.ink, palette.white];
  if (form === 'circle')
    return svg`<circle class="shape" r=${r} fill=${white} stroke=${ink} stroke-width=${lineWidth} />`;
  if (form === 'square' || form === 'rounded')
    return svg`<rect class="shape" x=${-r} y=${-r} width=${2 * r} height=${2 * r} rx=${form === 'rounded' ? 14 : 2}
      fill=${white} stroke=${ink} stroke-width=${lineWidth} />`;
  const d =
    form === 'diamond'
      ? `M0 ${-r - grown * 0.4}L${r + grown * 0.4} 0L0 ${r + grown * 0.4}L${-r - grown * 0.4} 0Z`
      : `M0 ${-r - grown}L${r + grown} ${r}H${-r - grown}Z`;
  return svg`<path class="shape" d=${d} fill=${white} stroke=${ink} stroke-width=${lineWidth} stroke-linejoin="round" />`;
}

/** From edge to edge of the shape; over what is small it sticks out, so that it is seen. */
function cross({ shape: form, radius }: Outline): SVGTemplateResult {
  const parts = { square: 1, rounded: 0.88, circle: Math.SQRT1_2, diamond: 0.68, triangle: 1 } as const;
  const reach = radius < 15 ? radius + 1 : radius * parts[form];
  return svg`<path class="cross" d="M${-reach} ${-reach}L${reach} ${reach}M${reach} ${-reach}L${-reach} ${reach}"
    stroke=${palette.ink} stroke-width="1.6" stroke-linecap="round" />`;
}

function inside({ kind, gender }: Pick<Person, 'kind' | 'gender'>, age: number | null, hasDied: boolean) {
  if (kind !== 'person' && kind !== 'support') return nothing;
  const isUnknown = gender === 'unknown' && kind === 'person';
  if (isUnknown && age !== null)
    return [patch(hasDied, 24), letters('?', -4, 13), letters(String(age), 11, 14)];
  if (isUnknown) return [patch(hasDied, 16), letters('?', 6, 18)];
  return age === null ? nothing : [patch(hasDied, String(age).length * 9 + 6), letters(String(age), 5.5, 16)];
}

/** Keeps an age readable on the cross. */
const patch = (isNeeded: boolean, width: number) =>
  isNeeded
    ? svg`<rect class="patch" x=${-width / 2} y="-10" width=${width} height="20" rx="3" fill=${palette.white} />`
    : nothing;

const letters = (text: string, y: number, size: number): SVGTemplateResult =>
  svg`<text class="age" y=${y} text-anchor="middle" font-size=${size} font-weight="700" fill=${palette.ink}>${text}</text>`;
