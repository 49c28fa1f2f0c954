import { isBlank, personOf } from '../kin.ts';
import type { Union } from '../types.ts';
import { ownLabel } from './names.ts';
import { nl, type TogetherStatus } from './nl.ts';
import { type Line, line } from './pieces.ts';
import { introduced, isDead, named, type Teller } from './teller.ts';

/** The partners of a union: who was told about first. */
export function inTold(teller: Teller, { partners }: Union): readonly string[] {
  const [one = '', other] = partners;
  if (other === undefined) return [one];
  return teller.told.has(other) && !teller.told.has(one) ? [other, one] : [one, other];
}

/**
 * Whether of a couple nothing is known but its children: one is unknown, and no more is said than that there was
 * something. Its line would claim what nobody said.
 */
export function isOnlyParents(
  { genogram }: Teller,
  { partners, status, from, until, children }: Union,
): boolean {
  const isUnknown = partners.some((id) => {
    const person = personOf(genogram, id);
    return person !== undefined && isBlank(person);
  });
  return isUnknown && status === 'relationship' && from === null && until === null && children.length > 0;
}

/** How two are together, or were; null of one parent. `areKnown`: the sentence before was about these two. */
export function coupleLine(teller: Teller, union: Union, areKnown: boolean): Line | null {
  const [one = '', other] = inTold(teller, union);
  if (other === undefined || isOnlyParents(teller, union)) return null;
  const { status, from, until } = union;
  const isEnded = until !== null || isDead(teller, one) || isDead(teller, other);
  const pair = () =>
    areKnown
      ? line`zij`
      : line`${introduced(teller, one, 'brackets')} en ${introduced(teller, other, 'brackets')}`;
  if (status in nl.together && !isEnded) {
    const words = nl.together[status as TogetherStatus];
    const since = from === null ? '' : `sinds ${from}`;
    if (areKnown || teller.told.has(other)) return line`${pair()} ${words.now(since)}`;
    const first = introduced(teller, one, 'brackets');
    return line`${first} ${words.one(since)} ${introduced(teller, other, 'commas')}`;
  }
  return line`${pair()} ${endedWords(teller, union)}`;
}

/** "Zij zijn ook familie van elkaar." */
export function relatedLine(teller: Teller, { partners, isRelated }: Union): Line | null {
  const [one, other] = partners;
  if (!isRelated || one === undefined || other === undefined) return null;
  const are = isDead(teller, one) || isDead(teller, other) ? 'waren' : 'zijn';
  return line`${named(teller, one)} en ${named(teller, other)} ${are} ook familie van elkaar`;
}

function endedWords(teller: Teller, union: Union): Line {
  const { status, from, until, partners } = union;
  const areDead = partners.some((id) => isDead(teller, id));
  const are = areDead ? 'waren' : 'zijn';
  const again = areDead || until !== null;
  switch (status) {
    case 'divorced':
      return partedWords({ from, until }, 'gehuwd', 'gescheiden', are);
    case 'separated':
      return partedWords({ from, until }, 'samen', 'uit elkaar', are);
    case 'together-again':
      if (again) return line`waren opnieuw samen ${endOf(teller, union)}`;
      return from === null
        ? line`zijn opnieuw samen`
        : line`waren voor het eerst samen in ${String(from)} en zijn opnieuw samen`;
    case 'widowed':
      return areDead || until !== null
        ? line`${nl.together.married.past('')} ${endOf(teller, union)}`
        : line`${nl.together.married.past('')} tot een van beiden overleed`;
    default:
      return line`${nl.together[status].past('')} ${endOf(teller, union)}`;
  }
}

function partedWords(
  { from, until }: Pick<Union, 'from' | 'until'>,
  before: string,
  after: string,
  are: string,
): Line {
  if (from !== null) return line`waren ${before} ${periodOf(from, until)} en zijn ${after}`;
  return until === null ? line`${are} ${after}` : line`${are} ${after} sinds ${String(until)}`;
}

function periodOf(from: number | null, until: number | null): string {
  if (from === null) return until === null ? '' : `tot ${until}`;
  if (until === null) return `vanaf ${from}`;
  return from === until ? `in ${from}` : `van ${from} tot ${until}`;
}

/** "van 1974 tot 2010", or "van 1974 tot het overlijden van Opa in 2019". */
function endOf(teller: Teller, union: Union): Line {
  const { from, until } = union;
  const dead = endedBy(teller, union);
  if (dead === null) return [periodOf(from, until)];
  const person = personOf(teller.genogram, dead);
  const year = person?.died?.in ?? null;
  const isNamed = person !== undefined && ownLabel(person) !== '';
  const death = isNamed ? line`tot het overlijden van ${named(teller, dead)}` : line`tot dat overlijden`;
  if (from !== null && from === year) return line`in ${String(from)}, ${death}`;
  return line`${from === null ? '' : `van ${from} `}${death}${year === null ? '' : ` in ${year}`}`;
}

/** The partner whose death ended it; null where that is not sure. */
function endedBy({ genogram }: Teller, { partners, until }: Union): string | null {
  const dead = partners.flatMap((id) => {
    const died = personOf(genogram, id)?.died;
    return died ? [{ id, year: died.in }] : [];
  });
  if (until !== null) return dead.find(({ year }) => year === until)?.id ?? null;
  if (dead.length === 1) return dead[0]?.id ?? null;
  const [one, other] = dead;
  if (!one || !other || one.year === null || other.year === null || one.year === other.year) return null;
  return one.year < other.year ? one.id : other.id;
}
