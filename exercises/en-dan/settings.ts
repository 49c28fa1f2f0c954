import type { Settings } from '../../src/session/exercise.ts';
import { mostLinks, phoneMostChains } from './model.ts';

const fewestLinks = 3;

/** Links that a chain may have; the most where the slide says nothing that makes sense. */
export function maxLinks(settings: Settings): number {
  const max = Number(settings.links);
  return Number.isInteger(max) && max >= fewestLinks ? Math.min(max, mostLinks) : mostLinks;
}

/** Chains that one person may make for one child; 3 where the slide says nothing that makes sense. */
export function maxChains(settings: Settings): number {
  const max = Number(settings.max);
  return Number.isInteger(max) && max >= 1 ? Math.min(max, phoneMostChains) : 3;
}

/**
 * How many talks there were: `2` is [2]; `2…1` is [2, 1], two talks, then some that nobody counted, then one. Empty
 * where the slide says nothing that makes sense.
 */
export function talks({ talks: text = '' }: Settings): readonly number[] {
  const counts = text.split(/…|\.\.\./).map((part) => part.trim());
  const isSound = counts.length <= 3 && counts.every((count) => /^[1-9]$/.test(count));
  return isSound ? counts.map(Number) : [];
}
