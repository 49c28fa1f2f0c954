import type { BondKind, ChildLink, Gender, Mark, PersonKind, UnionStatus, ViolenceForm } from '../types.ts';

const numbers = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

/** The part of "Gezin in zinnen" in which a sentence stands. */
export type Section =
  | 'index'
  | 'partners'
  | 'parents'
  | 'siblings'
  | 'others'
  | 'support'
  | 'bonds'
  | 'households'
  | 'marks';

/** Of two who are together: the words of one of them ("is gehuwd met"), and of the two. `when` fits in between. */
interface Together {
  readonly one: (when: string) => string;
  readonly now: (when: string) => string;
  readonly past: (when: string) => string;
  /** Of one of them, short, for a label. */
  readonly short: string;
  readonly shortPast: string;
}

const together = {
  married: {
    one: (when) => `is ${when} gehuwd met`,
    now: (when) => `zijn gehuwd ${when}`,
    past: (when) => `waren gehuwd ${when}`,
    short: 'gehuwd met',
    shortPast: 'was gehuwd met',
  },
  cohabiting: {
    one: (when) => `woont ${when} samen met`,
    now: (when) => `wonen samen ${when}`,
    past: (when) => `woonden samen ${when}`,
    short: 'woont samen met',
    shortPast: 'woonde samen met',
  },
  lat: {
    one: (when) => `heeft ${when} een LAT-relatie met`,
    now: (when) => `hebben een LAT-relatie ${when}`,
    past: (when) => `hadden een LAT-relatie ${when}`,
    short: 'LAT met',
    shortPast: 'had een LAT-relatie met',
  },
  engaged: {
    one: (when) => `is ${when} verloofd met`,
    now: (when) => `zijn verloofd ${when}`,
    past: (when) => `waren verloofd ${when}`,
    short: 'verloofd met',
    shortPast: 'was verloofd met',
  },
  relationship: {
    one: (when) => `heeft ${when} een relatie met`,
    now: (when) => `hebben een relatie ${when}`,
    past: (when) => `hadden een relatie ${when}`,
    short: 'relatie met',
    shortPast: 'had een relatie met',
  },
} satisfies Partial<Record<UnionStatus, Together>>;

/** Statuses in which two are (or were) simply together; the others tell of an end. */
export type TogetherStatus = keyof typeof together;

