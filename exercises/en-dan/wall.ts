import type { Settings } from '../../src/session/exercise.ts';
import { mostSaid } from './chains.ts';
import { model, parseEntry, parseResult, type Result, type State, type Tree, type View } from './model.ts';
import { nl } from './nl.ts';
import type { Panel } from './trees.ts';

/** What was thought before stands above a tree in so many links. */
const noteLinks = 3;

/** What may be on the wall of the part before; null where there is none, or nothing was thought there. */
export function earlierOf(
  earlier: { readonly entry: unknown; readonly result: unknown } | null,
  people: number | null,
  settings: Settings,
): Result | null {
  if (earlier === null) return null;
  const own = parseEntry(earlier.entry);
  const isOwn = people === null && model.hasContent(own);
  const result = isOwn ? model.merge([own], settings, new Set()) : parseResult(earlier.result);
  return result !== null && model.size(result) > 0 ? result : null;
}

/** What is looked at; `key`: the answer key lies over it. */
export type Shows = View | 'key';

export function showsOf(state: State, { result, earlier, hasKey }: Wall): Shows {
  if (state.isKeyOpen && hasKey) return 'key';
  if (result === null) return 'case';
  return state.view === 'before' && earlier === null ? 'tree' : state.view;
}

/** What there is to look at. */
export interface Wall {
  readonly result: Result | null;
  readonly earlier: Result | null;
  readonly hasKey: boolean;
}

/** A tree for each child, with what was thought before above it. */
export function perChild({ result, earlier }: Wall): readonly Panel[] {
  return (result?.children ?? []).map(({ name, nodes, more }, child) => ({
    title: name,
    note: mostSaid(earlier?.children[child]?.nodes ?? [], noteLinks),
    nodes,
    more,
    isPast: false,
  }));
}

/** Two trees of one child: before, and now. */
export function thenAndNow({ result, earlier }: Wall, child: number): readonly Panel[] {
  return [
    panel(nl.board.before, earlier?.children[child], true),
    panel(nl.board.now, result?.children[child], false),
  ];
}

function panel(title: string, tree: Tree | undefined, isPast: boolean): Panel {
  return { title, note: [], nodes: tree?.nodes ?? [], more: tree?.more ?? 0, isPast };
}
