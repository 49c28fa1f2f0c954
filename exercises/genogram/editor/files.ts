import { serialize } from '../family/parse.ts';
import { sentences } from '../family/sentences.ts';
import type { Genogram } from '../family/types.ts';
import type { Layout } from '../layout/types.ts';
import { nl } from './nl.ts';

/** More of a file than any genogram has, bytes; what is larger is not read to its end. */
const readMost = 4_000_000;

/** What a genogram can be saved as. */
type FileKind = 'save' | 'picture' | 'drawing';

/**
 * Makes the file and gives it to the device: the share sheet for a picture on a phone, else a download. False where the
 * person thought better of it.
 */
export async function saveAs(
  kind: FileKind,
  genogram: Genogram,
  layout: Layout,
  now: Date,
): Promise<boolean> {
  const file = await fileOf(kind, genogram, layout, now);
  if (kind === 'picture' && canShare(file)) {
    try {
      await navigator.share({ files: [file] });
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return false;
    }
  }
  download(file);
  return true;
}

/** The text of a file somebody chose. */
export function textOf(file: File): Promise<string> {
  return file.slice(0, readMost).text();
}

/** The part that makes pictures, so that saving works without a network too. */
export const loadExport = () => import('../drawing/export.ts');

async function fileOf(kind: FileKind, genogram: Genogram, layout: Layout, now: Date): Promise<File> {
  const name = nl.fileName(now.toISOString().slice(0, 10));
  if (kind === 'save') return new File([serialize(genogram)], `${name}.json`, { type: 'application/json' });
  const { toSvg, toPng } = await loadExport();
  const year = now.getFullYear();
  const told = sentences(genogram, year).map(({ text }) => text);
  const drawn = toSvg(genogram, layout, { year, sentences: told });
  if (kind === 'drawing') return new File([drawn], `${name}.svg`, { type: 'image/svg+xml' });
  return new File([await toPng(drawn)], `${name}.png`, { type: 'image/png' });
}

/** On a laptop the share sheet is a detour: there a file is a file. */
function canShare(file: File): boolean {
  return matchMedia('(pointer: coarse)').matches && (navigator.canShare?.({ files: [file] }) ?? false);
}

function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
