import type { Settings } from '../../src/session/exercise.ts';
import { playOf } from './model.ts';
import { playA } from './nl-a.ts';
import { playB } from './nl-b.ts';
import type { Play } from './play.ts';

/** The texts of the role-play that a slide asks for. */
export function playFor(settings: Settings): Play {
  return playOf(settings) === 'b' ? playB : playA;
}
