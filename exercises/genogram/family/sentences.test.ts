import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../fixtures/cases.ts';
import { anyGenogram } from '../fixtures/edits.ts';
import { counter, family } from '../fixtures/family.ts';
import { in2026, texts } from '../fixtures/told.ts';
import { newHousehold } from './edit-households.ts';
import { changePerson } from './edit-persons.ts';
import { addChild, addParents, addSibling, addSupport } from './edit-relatives.ts';
import { sentences } from './sentences.ts';
import type { Genogram } from './types.ts';

test('the family of the case', () => {
  expect(texts(family())).toEqual([
    'Indexpersoon: Mama, vrouw, 37 jaar.',
    'Bij mama wonen: Mama, M. en J.',
    'Mama en Papa (man, 40 jaar) waren gehuwd van 2014 tot 2022 en zijn gescheiden.',
    'Zij hebben twee kinderen: M., meisje, 8 jaar, en J., jongen, 3 jaar.',
    'Mama heeft sinds 2024 een LAT-relatie met Vriend, man, 39 jaar.',
    'Opa (man, overleden in 2019 op 69-jarige leeftijd) en Oma (vrouw, 73 jaar) zijn de ouders van Mama.',
    'Zij waren gehuwd van 1974 tot het overlijden van Opa in 2019.',
    'Tussen Papa en M. is er conflict.',
  ]);
});

test.skipIf(cases().length === 0)('the invented cases', () => {
  const told = (id: string) => {
    const one = cases().find((each) => each.id === id);
    return one ? texts(one.genogram, one.asOf) : [];
  };
  expect(told('testgezin')).toEqual([
    'Indexpersoon: Sara, vrouw, 37 jaar.',
    'Bij mama wonen: Sara, Mila en Finn.',
    'Sara en Bram (man, 40 jaar) waren gehuwd van 2014 tot 2022 en zijn gescheiden.',
    'Zij hebben twee kinderen: Mila, meisje, 8 jaar, en Finn, jongen, 3 jaar.',
    'Sara heeft sinds 2024 een LAT-relatie met Dirk, man, 39 jaar.',
    'Jan (man, overleden in 2019 op 69-jarige leeftijd) en Maria (vrouw, 73 jaar) zijn de ouders van Sara.',
    'Zij waren gehuwd van 1974 tot het overlijden van Jan in 2019.',
    'Sara heeft een broer en een zus: Tom, man, 50 jaar, en Lies, vrouw, 35 jaar.',
    'Karel (man, 77 jaar) en Rosa (vrouw, 75 jaar) zijn de ouders van Bram.',
    'Zij waren gehuwd van 1970 tot 1999 en zijn gescheiden.',
    'Bram woont sinds 2023 samen met Elke, vrouw, 36 jaar.',
    'Zij hebben één kind: Lou, meisje, 1 jaar.',
    'Dirk en Nele (vrouw, 38 jaar) waren gehuwd van 2012 tot 2019 en zijn gescheiden.',
    'Zij hebben één kind: Yann, jongen, 11 jaar.',
    'Sara en Maria hebben een hechte band.',
    'Tussen Sara en Bram is er conflict.',
    'Tussen Dirk en Finn is er conflict.',
    'Karel en Bram hebben geen contact meer.',
    'Bij papa wonen: Bram, Elke en Lou.',
  ]);
  expect(told('driepapas')).toEqual([
    'Indexpersoon: An, vrouw, 35 jaar.',
    'Thuis wonen: An, Yusuf, Noor, Lotte en Sem.',
    'An en een onbekende man hadden een relatie van 2008 tot 2009.',
    'Zij hebben één kind: Jens, non-binair, 16 jaar.',
    'An en Koen (man, 40 jaar) waren samen van 2012 tot 2020 en zijn uit elkaar.',
    'Zij hebben twee kinderen: Noor, meisje, 11 jaar, en Lotte, meisje, 11 jaar.',
    'Noor en Lotte zijn een tweeling.',
    'Zij maakten in 2016 een afgebroken zwangerschap mee.',
    'An woont sinds 2022 samen met Yusuf, man, 33 jaar.',
    'Zij hebben één pleegkind: Sem, jongen, 7 jaar.',
    'Zij verwachten een kind, uitgerekend in 2026.',
  ]);
});

