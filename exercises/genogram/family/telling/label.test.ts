import { expect, test } from 'vitest';
import { cases } from '../../fixtures/cases.ts';
import { counter, family } from '../../fixtures/family.ts';
import { mama } from '../../fixtures/told.ts';
import { addBond } from '../edit-bonds.ts';
import { changePerson } from '../edit-persons.ts';
import { addChild, addParents, addSupport } from '../edit-relatives.ts';
import { setTwins } from '../edit-unions.ts';
import { start } from '../start.ts';
import { labelOf } from './label.ts';

test('the family of the case', () => {
  const label = (id: string) => labelOf(family(), id, 2026);
  expect(label('mama')).toBe(
    'Mama, vrouw, 37 jaar, indexpersoon. Gescheiden van Papa, LAT met Vriend. Kinderen: M. en J. Ouders: Opa en Oma. Huishouden: Bij mama.',
  );
  expect(label('opa')).toBe(
    'Opa, man, overleden in 2019 op 69-jarige leeftijd. Was gehuwd met Oma. Kind: Mama.',
  );
  expect(label('m')).toBe(
    'M., meisje, 8 jaar. Ouders: Mama en Papa. Huishouden: Bij mama. Conflict met Papa.',
  );
});

test('people without a name are told by who they are', () => {
  const client = { label: 'Jens', gender: 'non-binary', age: null } as const;
  const genogram = start({ client, partner: 'cohabiting', children: 2 }, counter(), '');
  expect(genogram.persons.map(({ id }) => labelOf(genogram, id, 2026))).toEqual([
    'Jens, non-binair, indexpersoon. Woont samen met iemand zonder naam. Kinderen: kind 1 en kind 2.',
    'De partner van Jens. Woont samen met Jens. Kinderen: kind 1 en kind 2.',
    'Kind 1 van Jens. Ouders: Jens en iemand zonder naam.',
    'Kind 2 van Jens. Ouders: Jens en iemand zonder naam.',
  ]);
});

test('twins, foster parents, support, violence, attention', () => {
  const newId = counter();
  const twins = setTwins(family(), 'u2', ['m', 'j'], true, newId);
  expect(labelOf(twins, 'm', 2026)).toContain('Eeneiige tweeling met J.');
  const fostered = addParents(family(), 'vriend', newId, [{ label: 'Ma' }, { label: 'Pa' }], {
    link: 'foster',
  });
  expect(labelOf(fostered.genogram, 'vriend', 2026)).toContain('Pleegouders: Ma en Pa.');
  const els = addSupport(family(), 'm', { label: 'Juf Els', gender: 'woman' }, newId);
  expect(labelOf(els.genogram, els.id ?? '', 2026)).toBe('Juf Els, vrouw, steunfiguur van M.');
  const hit = addBond(
    family(),
    { from: 'vriend', to: 'j', kind: 'violence', form: 'physical' },
    newId,
  ).genogram;
  expect(labelOf(hit, 'vriend', 2026)).toContain('Lichamelijk geweld tegen J.');
  expect(labelOf(hit, 'j', 2026)).toContain('Lichamelijk geweld van Vriend.');
  const marked = changePerson(family(), 'm', { marks: ['care', 'school'] });
  expect(labelOf(marked, 'm', 2026)).toContain('Aandachtspunten: zorg en school.');
});

test('expected, lost, born still', () => {
  const newId = counter();
  const label = (...[kind, details]: ['pregnancy' | 'miscarriage' | 'stillbirth', object]) => {
    const grown = addChild(mama(), '1', 'alone', { kind, ...details }, () => `n${newId()}`);
    return labelOf(grown.genogram, grown.id ?? '', 2026);
  };
  expect(label('pregnancy', { age: { bornIn: 2026 } })).toBe(
    'De zwangerschap van Mama, uitgerekend in 2026. Ouder: Mama.',
  );
  expect(label('miscarriage', { label: 'Miskraam', age: { bornIn: 2020 } })).toBe(
    'Miskraam in 2020. Ouder: Mama.',
  );
  expect(label('stillbirth', { label: 'Lena', died: { in: 2020 } })).toBe(
    'Lena, levenloos geboren in 2020. Ouder: Mama.',
  );
});

test.each(cases())(
  '$id: everybody has a label that begins with the words in the drawing',
  ({ genogram, asOf }) => {
    for (const { id, label } of genogram.persons) {
      const words = labelOf(genogram, id, asOf);
      expect(words.toLowerCase().startsWith(label.toLowerCase())).toBe(true);
      expect(words).toMatch(/^[^\p{Ll}\s].*\.$/u);
      expect(words).not.toMatch(/ {2}| [.,]|undefined|null/u);
    }
  },
);
