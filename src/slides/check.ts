import { fileURLToPath } from 'node:url';
import { formatProblem, loadDeck } from './load.ts';
import { nl } from './nl.ts';

// Run by itself: says everything that must be mended in the slides, and ends with 1 when there is something.
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { slides, problems } = loadDeck(folder('../../slides'), folder('../../exercises'));
for (const problem of problems) console.log(formatProblem(problem));
console.log(problems.length === 0 ? nl.check.good(slides.length) : nl.check.bad(problems.length));
process.exitCode = problems.length === 0 ? 0 : 1;
