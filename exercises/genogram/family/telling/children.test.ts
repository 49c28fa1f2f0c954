import { describe, expect, test } from 'vitest';
import { counter, family } from '../../fixtures/family.ts';
import { in2026, mama, texts } from '../../fixtures/told.ts';
import { changePerson } from '../edit-persons.ts';
import { addChild } from '../edit-relatives.ts';
import { changeChild, setTwins } from '../edit-unions.ts';
import { start } from '../start.ts';
import type { Genogram, Person } from '../types.ts';

describe('children', () => {
  const lines = (make: (genogram: Genogram, newId: () => string) => Genogram) => {
    const newId = counter();
    const genogram = mama();
    return in2026(
      'partners',
      make(genogram, () => `n${newId()}`),
    );
  };

  test('of one parent, and of somebody unknown', () => {
    expect(
      lines((one, id) => addChild(one, '1', 'alone', { label: 'J.', gender: 'man' }, id).genogram),
    ).toEqual(['Mama heeft één kind: J., jongen; de andere ouder staat niet in de tekening.']);
    expect(lines((one, id) => addChild(one, '1', 'unknown', { label: 'J.' }, id).genogram)).toEqual([
      'Mama heeft één kind met iemand zonder naam: J., kind.',
    ]);
  });

  test('without a name', () => {
    expect(
      texts(
        start(
          { client: { label: '', gender: 'unknown', age: null }, partner: 'married', children: 3 },
          counter(),
          '',
        ),
      ),
    ).toEqual([
      'Indexpersoon: iemand zonder naam.',
      'De indexpersoon is gehuwd met iemand zonder naam.',
      'Zij hebben drie kinderen: kind 1, kind 2 en kind 3.',
    ]);
  });

  test('expected, lost, born still', () => {
    const expecting = (kind: Person['kind'], details: Partial<Person> = {}) =>
      lines((one, id) => addChild(one, '1', 'alone', { kind, ...details }, id).genogram);
    expect(expecting('pregnancy')).toEqual(['Mama verwacht een kind.']);
    expect(expecting('pregnancy', { age: { bornIn: 2026 } })).toEqual([
      'Mama verwacht een kind, uitgerekend in 2026.',
    ]);
    expect(expecting('miscarriage', { age: { bornIn: 2020 } })).toEqual([
      'Mama maakte in 2020 een miskraam mee.',
    ]);
    expect(expecting('abortion')).toEqual(['Mama maakte een afgebroken zwangerschap mee.']);
    expect(expecting('stillbirth', { gender: 'woman', label: 'Lena', died: { in: 2020 } })).toEqual([
      'Mama kreeg in 2020 een dochter die levenloos geboren werd: Lena.',
    ]);
    expect(expecting('stillbirth')).toEqual(['Mama kreeg een kind dat levenloos geboren werd.']);
  });

  test('twins, also expected ones', () => {
    const twins = setTwins(family(), 'u2', ['m', 'j'], true, () => 't');
    expect(texts(twins)).toContain('M. en J. zijn een eeneiige tweeling.');
    const newId = counter();
    const two = [1, 2].reduce((one) => addChild(one, '1', 'alone', { kind: 'pregnancy' }, newId).genogram, {
      ...mama(),
      id: newId(),
    });
    const children = two.unions[0]?.children.map(({ person }) => person) ?? [];
    expect(texts(setTwins(two, two.unions[0]?.id ?? '', children, false, newId))).toContain(
      'Mama verwacht een tweeling (kind 1 en kind 2).',
    );
  });

  test('of every kind of tie', () => {
    const newId = counter();
    const grown = (['adopted', 'foster', 'step', 'guardian'] as const).reduce(
      (one, link) => addChild(one, 'mama', { union: 'u3' }, { label: link, link }, newId).genogram,
      family(),
    );
    expect(in2026('partners', grown).slice(3)).toEqual([
      'Zij hebben één adoptiekind: adopted, kind.',
      'Zij hebben ook één pleegkind: foster, kind.',
      'Zij hebben ook één stiefkind: step, kind.',
      'Zij hebben ook één voogdijkind: guardian, kind.',
    ]);
  });

  test('with whom they live; diens of who is non-binary', () => {
    const elsewhere = changeChild(family(), 'u2', 'j', { livesWith: 'elsewhere' });
    expect(texts(elsewhere)).toContain('J. woont niet bij zijn ouders.');
    const other = changePerson(elsewhere, 'j', { gender: 'non-binary' });
    expect(texts(other)).toContain('J. woont niet bij diens ouders.');
    const both = changeChild(elsewhere, 'u2', 'm', { livesWith: 'elsewhere' });
    expect(texts(both)).toContain('M. en J. wonen niet bij hun ouders.');
    expect(texts(changeChild(both, 'u2', 'm', { livesWith: 'papa' }))).toContain('M. woont bij Papa.');
    expect(texts(changeChild(both, 'u2', 'm', { livesWith: 'both' }))).toContain(
      'M. woont bij beide ouders.',
    );
  });

  test('of the dead', () => {
    expect(texts(changePerson(family(), 'papa', { died: { in: 2024 } }))).toContain(
      'Zij kregen twee kinderen: M., meisje, 8 jaar, en J., jongen, 3 jaar.',
    );
    expect(texts(changePerson(family(), 'j', { died: { in: 2023 } }))).toContain(
      'Zij hebben twee kinderen: M., meisje, 8 jaar, en J., jongen, overleden in 2023 als baby.',
    );
  });
});
