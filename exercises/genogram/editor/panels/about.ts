import { childrenOf, householdsOf, parentsOf, partnersOf } from '../../family/kin.ts';
import { ageWords, nameOf } from '../../family/telling/names.ts';
import { nl as telling } from '../../family/telling/nl.ts';
import { capital, listed, textOf } from '../../family/telling/pieces.ts';
import type { Genogram, Person } from '../../family/types.ts';
import { nl } from './nl.ts';

/** "Mama, M. en J." of ids; as it is in a sentence. */
export function names(genogram: Genogram, ids: readonly string[]): string {
  return textOf(listed(ids.map((id) => [nameOf(genogram, id)])));
}

/** "Mama, 37 jaar": the heading of somebody's panel. */
export function headingOf(genogram: Genogram, person: Person, year: number): string {
  return [capital(nameOf(genogram, person.id)), ageWords(person, year)].filter(Boolean).join(', ');
}

/** "Indexpersoon, woont met M. en J.": what places somebody in the family, in one line without a full stop. */
export function aboutOf(genogram: Genogram, { id, kind, supports }: Person): string {
  const parts = [
    id === genogram.index ? telling.index : '',
    kind === 'support' ? supportWords(genogram, supports) : '',
    homeWords(genogram, id),
  ].filter(Boolean);
  if (parts.length === 0) parts.push(kinWords(genogram, id));
  return capital(parts.filter(Boolean).join(', '));
}

function supportWords(genogram: Genogram, supports: string | null): string {
  return supports === null ? telling.kind.support : telling.label.supports + nameOf(genogram, supports);
}

function homeWords(genogram: Genogram, id: string): string {
  const homes = householdsOf(genogram, id);
  const others = new Set(homes.flatMap(({ members }) => members).filter((member) => member !== id));
  if (others.size > 0) return nl.panel.livesWith(names(genogram, [...others]));
  return homes.length > 0 ? nl.panel.livesAlone : '';
}

function kinWords(genogram: Genogram, id: string): string {
  const ids = (people: readonly Person[]) => people.map((person) => person.id);
  const parents = ids(parentsOf(genogram, id));
  if (parents.length > 0) return nl.panel.childOf(names(genogram, parents));
  const children = ids(childrenOf(genogram, id));
  if (children.length > 0) return nl.panel.parentOf(names(genogram, children));
  const partners = ids(partnersOf(genogram, id));
  return partners.length > 0 ? nl.panel.partnerOf(names(genogram, partners)) : '';
}
