import { cleanText, countChars, saysSomething } from '../../src/session/texts.ts';
import { type Chain, type Draft, type Entry, keyOf, linkMaxChars, type Node } from './model.ts';

/** One chain as it stands in its fields: not yet cleaned, maybe without a link. */
export type HalfChain = Draft['chains'][number];

/** What a person has before them: own chains and the own number, sent or not. */
export type Form = Draft;

export const emptyForm: Form = { chains: [], number: null };

/** The form to begin with: what was half done, and what was sent beside it. */
export function formFor(draft: Draft | null, own: Entry): Form {
  const sent: Form = { chains: own.chains, number: own.numbers[0] ?? null };
  if (draft === null) return sent;
  // What the draft does not know was sent since, in another tab: taking back is sent at once, so it cannot be that.
  const known = new Set(draft.chains.map(({ id }) => id));
  const both = { chains: own.chains.filter(({ id }) => known.has(id)), numbers: own.numbers };
  return mergeForm(draft, both, own);
}

/**
 * The form, after the own entry went from `before` to `after` in another tab or on another device: what was touched here
 * stays as it is, what was not follows, and nothing that was sent there is missing.
 */
export function mergeForm(form: Form, before: Entry, after: Entry): Form {
  const find = (chains: readonly HalfChain[], id: string) => chains.find((chain) => chain.id === id);
  const here = form.chains.flatMap((chain) => {
    const [was, is] = [find(before.chains, chain.id), find(after.chains, chain.id)];
    if (!was || !sameChain(chain, was)) return [chain];
    return is ? [is] : [];
  });
  const missing = after.chains.filter(({ id }) => !find(before.chains, id) && !find(form.chains, id));
  const isTouched = form.number !== (before.numbers[0] ?? null);
  return { chains: [...here, ...missing], number: isTouched ? form.number : (after.numbers[0] ?? null) };
}

const sameChain = (a: HalfChain, b: HalfChain) =>
  JSON.stringify([a.child, a.fact, a.links]) === JSON.stringify([b.child, b.fact, b.links]);

/** The chain with this text as link number `at`. */
export function withLink(chain: HalfChain, at: number, text: string): HalfChain {
  const links = [...chain.links];
  links[at] = text;
  return { ...chain, links };
}

/** What would be sent: empty links never are, nor chains without any. */
export function entryOf({ chains, number }: Form): Entry {
  return {
    chains: chains.flatMap((chain) => {
      const links = chain.links.filter(saysSomething).map(cleanText);
      return links.length === 0 ? [] : [{ ...chain, links }];
    }),
    numbers: number === null ? [] : [number],
  };
}

/** True where sending would change something for the room. */
export function differs(a: Entry, b: Entry): boolean {
  const said = ({ chains, numbers }: Entry) =>
    JSON.stringify([chains.map(({ id, child, fact, links }) => [id, child, fact, links]), numbers]);
  return said(a) !== said(b);
}

/** Characters that are still free in a link; negative for too many. */
export const charsLeft = (text: string): number => linkMaxChars - countChars(cleanText(text));

/** Where a trainer who types is: at a child, at the end of a path from a fact on. */
export interface Spot {
  readonly child: number;
  readonly path: readonly string[];
}

export const keyAt = ({ child, path }: Spot): string => keyOf(child, path);
const spotOf = ({ child, fact, links }: Chain): Spot => ({ child, path: [fact, ...links] });

/** What a room said, one link longer: the chain that ends at the spot goes on, else a new one branches off there. */
export function goOn(entry: Entry, spot: Spot, text: string, newId: () => string): Entry {
  const [fact = '', ...links] = spot.path;
  const key = keyAt(spot);
  const at = links.length === 0 ? -1 : entry.chains.findLastIndex((chain) => keyAt(spotOf(chain)) === key);
  const chains =
    at < 0
      ? [...entry.chains, { id: newId(), child: spot.child, fact, links: [...links, text] }]
      : entry.chains.map((chain, index) =>
          index === at ? { ...chain, links: [...chain.links, text] } : chain,
        );
  return { ...entry, chains };
}

/** What a room said, without the node of this key and all that follows from it. */
export function cutOff(entry: Entry, child: number, key: string): Entry {
  const chains = entry.chains.flatMap((chain) => {
    if (chain.child !== child) return [chain];
    const { path } = spotOf(chain);
    const at = path.findIndex((_, index) => keyOf(child, path.slice(0, index + 1)) === key);
    if (at < 0) return [chain];
    return at <= 1 ? [] : [{ ...chain, links: chain.links.slice(0, at - 1) }];
  });
  return { ...entry, chains };
}

/** The texts from a fact up to and with node number `index`. */
export function pathTo(nodes: readonly Node[], index: number): readonly string[] {
  const trail: string[] = [];
  for (const { depth, text } of nodes.slice(0, index + 1)) trail.splice(depth, trail.length, text);
  return trail;
}

/** The links that were said most, wherever in the tree. */
export function mostSaid(nodes: readonly Node[], count: number): readonly string[] {
  return nodes
    .filter(({ depth }) => depth > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, count)
    .map(({ text }) => text);
}

/** Keys of all nodes that somebody's own chains go through. */
export function keysOf({ chains }: Entry): ReadonlySet<string> {
  return new Set(
    chains.flatMap((chain) => {
      const { child, path } = spotOf(chain);
      return path.map((_, at) => keyOf(child, path.slice(0, at + 1)));
    }),
  );
}
