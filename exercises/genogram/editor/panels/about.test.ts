import { expect, test } from 'vitest';
import { newHousehold } from '../../family/edit-households.ts';
import { addPartner, addSupport } from '../../family/edit-relatives.ts';
import { personOf } from '../../family/kin.ts';
import type { Genogram } from '../../family/types.ts';
import { counter, family } from '../../fixtures/family.ts';
import { aboutOf, headingOf } from './about.ts';

function about(genogram: Genogram, id: string): [string, string] {
  const person = personOf(genogram, id);
  if (!person) throw new Error(`nobody is ${id}`);
  return [headingOf(genogram, person, 2026), aboutOf(genogram, person)];
}

test('who somebody is, and where they belong', () => {
  const genogram = family();
  expect(about(genogram, 'mama')).toEqual(['Mama, 37 jaar', 'Indexpersoon, woont met M. en J.']);
  expect(about(genogram, 'm')).toEqual(['M., 8 jaar', 'Woont met Mama en J.']);
  expect(about(genogram, 'papa')).toEqual(['Papa, 40 jaar', 'Ouder van M. en J.']);
  expect(about(genogram, 'vriend')).toEqual(['Vriend, 39 jaar', 'Partner van Mama']);
  expect(about(genogram, 'opa')).toEqual(['Opa, overleden in 2019 op 69-jarige leeftijd', 'Ouder van Mama']);
});

test('of somebody without a name, somebody alone, and a support figure', () => {
  const id = counter();
  const partnered = addPartner(family(), 'oma', { status: 'lat' }, id);
  expect(about(partnered.genogram, partnered.id ?? '')).toEqual(['De partner van Oma', 'Partner van Oma']);
  const supported = addSupport(family(), 'mama', { label: 'Juf' }, id);
  expect(about(supported.genogram, supported.id ?? '')).toEqual(['Juf', 'Steunfiguur van Mama']);
  const home = newHousehold(family(), { name: '', members: ['papa'] }, id);
  expect(about(home.genogram, 'papa')[1]).toBe('Woont alleen');
});
