import type { State, View } from './model.ts';

/** What the trainer does with the case, on the board and on the desk: each gives the new state. All pure. */

/** One fact more; `isShown`: answers fill the wall, and the case has to come back before them to be seen. */
export function revealNext(state: State, facts: number, isShown: boolean): State {
  const revealed = Math.min(state.revealed + 1, facts);
  return { ...state, revealed, isKeyOpen: false, view: isShown ? 'case' : state.view };
}

/** One fact less. Where the slide lost facts since, counts from those that are left. */
export function takeBack(state: State, facts: number): State {
  return { ...state, revealed: Math.max(0, Math.min(state.revealed, facts) - 1) };
}

/** Looks at something else; that closes the key. */
export function lookAt(state: State, view: View, child = state.child): State {
  return { ...state, view, child, isKeyOpen: false };
}

export function turnKey(state: State): State {
  return { ...state, isKeyOpen: !state.isKeyOpen };
}
