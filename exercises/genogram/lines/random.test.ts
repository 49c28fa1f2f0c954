import { expect, test } from 'vitest';
import type { Bond, Genogram } from '../family/types.ts';
import { randomFamily, seeded } from '../fixtures/random-family.ts';
import { layOut } from '../layout/layout.ts';
import { symbolSize } from '../layout/types.ts';
import { bondLines } from './bonds.ts';
import { householdShapes } from './households.ts';
import { nameWidth } from './label-width.ts';
import { isInOutline, outerOutline } from './symbols.ts';

const seeds = Array.from({ length: 100 }, (_, seed) => seed + 1);

/** A random family with a bond for every third person. */
function withBonds(seed: number): Genogram {
  const random = seeded(seed + 1000);
  const family = randomFamily(seed, 5 + (seed % 20));
  const anybody = () => family.persons[Math.floor(random() * family.persons.length)]?.id ?? '';
  const bonds = Array.from({ length: Math.ceil(family.persons.length / 3) }, (_, place): Bond => {
    const [from, to] = [anybody(), anybody()];
    return { id: `b${place}`, from, to, kind: 'conflict', isOneSided: false, form: null };
  });
  return { ...family, bonds: bonds.filter(({ from, to }) => from !== to) };
}

// A wide family of many short rows can leave no way round; the line then passes behind a symbol.
test('whatever the family: hardly a bond runs through the symbol of somebody else', () => {
  let count = 0;
  const through = seeds.flatMap((seed) => {
    const family = withBonds(seed);
    const layout = layOut(family, nameWidth);
    const lines = bondLines(family, layout);
    count += lines.length;
    return lines.flatMap(({ bond, points }) =>
      family.persons
        .filter(({ id }) => id !== bond.from && id !== bond.to)
        .filter((person) => {
          const place = layout.places.get(person.id);
          return (
            place && points.some((point) => isInOutline(point, outerOutline(person, family.index), place, 0))
          );
        })
        .map(({ id }) => `seed ${seed}: ${bond.from}-${bond.to} through ${id}`),
    );
  });
  console.info(`${through.length} of ${count} bonds through a symbol`, through);
  expect(through.length).toBeLessThanOrEqual(count / 100);
}, 30_000);

test('whatever the family: outlines and marks hold every member, and no outline holds a stranger', () => {
  const wrong = seeds.flatMap((seed) => {
    const family = randomFamily(seed, 5 + (seed % 20));
    const layout = layOut(family, nameWidth);
    const { outlines, marks } = householdShapes(family, layout);
    return family.households.flatMap((household) => {
      const boxes = outlines.filter((one) => one.household === household).flatMap((one) => one.boxes);
      const isHeld = (id: string, margin: number) => {
        const { x, y } = layout.places.get(id) ?? { x: 0, y: 0 };
        return boxes.some(
          ({ left, right, top, bottom }) =>
            x + margin > left && x - margin < right && y + margin > top && y - margin < bottom,
        );
      };
      const isMarked = (id: string) => marks.some((one) => one.household === household && one.person === id);
      return family.persons
        .map(({ id }) => id)
        .filter((id) =>
          household.members.includes(id) ? isHeld(id, 0) === isMarked(id) : isHeld(id, symbolSize / 2 - 1),
        )
        .map((id) => `seed ${seed}: ${id} and ${household.id}`);
    });
  });
  expect(wrong).toEqual([]);
}, 30_000);