test('brothers and sisters, half and whole', () => {
  const newId = counter();
  let grown = addSibling(
    family(),
    'mama',
    { label: 'Tom', gender: 'man', age: { bornIn: 1980 } },
    newId,
  ).genogram;
  grown = addSibling(
    grown,
    'mama',
    { label: 'Lies', gender: 'woman', age: { bornIn: 1992 } },
    newId,
  ).genogram;
  grown = addSibling(grown, 'mama', { label: 'An', gender: 'woman', age: { bornIn: 1985 } }, newId).genogram;
  expect(in2026('siblings', grown)).toEqual([
    'Mama heeft een broer en twee zussen: Tom (man, 46 jaar), An (vrouw, 41 jaar) en Lies (vrouw, 34 jaar).',
  ]);
  const half = addChild(
    family(),
    'opa',
    'someone-else',
    { label: 'Bo', gender: 'non-binary' },
    newId,
  ).genogram;
  expect(in2026('siblings', half)).toEqual(['Bo (non-binair) is een halfbroer of halfzus van Mama.']);
  expect(in2026('others', half)).toContain('Opa en iemand zonder naam zijn de ouders van Bo.');
});

test('an adoptive family, beside the one by birth', () => {
  const newId = counter();
  const adopted = addParents(family(), 'mama', newId, [{ label: 'Ma', gender: 'woman' }], {
    link: 'adopted',
  }).genogram;
  expect(in2026('parents', adopted).at(-1)).toBe('Ma (vrouw) is de adoptieouder van Mama.');
});

test('who supports, who lives alone, and what asks for attention', () => {
  const support = addSupport(family(), 'm', { label: 'Juf Els', gender: 'woman' }, () => 'els').genogram;
  expect(in2026('support', support)).toEqual(['Juf Els (vrouw) is een steunfiguur voor M.']);
  const ids = counter();
  const homes = [
    { name: '', members: ['papa'] },
    { name: '', members: ['papa', 'oma'] },
    { name: 'Kerkstraat', members: ['oma', 'opa'] },
  ].reduce<Genogram>((one, home) => newHousehold(one, home, ids).genogram, family());
  expect(in2026('households', homes)).toEqual([
    'Papa heeft een eigen huishouden.',
    'Papa en Oma wonen samen.',
    'In het huishouden “Kerkstraat” woont: Oma; Opa woonde er ook.',
  ]);
  expect(in2026('marks', changePerson(family(), 'm', { marks: ['care', 'school'] }))).toEqual([
    'Aandachtspunten bij M.: zorg en school.',
  ]);
});

test('pieces make the text, names are told apart, and each sentence opens who it brings', () => {
  const told = sentences(family(), 2026);
  for (const { text, pieces } of told)
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(text);
  expect(told.map(({ person }) => person)).toEqual([
    'mama',
    'mama',
    'papa',
    'm',
    'vriend',
    'opa',
    'opa',
    'papa',
  ]);
  expect(told[3]?.pieces).toContainEqual({ text: 'J.', person: 'j' });
});

/** Everybody is named; sentences are whole, and say nothing that is not there. */
function check(genogram: Genogram, year: number): void {
  const told = sentences(genogram, year);
  const named = new Set(
    told.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.person])),
    ),
  );
  expect(genogram.persons.filter(({ id }) => !named.has(id))).toEqual([]);
  for (const { text, person } of told) {
    expect(text).toMatch(/^[^\p{Ll}\s].*\.$/u);
    expect(text).not.toMatch(/ {2}| [.,;]|\(\)|undefined|null|NaN/u);
    expect(genogram.persons.some(({ id }) => id === person)).toBe(true);
  }
}

test.each(cases())('$id: everybody is named', ({ genogram, asOf }) => check(genogram, asOf));

test('everybody is named in whatever family', () => {
  fc.assert(
    fc.property(anyGenogram, (genogram) => {
      // Labels of random signs would break what is checked of sentences.
      const persons = genogram.persons.map((person, place) => ({
        ...person,
        label: place % 3 === 0 ? '' : `P${place}`,
      }));
      check({ ...genogram, persons }, 2026);
    }),
    { numRuns: 500 },
  );
});
