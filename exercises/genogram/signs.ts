import { example } from './example.ts';
import type { BondKind, Genogram, Person, UnionStatus } from './family/types.ts';

const look = (id: string, gender: Person['gender'], more: Partial<Person> = {}): Person => ({
  id,
  label: '',
  gender,
  kind: 'person',
  age: null,
  died: null,
  marks: [],
  note: '',
  supports: null,
  ...more,
});
const statuses: readonly UnionStatus[] = ['married', 'cohabiting', 'relationship', 'separated', 'divorced'];
const bonds: readonly BondKind[] = ['close', 'distant', 'conflict'];
const child = { person: 'man', twins: null, isIdentical: false, livesWith: null } as const;

/** No family, but one of every sign that a workshop needs: its legend is the list for who draws by hand. */
export const signs: Genogram = {
  ...example,
  id: 'signs',
  index: 'woman',
  persons: [
    look('man', 'man', { died: { in: null } }),
    look('woman', 'woman'),
    look('unknown', 'unknown'),
    look('pregnancy', 'unknown', { kind: 'pregnancy' }),
    look('support', 'woman', { kind: 'support' }),
  ],
  unions: statuses.map((status, at) => ({
    id: status,
    partners: ['man', 'woman'],
    status,
    from: null,
    until: null,
    isRelated: false,
    children: at === 0 ? [{ ...child, link: 'adopted' } as const, { ...child, link: 'foster' } as const] : [],
  })),
  bonds: bonds.map((kind) => ({ id: kind, from: 'man', to: 'woman', kind, isOneSided: false, form: null })),
};
