import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { ChildLink, Genogram, Union, UnionStatus } from '../family/types.ts';
import type { Layout, Point, Segment } from '../layout/types.ts';
import { at } from '../lines/geometry.ts';
import { childDashes, unionDashes } from './line-styles.ts';
import { palette } from './palette.ts';

const lineWidth = 2.5;
const hopRadius = 6;

/** Couples, children, twins: all family lines of those whom the genogram holds. */
export function familyLines(genogram: Genogram, layout: Layout): SVGTemplateResult {
  return svg`
    ${genogram.unions.map((union) => childrenLines(union, layout))}
    ${layout.twinBars.map((bar) => line([{ ...bar, hops: [] }], undefined, 'twin-bar'))}
    ${genogram.unions.map((union) => {
      const drawn = layout.unions.find((one) => one.union === union.id);
      return drawn
        ? svg`${unionLine(drawn.segments, union)}${drawn.bars ? slashes(drawn.bars, union.status) : nothing}`
        : nothing;
    })}`;
}

/** The bar over children, with the lines to those by birth in the same stroke: two strokes on each other show. */
function childrenLines({ id, children }: Union, layout: Layout): SVGTemplateResult {
  const lines = layout.children.flatMap(({ union, child, segments }) => {
    const link = union === id ? children.find((one) => one.person === child)?.link : undefined;
    return link ? [{ link, segments }] : [];
  });
  const bar = layout.sibships.filter(({ union }) => union === id);
  const solid = [...bar, ...lines.filter(({ link }) => link === 'birth')].flatMap(({ segments }) => segments);
  const others = lines.filter(({ link }) => link !== 'birth');
  return svg`${solid.length > 0 ? line(solid, undefined, 'sibship') : nothing}
    ${others.map(({ link, segments }) => childLine(segments, link))}`;
}

/** Years on partner lines: apart, because nothing may be drawn over them. */
export const unionYears = (genogram: Genogram, layout: Layout): unknown =>
  layout.unions.map(({ union, years }) => {
    const text = yearsOf(genogram.unions.find(({ id }) => id === union));
    return text && years
      ? svg`<text class="years" x=${years.x} y=${years.y} text-anchor="middle" font-size="13" fill=${palette.inkSoft}
          stroke=${palette.white} stroke-width="4" stroke-linejoin="round" paint-order="stroke">${text}</text>`
      : nothing;
  });

/** `2014–22`, `1999–2003`, `2024`, `–2019`, or nothing. */
function yearsOf(union: Pick<Union, 'from' | 'until'> | undefined): string {
  const { from = null, until = null } = union ?? {};
  if (until === null) return from === null ? '' : String(from);
  if (from === null) return `–${until}`;
  const isSameCentury = Math.floor(from / 100) === Math.floor(until / 100);
  return `${from}–${isSameCentury ? String(until).slice(-2) : until}`;
}

export function unionLine(
  segments: readonly Segment[],
  { status, isRelated }: Pick<Union, 'status' | 'isRelated'>,
) {
  if (segments.length === 0) return nothing;
  if (!isRelated) return line(segments, unionDashes[status], `union is-${status}`);
  // Two lines: a broad one with a white heart.
  return svg`<path class="union is-related" d=${pathOf(segments)} fill="none" stroke=${palette.ink} stroke-width="8"
      stroke-dasharray=${unionDashes[status] ?? nothing} />
    <path class="heart" d=${pathOf(segments)} fill="none" stroke=${palette.white} stroke-width="3.5" />`;
}

export const childLine = (segments: readonly Segment[], link: ChildLink): SVGTemplateResult =>
  line(segments, childDashes[link], `child is-${link}`);

/** One slash: apart. Two: divorced. Two and a bar through them: together again. */
export function slashes({ x, y }: Point, status: UnionStatus) {
  const places = { separated: [0], divorced: [-4, 4], 'together-again': [-4, 4] };
  const found = status in places ? places[status as keyof typeof places] : null;
  if (!found) return nothing;
  const slash = found.map((side) => `M${x + side - 5} ${y + 9}L${x + side + 5} ${y - 9}`).join('');
  const bar = status === 'together-again' ? `M${x - 11} ${y - 9}L${x + 11} ${y + 9}` : '';
  return svg`<path class="slashes" d=${slash + bar} fill="none" stroke=${palette.ink} stroke-width=${lineWidth} stroke-linecap="round" />`;
}

/** Dashed lines end as they come; solid ones have square ends, so that corners of two lines close. */
const line = (
  segments: readonly Segment[],
  dashes: string | undefined,
  className: string,
): SVGTemplateResult =>
  svg`<path class=${className} d=${pathOf(segments)} fill="none" stroke=${palette.ink} stroke-width=${lineWidth}
    stroke-dasharray=${dashes ?? nothing} stroke-linecap=${dashes ? 'butt' : 'square'} stroke-linejoin="miter" />`;

/** Segments as one path where they meet; at a hop a small half circle. */
function pathOf(segments: readonly Segment[]): string {
  let end: Point | null = null;
  let path = '';
  for (const { from, to, hops } of segments) {
    if (!end || end.x !== from.x || end.y !== from.y) path += `M${at(from)}`;
    const way = Math.sign(to.y - from.y);
    for (const hop of [...hops].sort((a, b) => (a.y - b.y) * way)) {
      path += `L${hop.x} ${hop.y - way * hopRadius}`;
      path += `A${hopRadius} ${hopRadius} 0 0 ${way > 0 ? 1 : 0} ${hop.x} ${hop.y + way * hopRadius}`;
    }
    path += `L${at(to)}`;
    end = to;
  }
  return path;
}
