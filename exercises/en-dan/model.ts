import * as v from 'valibot';
import type { ExerciseModel, Settings } from '../../src/session/exercise.ts';
import {
  answerIdSchema,
  countSchema,
  keySchema,
  parseOr,
  textOf,
  typedText,
  upTo,
} from '../../src/session/schemas.ts';
import { byText, cleanText, commonest, fitting, fold, keyFor } from '../../src/session/texts.ts';
import { nl } from './nl.ts';

/** Characters of one "en dan?", counted as a reader sees them. */
export const linkMaxChars = 80;
/** UTF-16 units of one: a visible character may be made of several, never of hundreds. */
export const linkMaxUnits = 240;
/** Links that a chain ever has, whatever a slide asks. */
export const mostLinks = 6;
const mostChildren = 4;
/** Chains per child that a phone ever offers room for. */
export const phoneMostChains = 6;
/** Chains in one entry. More than a phone offers: a trainer's page types here what a whole room says. */
const entryMostChains = 60;
const entryMostNumbers = 200;
/** An entry travels as one sealed body; see {@link hasRoom}. */
const entryMaxBytes = 40_000;
export const highest = 10;
const mostFacts = 20;

const childSchema = upTo(mostChildren - 1);
const factSchema = textOf(160, 480);
const linkSchema = textOf(linkMaxChars, linkMaxUnits);
const numberSchema = upTo(highest);

const entrySchema = v.pipe(
  v.strictObject({
    chains: v.pipe(
      v.array(
        v.strictObject({
          id: answerIdSchema,
          child: childSchema,
          fact: factSchema,
          links: v.pipe(v.array(linkSchema), v.minLength(1), v.maxLength(mostLinks)),
        }),
      ),
      v.maxLength(entryMostChains),
    ),
    numbers: v.pipe(v.array(numberSchema), v.maxLength(entryMostNumbers)),
  }),
  v.check((entry) => bytesOf(entry) <= entryMaxBytes, `expected at most ${entryMaxBytes} bytes`),
);
/**
 * `child`: index into the slide's children. `fact`: as it stands in the slide, so that what was said stays readable
 * when facts are edited or moved. `numbers`: how worrying it is, one at most from a participant; a trainer's page types
 * here what a whole room says.
 */
export type Entry = v.InferOutput<typeof entrySchema>;
export type Chain = Entry['chains'][number];

/** As an entry, but as typed: a chain may have no link yet, and what is too long is kept until the person sends. */
const draftSchema = v.strictObject({
  chains: v.pipe(
    v.array(
      v.strictObject({
        id: answerIdSchema,
        child: childSchema,
        fact: factSchema,
        links: v.pipe(v.array(typedText(linkMaxUnits)), v.maxLength(mostLinks)),
      }),
    ),
    v.maxLength(phoneMostChains * mostChildren),
  ),
  number: v.nullable(numberSchema),
});
export type Draft = v.InferOutput<typeof draftSchema>;

const nodeSchema = v.strictObject({
  key: keySchema,
  text: factSchema,
  count: v.pipe(countSchema, v.minValue(1)),
  depth: upTo(mostLinks),
});
const isTree = (nodes: v.InferOutput<typeof nodeSchema>[]) =>
  nodes.every(({ depth }, at) => depth <= (nodes[at - 1]?.depth ?? -1) + 1);
const resultSchema = v.strictObject({
  children: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.maxLength(60)),
        nodes: v.pipe(
          v.array(nodeSchema),
          v.check(isTree, 'expected a tree, its nodes in depth-first order'),
        ),
        more: countSchema,
      }),
    ),
    v.maxLength(mostChildren),
  ),
  // Sorted here too: whoever sent it, nobody is known by the place of a number.
  numbers: v.pipe(
    v.array(numberSchema),
    v.transform((numbers) => [...numbers].sort((a, b) => a - b)),
  ),
});
/**
 * A tree per child, depth first: facts at depth 0, under each the most said "en dan?" first. `count`: chains that go
 * through a node. `more`: links said that did not fit in one sealed body.
 */