/** The words of sentences and labels. */
export const nl = {
  together: together as Readonly<Record<TogetherStatus, Together>>,
  count: (count: number) => numbers[count] ?? String(count),

  sections: {
    index: 'Indexpersoon',
    partners: 'Partners en kinderen',
    parents: 'Ouders',
    siblings: 'Broers en zussen',
    others: 'Verdere familie',
    support: 'Steunfiguren',
    bonds: 'Banden',
    households: 'Huishoudens',
    marks: 'Aandachtspunten',
  } satisfies Record<Section, string>,

  gender: {
    adult: { man: 'man', woman: 'vrouw', 'non-binary': 'non-binair', unknown: '' },
    child: { man: 'jongen', woman: 'meisje', 'non-binary': 'non-binair', unknown: 'kind' },
  } satisfies Record<string, Record<Gender, string>>,
  nameless: {
    man: 'een man zonder naam',
    woman: 'een vrouw zonder naam',
    'non-binary': 'iemand zonder naam',
    unknown: 'iemand zonder naam',
  } satisfies Record<Gender, string>,
  /** Of whom was typed that they are not known. */
  unknown: {
    man: 'een onbekende man',
    woman: 'een onbekende vrouw',
    'non-binary': 'een onbekende',
    unknown: 'een onbekende',
  } satisfies Record<Gender, string>,
  unknownLabels: ['onbekend', '?'],
  parent: {
    man: 'de vader',
    woman: 'de moeder',
    'non-binary': 'de ouder',
    unknown: 'de ouder',
  } satisfies Record<Gender, string>,
  sibling: {
    man: { one: 'broer', more: 'broers' },
    woman: { one: 'zus', more: 'zussen' },
    'non-binary': { one: 'broer of zus', more: 'broers of zussen' },
    unknown: { one: 'broer of zus', more: 'broers of zussen' },
  } satisfies Record<Gender, { one: string; more: string }>,
  siblingPrefix: {
    birth: '',
    adopted: 'adoptie',
    foster: 'pleeg',
    step: 'stief',
    guardian: 'pleeg',
  } satisfies Record<ChildLink, string>,
  possessive: { man: 'zijn', woman: 'haar', 'non-binary': 'diens', unknown: 'de' } satisfies Record<
    Gender,
    string
  >,
  descendant: {
    man: { noun: 'een zoon', that: 'die' },
    woman: { noun: 'een dochter', that: 'die' },
    'non-binary': { noun: 'een kind', that: 'dat' },
    unknown: { noun: 'een kind', that: 'dat' },
  } satisfies Record<Gender, { noun: string; that: string }>,

  years: (years: number) => (years === 0 ? 'jonger dan 1 jaar' : `${years} jaar`),
  died: (year: number | null, age: number | null) => {
    const at = age === null ? '' : age === 0 ? ' als baby' : ` op ${age}-jarige leeftijd`;
    return `overleden${year === null ? '' : ` in ${year}`}${at}`;
  },
  index: 'indexpersoon',
  indexIs: 'Indexpersoon: ',
  theIndex: 'de indexpersoon',
  partner: 'de partner',
  exPartner: 'een ex-partner',
  onlyChild: 'het kind',

  child: {
    birth: { one: 'kind', more: 'kinderen', parents: 'ouders', parent: '' },
    adopted: {
      one: 'adoptiekind',
      more: 'adoptiekinderen',
      parents: 'adoptieouders',
      parent: 'de adoptieouder',
    },
    foster: { one: 'pleegkind', more: 'pleegkinderen', parents: 'pleegouders', parent: 'de pleegouder' },
    step: { one: 'stiefkind', more: 'stiefkinderen', parents: 'stiefouders', parent: 'de stiefouder' },
    guardian: { one: 'voogdijkind', more: 'voogdijkinderen', parents: 'voogden', parent: 'de voogd' },
  } satisfies Record<ChildLink, { one: string; more: string; parents: string; parent: string }>,
  otherParentMissing: '; de andere ouder staat niet in de tekening',
  numbered: (place: number) => `kind ${place}`,
  multiple: ['', '', 'tweeling', 'drieling', 'vierling'] as readonly string[],
  manyAtOnce: 'meerling',

  kind: {
    pregnancy: 'zwangerschap',
    miscarriage: 'miskraam',
    abortion: 'afgebroken zwangerschap',
    stillbirth: 'levenloos geboren',
    person: '',
    support: 'steunfiguur',
  } satisfies Record<PersonKind, string>,
  kindOf: {
    pregnancy: 'de zwangerschap',
    miscarriage: 'de miskraam',
    abortion: 'de afgebroken zwangerschap',
    stillbirth: 'het levenloos geboren kind',
    person: '',
    support: 'de steunfiguur',
  } satisfies Record<PersonKind, string>,
  stillborn: 'een kind dat levenloos geboren werd',
  /** Labels that only say what the symbol says already. */
  kindLabels: ['zwanger', 'zwangerschap', 'miskraam', 'abortus', 'afgebroken', 'doodgeboren', 'levenloos'],

  marks: {
    care: 'zorg',
    support: 'steun',
    school: 'school',
    work: 'werk',
    health: 'gezondheid',
    worry: 'bezorgdheid',
  } satisfies Record<Mark, string>,

  violence: {
    physical: 'lichamelijk geweld',
    emotional: 'emotioneel geweld',
    sexual: 'seksueel geweld',
  } satisfies Record<ViolenceForm, string>,
  anyViolence: 'geweld',

  /** Short, for a label; `to`: seen by whom a one-sided bond is about. */
  bond: {
    close: { from: 'hechte band met', to: 'hechte band met' },
    fused: { from: 'versmolten met', to: 'versmolten met' },
    distant: { from: 'afstandelijk met', to: 'afstandelijk met' },
    conflict: { from: 'conflict met', to: 'conflict met' },
    violence: { from: 'geweld tegen', to: 'geweld van' },
    'cut-off': { from: 'geen contact met', to: 'geen contact met' },
    repaired: { from: 'hersteld contact met', to: 'hersteld contact met' },
    focused: { from: 'bezorgd om', to: 'zorgen van' },
  } satisfies Record<BondKind, { from: string; to: string }>,

  label: {
    oneParent: 'ouder',
    children: 'Kinderen: ',
    oneChild: 'Kind: ',
    unborn: 'Ook ',
    household: 'Huishouden: ',
    households: 'Huishoudens: ',
    due: (year: number) => `uitgerekend in ${year}`,
    inYear: (year: number) => ` in ${year}`,
    supports: 'steunfiguur van ',
    separated: 'uit elkaar met',
    divorced: 'gescheiden van',
    again: 'opnieuw samen met',
    againPast: 'was opnieuw samen met',
    twinWith: (word: string) => `${word} met `,
    identical: (word: string) => `eeneiige ${word}`,
    marks: 'Aandachtspunten: ',
  },

  title: (name: string) => `Genogram van ${name}`,
  noTitle: 'Genogram',
  summary: (persons: number, generations: number) => {
    const people = persons === 1 ? '1 persoon' : `${persons} personen`;
    if (generations === 0) return people;
    return `${people} in ${generations === 1 ? '1 generatie' : `${generations} generaties`}`;
  },
};
