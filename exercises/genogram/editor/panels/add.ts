import type { Added, NewId } from '../../family/edit.ts';
import { addParents, addSibling, addSupport } from '../../family/edit-relatives.ts';
import { birthUnionOf, otherPartner, parentsOf, unionsOf } from '../../family/kin.ts';
import type { Gender, Genogram, Union } from '../../family/types.ts';

/** Who can be added with one tap, without a question. */
export type Relative = 'parents' | 'sibling' | 'support';

/** Adds somebody of whom nothing is known yet; `id` is who comes first. */
export function addRelative(genogram: Genogram, person: string, relative: Relative, newId: NewId): Added {
  if (relative === 'sibling') return addSibling(genogram, person, {}, newId);
  if (relative === 'support') return addSupport(genogram, person, {}, newId);
  if (birthUnionOf(genogram, person) === null) return addParents(genogram, person, newId);
  const [there] = parentsOf(genogram, person);
  return addParents(genogram, person, newId, [{ gender: oppositeOf(there?.gender ?? 'unknown') }]);
}

function oppositeOf(gender: Gender): Gender {
  if (gender === 'man') return 'woman';
  return gender === 'woman' ? 'man' : 'unknown';
}

/** The couples with whom somebody can have a child. */
export function couplesOf(genogram: Genogram, person: string): readonly Union[] {
  return unionsOf(genogram, person).filter((union) => otherPartner(union, person) !== null);
}