export type Result = v.InferOutput<typeof resultSchema>;
export type Tree = Result['children'][number];
export type Node = Tree['nodes'][number];

/** What stands on the wall once it is shown: the case, a tree per child, then beside now for one child, or the numbers. */
export const views = ['case', 'tree', 'before', 'worry'] as const;
export type View = (typeof views)[number];
const stateSchema = v.strictObject({
  /** Facts that the room has seen. */
  revealed: upTo(mostFacts),
  view: v.picklist(views),
  /** The child of view `before`. */
  child: childSchema,
  isKeyOpen: v.boolean(),
});
export type State = v.InferOutput<typeof stateSchema>;

/** The entry in `value`; the empty one where it is none. */
export const parseEntry = (value: unknown): Entry => parseOr(entrySchema, value, model.empty);
/** The draft in `value`, or null. */
export const parseDraft = (value: unknown): Draft | null => parseOr(draftSchema, value, null);
/** The result in `value`, or null. */
export const parseResult = (value: unknown): Result | null => parseOr(resultSchema, value, null);
/** The state in `value`; the start where it is none. */
export const parseState = (value: unknown): State => parseOr(stateSchema, value, model.start);

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** Whether an entry that a trainer's page types into still fits in one sealed body. */
export function hasRoom({ chains, numbers }: Entry): boolean {
  const isLarge = bytesOf({ chains, numbers }) > entryMaxBytes;
  return chains.length <= entryMostChains && numbers.length <= entryMostNumbers && !isLarge;
}

/** The children of the case, by name, at least one: their index is what an entry holds. */
export function childNames({ children = '' }: Settings): readonly string[] {
  const names = children.split('|').map(cleanText);
  const known = names.filter((name) => name !== '' && name.length <= 60).slice(0, mostChildren);
  return known.length > 0 ? known : [nl.child(1)];
}

/** Short name of the node at the end of a path: a fact, and the links from there on. The same on every device. */
export function keyOf(child: number, path: readonly string[]): string {
  return keyFor(path.map(fold).join('\n'), child);
}

interface Twig {
  readonly folded: string;
  readonly key: string;
  readonly spellings: Map<string, number>;
  readonly twigs: Map<string, Twig>;
  count: number;
}

/** What was said first under `twigs`, on and on: grows them by one chain. */
function grow(twigs: Map<string, Twig>, { child, fact, links }: Chain): void {
  let here = twigs;
  const path: string[] = [];
  for (const text of [fact, ...links]) {
    path.push(text);
    const folded = fold(text);
    const twig = here.get(folded) ?? {
      folded,
      key: keyOf(child, path),
      spellings: new Map<string, number>(),
      twigs: new Map<string, Twig>(),
      count: 0,
    };
    twig.count += 1;
    twig.spellings.set(text, (twig.spellings.get(text) ?? 0) + 1);
    here.set(folded, twig);
    here = twig.twigs;
  }
}

function flatten(twigs: Map<string, Twig>, depth: number): Node[] {
  return [...twigs.values()]
    .sort((a, b) => b.count - a.count || byText(a.folded, b.folded))
    .flatMap(({ key, spellings, count, twigs: next }) => [
      { key, text: commonest(spellings), count, depth },
      ...flatten(next, depth + 1),
    ]);
}

/** Takes away what is hidden with all that follows from it, and a fact from which nothing follows any more. */
function prune(nodes: readonly Node[], hidden: ReadonlySet<string>): Node[] {
  let hiddenAt = Number.POSITIVE_INFINITY;
  const left = nodes.filter(({ key, depth }) => {
    if (depth <= hiddenAt) hiddenAt = hidden.has(key) ? depth : Number.POSITIVE_INFINITY;
    return hiddenAt === Number.POSITIVE_INFINITY;
  });
  return left.filter(({ depth }, at) => depth > 0 || left[at + 1]?.depth === 1);
}

