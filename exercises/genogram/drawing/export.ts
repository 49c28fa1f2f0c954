import { render } from 'lit';
import type { Genogram } from '../family/types.ts';
import type { Layout } from '../layout/types.ts';
import { drawing, frameOf, overlayOf } from './drawing.ts';
import fontFaces from './font.css?inline';
import { nl } from './nl.ts';
import { palette } from './palette.ts';

// Loaded only when somebody saves: it carries the letters.

const namespace = 'http://www.w3.org/2000/svg';
/** px a side: above it iPhones give an empty picture. */
export const maxSide = 4096;
/** px of the picture per px of the drawing. */
const sharpness = 2;

/**
 * The genogram as the text of an SVG file that stands on its own: styles as attributes, letters inside, everything
 * shown, nobody chosen.
 * @param year in which ages are counted
 * @param sentences the family in words, for who cannot see the picture
 */
export function toSvg(
  genogram: Genogram,
  layout: Layout,
  { year, sentences }: { readonly year: number; readonly sentences: readonly string[] },
): string {
  const overlay = overlayOf(genogram, layout);
  const { x, y, width, height } = frameOf(layout, overlay);
  const root = element('svg', {
    viewBox: `${x} ${y} ${width} ${height}`,
    width: String(width),
    height: String(height),
    role: 'img',
    'aria-labelledby': 'title',
    'aria-describedby': 'summary',
  });
  render(drawing(genogram, layout, overlay, { year, chosen: null, bonds: 'all', pressing: null }), root);
  tidy(root);
  root.prepend(
    element('title', { id: 'title' }, genogram.title || nl.title),
    element('desc', { id: 'summary' }, sentences.join(' ')),
    element('style', {}, fontFaces),
    element('rect', {
      x: String(x),
      y: String(y),
      width: String(width),
      height: String(height),
      fill: palette.white,
    }),
  );
  return new XMLSerializer().serializeToString(root);
}

/** A PNG of what `toSvg` gave, twice as sharp as the drawing, and smaller where it would be more than `maxSide` px. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const scale = Math.min(sharpness, maxSide / image.naturalWidth, maxSide / image.naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.floor(image.naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

/** Takes out what only the page needs: Lit's markers, classes, and the ids of persons. */
function tidy(root: SVGElement): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const one of root.querySelectorAll('*'))
    for (const name of ['class', 'data-person', 'data-household']) one.removeAttribute(name);
}
