import type { Bond, Household } from '../types.ts';
import { nl } from './nl.ts';
import { type Line, line } from './pieces.ts';
import { allNamed, isDead, named, type Teller, verb } from './teller.ts';

/** "Tussen Vriend en J. is er conflict." */
export function bondLine(teller: Teller, { from, to, kind, isOneSided, form }: Bond): Line {
  const one = named(teller, from);
  const other = named(teller, to);
  const both = line`${one} en ${other}`;
  const isPast = isDead(teller, from) || isDead(teller, to);
  const now = (present: string, past: string) => (isPast ? past : present);
  switch (kind) {
    case 'close':
      return isOneSided
        ? line`${one} ${now('zoekt', 'zocht')} een hechte band met ${other}`
        : line`${both} ${now('hebben', 'hadden')} een hechte band`;
    case 'fused':
      return isOneSided
        ? line`${one} ${now('gaat', 'ging')} helemaal op in ${other}`
        : line`${both} ${now('zijn', 'waren')} versmolten: zij ${now('gaan', 'gingen')} helemaal in elkaar op`;
    case 'distant':
      return isOneSided
        ? line`${one} ${now('houdt', 'hield')} afstand van ${other}`
        : line`${both} ${now('hebben', 'hadden')} een afstandelijke band`;
    case 'conflict':
      return isOneSided
        ? line`Tussen ${both} ${now('is', 'was')} er conflict, dat van ${one} ${now('uitgaat', 'uitging')}`
        : line`Tussen ${both} ${now('is', 'was')} er conflict`;
    case 'violence': {
      const what = form === null ? nl.anyViolence : nl.violence[form];
      return line`${one} ${now('gebruikt', 'gebruikte')} ${what} tegen ${other}`;
    }
    case 'cut-off':
      return isOneSided
        ? line`${one} ${now('heeft', 'had')} het contact met ${other} verbroken`
        : line`${both} ${now('hebben', 'hadden')} geen contact meer`;
    case 'repaired':
      return isOneSided
        ? line`${one} ${now('heeft', 'had')} het contact met ${other} hersteld`
        : line`${both} ${now('hebben', 'hadden')} hun contact hersteld`;
    case 'focused':
      return line`${one} ${now('is', 'was')} bezorgd om ${other}`;
  }
}

/** "Bij mama wonen: Mama, M. en J." Who died lived there, while others do still. */
export function householdLine(teller: Teller, { name, members }: Household): Line | null {
  const alive = members.filter((id) => !isDead(teller, id));
  const dead = members.filter((id) => isDead(teller, id));
  if (alive.length === 0)
    return livingLine(teller, name, dead, { one: 'woonde', more: 'woonden', has: 'had' });
  const now = livingLine(teller, name, alive, { one: 'woont', more: 'wonen', has: 'heeft' });
  return now && dead.length > 0
    ? line`${now}; ${allNamed(teller, dead)} ${verb(dead.length, 'woonde', 'woonden')} er ook`
    : now;
}

function livingLine(
  teller: Teller,
  name: string,
  members: readonly string[],
  { one, more, has }: { one: string; more: string; has: string },
): Line | null {
  if (members.length === 0) return null;
  const who = allNamed(teller, members);
  const live = verb(members.length, one, more);
  if (name === '')
    return members.length === 1 ? line`${who} ${has} een eigen huishouden` : line`${who} ${live} samen`;
  // "Bij mama" and "Thuis" can begin the sentence; a street or a number cannot.
  const isPlace = /^(bij|in|op|te|thuis)(\s|$)/iu.test(name);
  return isPlace ? line`${name} ${live}: ${who}` : line`In het huishouden “${name}” ${live}: ${who}`;
}
