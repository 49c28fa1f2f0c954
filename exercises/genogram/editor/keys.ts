import { childrenOf, parentsOf } from '../family/kin.ts';
import type { Genogram } from '../family/types.ts';

/** What a key means while the drawing has the focus. */
export type Command =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'home'
  | 'remove'
  | 'partner'
  | 'child'
  | 'parents'
  | 'sibling'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit';
export type Step = Extract<Command, 'left' | 'right' | 'up' | 'down' | 'home'>;

const commands: Readonly<Record<string, Command>> = {
  arrowleft: 'left',
  arrowright: 'right',
  arrowup: 'up',
  arrowdown: 'down',
  home: 'home',
  delete: 'remove',
  backspace: 'remove',
  p: 'partner',
  k: 'child',
  o: 'parents',
  b: 'sibling',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'fit',
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The command of a key in the drawing; null: none, or the browser's own. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Key): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  return commands[key.toLowerCase()] ?? null;
}

/** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z; on a Mac with Cmd. */
export function historyKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** Where the focus stands; `below`: from whom it came up, as long as nothing else was pressed. */
export interface Place {
  readonly person: string;
  readonly below: string | null;
}

/**
 * One step by relation: left and right to the neighbour in the row, up to a parent and then to the other one, down to
 * the first child, home to the index person. The same place where there is nobody.
 */
export function stepTo(genogram: Genogram, rows: Genogram['rows'], place: Place, step: Step): Place {
  const { person, below } = place;
  const fresh = (id: string | null | undefined) => (id ? { person: id, below: null } : place);
  if (step === 'home') return fresh(genogram.index);
  if (step === 'down') return fresh(childrenOf(genogram, person)[0]?.id);
  if (step === 'left' || step === 'right') {
    const row = rows.find((ids) => ids.includes(person)) ?? [];
    return fresh(row[row.indexOf(person) + (step === 'left' ? -1 : 1)]);
  }
  const partners = below === null ? [] : parentsOf(genogram, below);
  const [first, other] = partners;
  if (first?.id === person && other) return { person: other.id, below };
  const [parent] = parentsOf(genogram, person);
  return parent ? { person: parent.id, below: person } : place;
}

/** Who stands beside somebody in the row, or null. */
export function neighbourOf(rows: Genogram['rows'], person: string): string | null {
  const row = rows.find((ids) => ids.includes(person)) ?? [];
  const at = row.indexOf(person);
  return row[at - 1] ?? row[at + 1] ?? null;
}