function merge(entries: readonly Entry[], settings: Settings, hidden: ReadonlySet<string>): Result {
  const names = childNames(settings);
  const forest = names.map(() => new Map<string, Twig>());
  for (const chain of entries.flatMap(({ chains }) => chains)) {
    const twigs = forest[chain.child];
    if (twigs) grow(twigs, chain);
  }
  const trees = forest.map((twigs) => prune(flatten(twigs, 0), hidden));
  const { kept, left } = fitting(inTurn(trees));
  const isKept = new Set(kept);
  const isLeft = new Set(left);
  return {
    children: names.map((name, child) => {
      const nodes = trees[child] ?? [];
      return {
        name,
        nodes: prune(
          nodes.filter((node) => isKept.has(node)),
          new Set(),
        ),
        more: sayings(nodes.filter((node) => isLeft.has(node))),
      };
    }),
    numbers: entries.flatMap(({ numbers }) => numbers).sort((a, b) => a - b),
  };
}

/**
 * All nodes of all trees, most said first; between equals one fact and one child after the other, so that none is left
 * out for another. What a node grows from is said as often at least and stands before it in its fact: it comes first.
 */
function inTurn(trees: readonly (readonly Node[])[]): Node[] {
  const ranked = trees.flatMap((nodes) => {
    let rank = 0;
    return nodes.map((node) => {
      rank = node.depth === 0 ? 0 : rank + 1;
      return { node, rank };
    });
  });
  return ranked.sort((a, b) => b.node.count - a.node.count || a.rank - b.rank).map(({ node }) => node);
}

/** What was said in these nodes, each time counted; facts are the case's own words. */
const sayings = (nodes: readonly Node[]) =>
  nodes.reduce((sum, { count, depth }) => (depth === 0 ? sum : sum + count), 0);

/** Every way from a fact to an end, as texts, with how many went it to its end or beyond. */
function paths(
  nodes: readonly Node[],
): readonly { readonly texts: readonly string[]; readonly count: number }[] {
  const trail: string[] = [];
  return nodes.flatMap(({ text, depth, count }, at) => {
    trail.splice(depth, trail.length, text);
    const isEnd = (nodes[at + 1]?.depth ?? 0) <= depth;
    return isEnd ? [{ texts: [...trail], count }] : [];
  });
}

export const model: ExerciseModel<Entry, Result, State> = {
  kind: 'en-dan',
  entrySchema,
  resultSchema,
  stateSchema,
  empty: { chains: [], numbers: [] },
  start: { revealed: 0, view: 'tree', child: 0, isKeyOpen: false },
  hasContent: ({ chains, numbers }) => chains.length > 0 || numbers.length > 0,
  merge,
  without: ({ children, numbers }, hidden) => ({
    children: children.map(({ name, nodes, more }) => ({ name, nodes: prune(nodes, hidden), more })),
    numbers,
  }),
  items: ({ children }) =>
    children.flatMap(({ name, nodes }) =>
      nodes.map(({ key, text, depth, count }) => ({ key, text: nl.item(name, depth, text), count })),
    ),
  size: ({ children, numbers }) =>
    numbers.length + children.reduce((sum, { nodes, more }) => sum + sayings(nodes) + more, 0),
  sentences: ({ children, numbers }) => {
    const said = children.flatMap(({ name, nodes, more }) => [
      ...paths(nodes).map(({ texts, count }) => nl.path(name, texts.join(' → '), count)),
      ...(more > 0 ? [`${name}: ${nl.others(more)}`] : []),
    ]);
    const all = numbers.length > 0 ? [...said, nl.numbers(numbers.join(', '))] : said;
    return all.length > 0 ? all : [nl.nothing];
  },
  samples: nl.samples.facts.flatMap((fact, at) =>
    nl.samples.links.map((link, person) => ({
      chains: [
        { id: `sample${at}${person}`, child: person % 2, fact, links: [link, nl.samples.links[at] ?? link] },
      ],
      numbers: [5 + person + at],
    })),
  ),
};
