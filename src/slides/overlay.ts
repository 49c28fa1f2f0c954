import { dirname, join } from 'node:path';
import type { ErrorPayload } from 'vite';
import { formatProblem } from './load.ts';
import { nl } from './nl.ts';
import type { Problem } from './problem.ts';

/** Module of every page in dev: takes our overlay away when the slides are mended. */
export const overlayModule = 'virtual:slides/overlay';

/** Vite's overlay only goes with an update of its own, which would load the page again. */
export const overlayScript = `import.meta.hot.on('slides:mended', () => {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) {
    if (overlay.shadowRoot?.textContent.includes('[plugin:slides]')) overlay.close();
  }
});
`;

/** Pages that hold slides as data, not as sections, load again after an edit. */
export const reloadOnUpdate = `import.meta.hot?.on('slides:update', () => location.reload());\n`;

/** All problems for Vite's overlay; the places are whole paths there, so that a click opens the editor. */
export function overlayPayload(problems: readonly Problem[], dir: string): ErrorPayload {
  const placed = problems.map((problem) => ({ ...problem, file: join(dirname(dir), problem.file) }));
  const first = placed[0];
  return {
    type: 'error',
    err: {
      plugin: 'slides',
      message: [nl.check.stopped(problems.length), ...problems.map(formatProblem)].join('\n'),
      stack: placed.map(formatProblem).join('\n'),
      ...(first && { id: first.file, loc: { file: first.file, line: first.line, column: first.column } }),
    },
  };
}
