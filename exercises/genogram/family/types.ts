/** What a genogram is made of. Everything here is plain JSON; `parse.ts` makes it from what comes from outside. */

export type Gender = 'man' | 'woman' | 'non-binary' | 'unknown';
export type PersonKind = 'person' | 'pregnancy' | 'miscarriage' | 'abortion' | 'stillbirth' | 'support';
/** Short notes on a person that have a sign of their own. */
export type Mark = 'care' | 'support' | 'school' | 'work' | 'health' | 'worry';

export interface Person {
  readonly id: string;
  /** Initials or a made-up name, at most 14 characters; may be empty. */
  readonly label: string;
  readonly gender: Gender;
  readonly kind: PersonKind;
  /** How old somebody is: a year of birth, or an age in years with the year in which it was true. Null: not known. */
  readonly age: { readonly bornIn: number } | { readonly years: number; readonly in: number } | null;
  /** Null: alive. `in`: the year, where it is known. */
  readonly died: { readonly in: number | null } | null;
  /** At most three. */
  readonly marks: readonly Mark[];
  readonly note: string;
  /** Of a support figure: whom it supports, and beside whom it stands. */
  readonly supports: string | null;
}

export type UnionStatus =
  | 'married'
  | 'cohabiting'
  | 'lat'
  | 'engaged'
  | 'relationship'
  | 'separated'
  | 'divorced'
  | 'together-again'
  | 'widowed';
export type ChildLink = 'birth' | 'adopted' | 'foster' | 'step' | 'guardian';

export interface Child {
  readonly person: string;
  readonly link: ChildLink;
  /** Children of one union with the same text are twins (or triplets). */
  readonly twins: string | null;
  readonly isIdentical: boolean;
  /** A partner's id. Null: not known. */
  readonly livesWith: string | 'both' | 'elsewhere' | null;
}

/** A couple, or one parent whose partner is not drawn; not necessarily with children. */
export interface Union {
  readonly id: string;
  /** One or two persons, never the same one twice. */
  readonly partners: readonly string[];
  readonly status: UnionStatus;
  /** Years. */
  readonly from: number | null;
  readonly until: number | null;
  /** The partners are family of each other: a double line. */
  readonly isRelated: boolean;
  /** In the order in which they were added; years of birth rule where all are known. */
  readonly children: readonly Child[];
}

export type BondKind =
  | 'close'
  | 'fused'
  | 'distant'
  | 'conflict'
  | 'violence'
  | 'cut-off'
  | 'repaired'
  | 'focused';
export type ViolenceForm = 'physical' | 'emotional' | 'sexual';

export interface Bond {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: BondKind;
  /** Only towards `to`; always so for violence and `focused`. */
  readonly isOneSided: boolean;
  /** Of violence; null where it was not said. */
  readonly form: ViolenceForm | null;
}

export interface Household {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  /** Which of the household colours, from 0. */
  readonly color: number;
}

export interface Genogram {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly changedAt: string;
  /** The client, with the double outline; null only while there is nobody. */
  readonly index: string | null;
  readonly persons: readonly Person[];
  readonly unions: readonly Union[];
  readonly bonds: readonly Bond[];
  readonly households: readonly Household[];
  /** How the rows stood when it was last drawn, top to bottom, left to right: a hint that keeps the picture calm. */
  readonly rows: readonly (readonly string[])[];
  readonly note: string;
}
