import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Bond } from '../family/types.ts';
import { type BondShape, ringRadius } from '../lines/bond-shapes.ts';
import type { HouseholdOutline } from '../lines/households.ts';
import { textWidth } from '../lines/label-width.ts';
import { bondColors, violenceLetters } from './line-styles.ts';
import { householdColor, palette } from './palette.ts';

/** Of households, px. */
const nameSize = 13;

/** A bond's line, in its shape. */
export function bond({ kind, form }: Pick<Bond, 'kind' | 'form'>, shape: BondShape): SVGTemplateResult {
  const color = bondColors[kind];
  const letter = kind === 'violence' && form ? violenceLetters[form] : null;
  return svg`<g class="bond is-${kind}">
    ${shape.strokes.map(
      (
        d,
      ) => svg`<path class="stroke" d=${d} fill="none" stroke=${color} stroke-width="2" stroke-linejoin="round"
        stroke-linecap=${shape.isDotted ? 'butt' : 'round'} stroke-dasharray=${shape.isDotted ? '2 5' : nothing} />`,
    )}
    ${shape.fills.map((d) => svg`<path class="arrow" d=${d} fill=${color} />`)}
    ${shape.ring ? svg`<circle class="ring" cx=${shape.ring.x} cy=${shape.ring.y} r=${ringRadius} fill=${palette.white} stroke=${color} stroke-width="2" />` : nothing}
    ${
      letter
        ? svg`<text class="letter" x=${shape.beside.x} y=${shape.beside.y + 5} text-anchor="middle" font-size="14" font-weight="700"
            fill=${color} stroke=${palette.white} stroke-width="4" stroke-linejoin="round" paint-order="stroke">${letter}</text>`
        : nothing
    }
  </g>`;
}

/** The area of a household and its dotted edge; under all lines. */
export function householdArea({ household, path }: HouseholdOutline): SVGTemplateResult {
  const { line, fill } = householdColor(household.color);
  return svg`<path class="household" data-household=${household.id} d=${path} fill=${fill} fill-opacity=".6" fill-rule="evenodd"
    stroke=${line} stroke-width="2" stroke-dasharray="3 5" stroke-linejoin="round" />`;
}

/** The household's name on its lower edge, or below it where it is too long; with the letter of who stands elsewhere. */
export function householdName(
  { household, name, nameRoom, isNamed }: HouseholdOutline,
  letter: string | undefined,
) {
  const words = [letter, isNamed ? household.name : ''].filter(Boolean).join(' · ');
  if (!words) return nothing;
  const width = textWidth(words, nameSize, true);
  const y = width > nameRoom ? name.y + 17 : name.y + 4.5;
  return svg`<rect class="name-gap" x=${name.x - 4} y=${y - 13} width=${width + 8} height="18" rx="4" fill=${palette.white} />
    <text class="household-name" x=${name.x} y=${y} font-size=${nameSize} font-weight="700"
      fill=${householdColor(household.color).line}>${words}</text>`;
}
