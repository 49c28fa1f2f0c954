import '../drawing/genogram-sheet.ts';
import { sentences } from '../family/sentences.ts';
import type { Genogram } from '../family/types.ts';
import type { Layout } from '../layout/types.ts';

/** What goes on paper. */
interface Printed {
  readonly genogram: Genogram;
  readonly layout: Layout;
  readonly year: number;
}

/**
 * Puts the sheet on the page while the browser prints, by the menu or by Ctrl+P; the page's own style hides the rest.
 * Returns the way out.
 */
export function printOnDemand(printed: () => Printed | null): () => void {
  let sheet: HTMLElement | null = null;
  const before = () => {
    const shown = printed();
    if (!shown) return;
    const made = document.createElement('genogram-sheet');
    const told = sentences(shown.genogram, shown.year).map(({ text }) => text);
    sheet = Object.assign(made, { ...shown, sentences: told });
    document.body.append(sheet);
  };
  const after = () => {
    sheet?.remove();
    sheet = null;
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    after();
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
