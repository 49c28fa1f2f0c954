import type { AnyExercise } from '../src/session/exercise.ts';

/** The parts of an exercise, each fetched when it is first needed: a phone never loads a board. */
export interface ExerciseViews {
  readonly model: () => Promise<{ readonly model: AnyExercise }>;
  /** Registers `<kind>-board`, and `<kind>-recall` where the folder has a `recall-board.ts`. */
  readonly board: () => Promise<unknown>;
  /** Registers `<kind>-phone`. */
  readonly phone: () => Promise<unknown>;
  /** Registers `<kind>-desk`: what the trainer does with it in the cockpit, beside phase and answers; many need nothing. */
  readonly desk?: () => Promise<unknown>;
}

/** Every exercise, by the name of its folder, which is its tag in a slide. */
export const exercises = {
  'open-question': {
    model: () => import('./open-question/model.ts'),
    board: () => import('./open-question/board.ts'),
    phone: () => import('./open-question/phone.ts'),
  },
  'object-exchange': {
    model: () => import('./object-exchange/model.ts'),
    board: () => import('./object-exchange/board.ts'),
    phone: () => import('./object-exchange/phone.ts'),
    desk: () => import('./object-exchange/desk.ts'),
  },
  genogram: {
    model: () => import('./genogram/model.ts'),
    board: () => import('./genogram/board.ts'),
    phone: () => import('./genogram/phone.ts'),
    desk: () => import('./genogram/desk.ts'),
  },
  'role-play': {
    model: () => import('./role-play/model.ts'),
    board: () => import('./role-play/board.ts'),
    phone: () => import('./role-play/phone.ts'),
    desk: () => import('./role-play/desk.ts'),
  },
  'three-houses': {
    model: () => import('./three-houses/model.ts'),
    board: () => import('./three-houses/board.ts'),
    phone: () => import('./three-houses/phone.ts'),
    desk: () => import('./three-houses/desk.ts'),
  },
  'three-columns': {
    model: () => import('./three-columns/model.ts'),
    board: () => import('./three-columns/board.ts'),
    phone: () => import('./three-columns/phone.ts'),
    desk: () => import('./three-columns/desk.ts'),
  },
  'risk-table': {
    model: () => import('./risk-table/model.ts'),
    board: () => import('./risk-table/board.ts'),
    phone: () => import('./risk-table/phone.ts'),
    desk: () => import('./risk-table/desk.ts'),
  },
  'en-dan': {
    model: () => import('./en-dan/model.ts'),
    board: () => import('./en-dan/board.ts'),
    phone: () => import('./en-dan/phone.ts'),
    desk: () => import('./en-dan/desk.ts'),
  },
  'expectations-review': {
    model: () => import('./expectations-review/model.ts'),
    board: () => import('./expectations-review/board.ts'),
    phone: () => import('./expectations-review/phone.ts'),
    desk: () => import('./expectations-review/desk.ts'),
  },
} as const satisfies Record<string, ExerciseViews>;

export type ExerciseKind = keyof typeof exercises;
