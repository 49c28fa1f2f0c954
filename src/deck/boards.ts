import { type ExerciseKind, exercises } from '../../exercises/index.ts';
import { listenToTrainer } from '../client/trainer-acts.ts';
import {
  type Feed,
  feedOf,
  type Picture,
  type Placed,
  pictureOf,
  setHidden,
  setPhase,
  withdrawHidden,
} from '../session/conduct.ts';
import type { Session, SessionView } from '../session/session.ts';
import { emptyStage } from '../session/stage.ts';

/** The properties that every board takes; see `exercises/<kind>/board.ts`. */
interface Board extends HTMLElement, Feed {
  hiddenKeys: ReadonlySet<string>;
  people: number | null;
  fresh: number;
  paper: boolean;
  blank: boolean;
  words: string | null;
  address: string | null;
  dark: boolean;
}

/** An exercise's board in a slide, and what is known of it. */
export interface PlacedBoard extends Placed {
  readonly element: Board;
}

/** Where phones find the room: `url` is what the QR holds, `address` what people type; null where nobody can join. */
export type Door = { readonly url: string; readonly address: string; readonly words: string } | null;

export interface BoardOptions {
  readonly paper: boolean;
  /** As before anybody did anything: for sheets to write on. */
  readonly isEmpty?: boolean;
  readonly door: () => Door;
}

/**
 * Loads the view of every exercise under `root` and keeps its board in step with the session.
 * A board that says something (typed for the room, hide, show what is new) is heard here.
 */
export async function connectBoards(
  root: ParentNode,
  session: Session,
  options: BoardOptions,
): Promise<readonly PlacedBoard[]> {
  const elements = [...root.querySelectorAll<Board>('[data-exercise]')];
  const boards = await Promise.all(elements.map(place));
  for (const board of boards) listen(board, session);
  const update = (now: SessionView) => {
    const view = options.isEmpty ? emptied(now) : now;
    for (const board of boards) {
      const picture = pictureOf(board, view);
      draw(board, picture, view, options);
      // Paper only looks on.
      if (!options.paper) withdrawHidden(session, board, picture);
    }
  };
  update(session.view);
  session.subscribe(update);
  return boards;
}

function emptied(view: SessionView): SessionView {
  return { ...view, stage: emptyStage, own: {}, entries: {}, hidden: {}, items: {} };
}

async function place(element: Board): Promise<PlacedBoard> {
  const { exercise: name = '', kind = '' } = element.dataset;
  const views = exercises[kind as ExerciseKind];
  const [{ model }] = await Promise.all([views.model(), views.board()]);
  const settings = Object.fromEntries([...element.attributes].map(({ name: key, value }) => [key, value]));
  return { element, name, settings, model };
}

function draw(
  board: PlacedBoard,
  picture: Picture,
  view: SessionView,
  { paper, isEmpty = false, door }: BoardOptions,
): void {
  const { element } = board;
  const inRoom = view.mode === 'room';
  Object.assign(element, {
    ...feedOf(board, view),
    result: picture.shown,
    hiddenKeys: picture.hidden,
    count:
      picture.stage.phase === 'open' || picture.stage.count === null
        ? { answered: picture.answered, people: picture.people ?? 0 }
        : picture.stage.count,
    people: inRoom ? (picture.people ?? 0) : null,
    fresh: picture.fresh,
    paper,
    blank: isEmpty,
    words: door()?.words ?? null,
    address: door()?.address ?? null,
    dark: element.closest('[data-layout="closing"]') !== null,
  } satisfies Partial<Board>);
}

function listen(board: PlacedBoard, session: Session): void {
  board.element.addEventListener('exercise-entry', ({ detail }) => {
    void session.setEntry(board.name, board.model.hasContent(detail) ? detail : null);
  });
  board.element.addEventListener('exercise-hide', ({ detail }) => {
    setHidden(session, board, detail.key, detail.hidden);
  });
  board.element.addEventListener('exercise-refresh', () => setPhase(session, board, 'shown'));
  listenToTrainer(board.element, board.name, session);
}
