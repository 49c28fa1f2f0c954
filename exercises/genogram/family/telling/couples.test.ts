import { describe, expect, test } from 'vitest';
import { family } from '../../fixtures/family.ts';
import { in2026, mama, texts } from '../../fixtures/told.ts';
import { changePerson } from '../edit-persons.ts';
import { addPartner } from '../edit-relatives.ts';
import { changeUnion } from '../edit-unions.ts';
import type { Person, Union } from '../types.ts';

describe('couples', () => {
  const [, , lat] = family().unions;
  test.each<[Partial<Union>, Partial<Person>, string]>([
    [{ status: 'married', from: 2020 }, {}, 'Mama is sinds 2020 gehuwd met Vriend, man, 39 jaar.'],
    [{ status: 'married', from: null }, {}, 'Mama is gehuwd met Vriend, man, 39 jaar.'],
    [{ status: 'cohabiting' }, {}, 'Mama woont sinds 2024 samen met Vriend, man, 39 jaar.'],
    [
      { status: 'cohabiting', until: 2025 },
      {},
      'Mama en Vriend (man, 39 jaar) woonden samen van 2024 tot 2025.',
    ],
    [{ status: 'engaged' }, {}, 'Mama is sinds 2024 verloofd met Vriend, man, 39 jaar.'],
    [
      { status: 'relationship', until: 2024 },
      {},
      'Mama en Vriend (man, 39 jaar) hadden een relatie in 2024.',
    ],
    [
      { status: 'lat', from: null, until: 2025 },
      {},
      'Mama en Vriend (man, 39 jaar) hadden een LAT-relatie tot 2025.',
    ],
    [{ status: 'separated', from: null }, {}, 'Mama en Vriend (man, 39 jaar) zijn uit elkaar.'],
    [
      { status: 'separated', from: null, until: 2025 },
      {},
      'Mama en Vriend (man, 39 jaar) zijn uit elkaar sinds 2025.',
    ],
    [
      { status: 'divorced', until: null },
      {},
      'Mama en Vriend (man, 39 jaar) waren gehuwd vanaf 2024 en zijn gescheiden.',
    ],
    [
      { status: 'together-again' },
      {},
      'Mama en Vriend (man, 39 jaar) waren voor het eerst samen in 2024 en zijn opnieuw samen.',
    ],
    [{ status: 'together-again', from: null }, {}, 'Mama en Vriend (man, 39 jaar) zijn opnieuw samen.'],
    [
      { status: 'widowed', from: 2020 },
      { died: { in: 2025 } },
      'Mama en Vriend (man, overleden in 2025 op 38-jarige leeftijd) waren gehuwd van 2020 tot het overlijden van Vriend in 2025.',
    ],
    [
      { status: 'widowed', from: null },
      {},
      'Mama en Vriend (man, 39 jaar) waren gehuwd tot een van beiden overleed.',
    ],
    [
      { status: 'lat' },
      { died: { in: null } },
      'Mama en Vriend (man, overleden) hadden een LAT-relatie van 2024 tot het overlijden van Vriend.',
    ],
    [
      { status: 'divorced', from: null },
      { died: { in: 2025 } },
      'Mama en Vriend (man, overleden in 2025 op 38-jarige leeftijd) waren gescheiden.',
    ],
  ])('%o %o', (union, vriend, text) => {
    const changed = changeUnion(changePerson(family(), 'vriend', vriend), lat?.id ?? '', union);
    expect(texts(changed)).toContain(text);
  });

  test('family of each other', () => {
    const related = changeUnion(family(), 'u3', { isRelated: true });
    expect(texts(related)).toContain('Mama en Vriend zijn ook familie van elkaar.');
  });
});

test('a partner without a name is not called by what the sentence says of them', () => {
  const alone = addPartner(mama(), '1', { status: 'married', died: { in: 2020 } }, () => 'x').genogram;
  expect(in2026('partners', alone)).toEqual([
    'Mama en iemand zonder naam (overleden in 2020) waren gehuwd tot dat overlijden in 2020.',
  ]);
});
