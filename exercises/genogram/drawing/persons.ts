import { nothing, type SVGTemplateResult, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ageIn } from '../family/kin.ts';
import type { Genogram, Person } from '../family/types.ts';
import type { Layout, Place } from '../layout/types.ts';
import type { HouseholdMark } from '../lines/households.ts';
import { labelPlace, nameSize, yearOf, yearSize } from '../lines/label-width.ts';
import { houseSign, markPlaces, markSign } from './marks.ts';
import { palette } from './palette.ts';
import { symbol } from './symbols.ts';

/** How persons can be pressed. */
export interface Pressing {
  /** What a screen reader says of somebody. */
  readonly labelOf: (person: string) => string;
  /** Whose place in the tab order the drawing has; null: nobody's. */
  readonly tabStop: string | null;
}

interface Options {
  readonly year: number;
  readonly chosen: string | null;
  readonly pressing: Pressing | null;
}

/** All persons, row by row: the order in which they are read. */
export function persons(
  genogram: Genogram,
  layout: Pick<Layout, 'rows' | 'places'>,
  houses: { readonly marks: readonly HouseholdMark[]; readonly letters: ReadonlyMap<string, string> },
  options: Options,
) {
  const standing = layout.rows.flat().flatMap((id) => {
    const person = genogram.persons.find((one) => one.id === id);
    const place = layout.places.get(id);
    return person && place ? [{ person, place }] : [];
  });
  return repeat(
    standing,
    ({ person }) => person.id,
    ({
      person,
      place,
    }) => svg`<g class="person" data-person=${person.id} transform="translate(${place.x} ${place.y})"
      role=${options.pressing ? 'button' : nothing}
      tabindex=${options.pressing ? (options.pressing.tabStop === person.id ? 0 : -1) : nothing}
      aria-label=${options.pressing?.labelOf(person.id) ?? nothing}
      aria-current=${options.pressing && options.chosen === person.id ? 'true' : nothing}>
      ${options.pressing ? hitArea : nothing}
      ${symbol({
        person,
        isIndex: genogram.index === person.id,
        hasDied: person.died !== null,
        age: ageIn(person, options.year),
      })}
      ${nameOf(person, genogram.index)}
      ${person.marks.slice(0, markPlaces.length).map((mark, at) => moved(markPlaces[at], markSign(mark)))}
      ${houses.marks
        .filter((mark) => mark.person === person.id)
        .map(({ household }, at) =>
          moved(
            { x: -28 - at * 20, y: 15 },
            houseSign(houses.letters.get(household.id) ?? '', household.color),
          ),
        )}
    </g>`,
  );
}

/** Round the chosen person, under all lines. */
export const halo = ({ x, y }: Place): SVGTemplateResult =>
  svg`<circle class="halo" cx=${x} cy=${y} r="42" fill=${palette.focus} fill-opacity=".2" stroke=${palette.focus} stroke-width="3" />`;

/** 64 by 72 px, symbol and name; the ring shows only with the focus of the keyboard. */
const hitArea = svg`<rect class="hit" x="-32" y="-27" width="64" height="72" fill="none" pointer-events="all" />
  <rect class="focus-gap" x="-37" y="-35" width="74" height="88" rx="14" fill="none" stroke=${palette.white} stroke-width="9" visibility="hidden" />
  <rect class="focus" x="-37" y="-35" width="74" height="88" rx="14" fill="none" stroke=${palette.focus} stroke-width="4" visibility="hidden" />`;

const moved = (place: { x: number; y: number } | undefined, sign: SVGTemplateResult) =>
  place ? svg`<g transform="translate(${place.x} ${place.y})">${sign}</g>` : nothing;

/** The name, and the year of death below it. A white edge keeps it apart from lines. */
function nameOf(person: Person, index: Genogram['index']): SVGTemplateResult {
  const { nameY, yearY } = labelPlace(person, index);
  const year = yearOf(person);
  const text = (className: string, words: string, y: number, size: number, weight: number, color: string) =>
    svg`<text class=${className} y=${y} text-anchor="middle" font-size=${size} font-weight=${weight} fill=${color}
      stroke=${palette.white} stroke-width="4" stroke-linejoin="round" paint-order="stroke">${words}</text>`;
  const weight = person.id === index ? 700 : 400;
  return svg`${person.label ? text('name', person.label, nameY, nameSize, weight, palette.ink) : nothing}
    ${year ? text('died', year, yearY, yearSize, 400, palette.inkSoft) : nothing}`;
}
