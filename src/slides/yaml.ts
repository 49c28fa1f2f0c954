import * as v from 'valibot';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { nearest } from './nearest.ts';
import { nl } from './nl.ts';
import type { Problem } from './problem.ts';

/** Keys from the outside in; numbers in a list. */
export type Path = readonly (string | number)[];

/** A checked YAML text: its value, or null where there are problems; `lineOf` finds a key's line in the file. */
export interface CheckedYaml<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
  readonly lineOf: (...path: Path) => number;
}

/**
 * Reads `text` as YAML and checks it. A schema's own messages say what was expected, in Dutch.
 * `firstLine` is the line of the file on which `text` begins; `keysOf` lists the keys that a map may have.
 */
export function checkYaml<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  { file, firstLine, keysOf }: { file: string; firstLine: number; keysOf: (path: Path) => readonly string[] },
): CheckedYaml<v.InferOutput<Schema>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const lineOf = (...path: Path) => at(offsetOf(document, path)).line;

  const broken = document.errors[0];
  if (broken) {
    const message = broken.code === 'DUPLICATE_KEY' ? nl.yaml.duplicateKey : nl.yaml.broken;
    return { value: null, problems: [{ ...at(broken.pos[0]), message }], lineOf };
  }
  const result = v.safeParse(schema, document.toJS() ?? {});
  if (result.success) return { value: result.output, problems: [], lineOf };
  const problems = result.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return { ...at(offsetOf(document, path)), message: describe(issue, path, keysOf) };
  });
  return { value: null, problems, lineOf };
}

function describe(
  issue: v.BaseIssue<unknown>,
  path: Path,
  keysOf: (path: Path) => readonly string[],
): string {
  const key = path.join('.');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const keys = keysOf(path.slice(0, -1));
    return nl.yaml.unknownKey(key, nearest(String(path.at(-1)), keys), keys);
  }
  if (key === '') return nl.yaml.noMap;
  // Not the issue's own input: a check across keys has the whole map there.
  const found = issue.path?.at(-1)?.value;
  if (found === undefined) return nl.yaml.missingKey(key);
  return nl.yaml.badValue(key, issue.message, JSON.stringify(found));
}

/** Where the deepest key of `path` that exists stands; the start of the text when none does. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = document.getIn(path.slice(0, path.indexOf(key) + 1), true);
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}
