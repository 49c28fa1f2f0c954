import { canMove, type Side } from './edit-persons.ts';
import { birthUnionOf, bornAbout, personOf, siblingsOf } from './kin.ts';
import { nl } from './nl.ts';
import { maxPersons } from './rules.ts';
import type { Genogram } from './types.ts';

const offerKeys = [
  'partner',
  'child',
  'parents',
  'sibling',
  'support',
  'bond',
  'household',
  'index',
  'left',
  'right',
  'remove',
] as const;
type Offer = (typeof offerKeys)[number];
/** Per edit null where it may be done for a person, or a sentence that says why not. */
export type Offers = Readonly<Record<Offer, string | null>>;

/** What may be done for somebody who is there. */
export function offers(genogram: Genogram, id: string): Offers {
  const { persons, index } = genogram;
  const kind = personOf(genogram, id)?.kind ?? 'person';
  const isPerson = kind === 'person';
  const notOf = nl.refusals.notOf[kind];
  const full = persons.length >= maxPersons ? nl.refusals.full(maxPersons) : null;
  const parents = birthUnionOf(genogram, id)?.partners.length ?? 0;
  const family = full ?? (isPerson ? null : notOf);
  const upward = full ?? (kind === 'support' ? notOf : null);
  return {
    partner: family,
    child: family,
    parents: parents === 2 ? nl.refusals.parentsThere : upward,
    sibling: upward,
    support: full ?? (kind === 'support' ? notOf : null),
    bond: persons.length === 1 ? nl.refusals.alone : null,
    household: null,
    index: id === index ? nl.refusals.isIndex : isPerson ? null : notOf,
    left: moveRefusal(genogram, id, 'left'),
    right: moveRefusal(genogram, id, 'right'),
    remove: id === index && persons.length > 1 ? nl.refusals.indexStays : null,
  };
}

function moveRefusal(genogram: Genogram, id: string, side: Side): string | null {
  const siblings = siblingsOf(genogram, id);
  if (siblings.length === 0) return nl.refusals.noSiblings;
  if (canMove(genogram, id, side)) return null;
  const all = [...siblings, personOf(genogram, id)];
  const isDated = all.every((person) => person && bornAbout(person) !== null);
  return isDated ? nl.refusals.byYear : nl.refusals.atEdge[side];
}
