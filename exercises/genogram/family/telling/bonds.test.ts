import { describe, expect, test } from 'vitest';
import { family } from '../../fixtures/family.ts';
import { in2026 } from '../../fixtures/told.ts';
import { addBond } from '../edit-bonds.ts';
import type { BondKind } from '../types.ts';

describe('bonds', () => {
  const said = (bond: {
    from: string;
    to: string;
    kind: BondKind;
    isOneSided?: boolean;
    form?: 'physical';
  }) => in2026('bonds', addBond({ ...family(), bonds: [] }, bond, () => 'b').genogram);
  test.each<[BondKind, string, string]>([
    ['close', 'Vriend en J. hebben een hechte band.', 'Vriend zoekt een hechte band met J.'],
    [
      'fused',
      'Vriend en J. zijn versmolten: zij gaan helemaal in elkaar op.',
      'Vriend gaat helemaal op in J.',
    ],
    ['distant', 'Vriend en J. hebben een afstandelijke band.', 'Vriend houdt afstand van J.'],
    [
      'conflict',
      'Tussen Vriend en J. is er conflict.',
      'Tussen Vriend en J. is er conflict, dat van Vriend uitgaat.',
    ],
    ['violence', 'Vriend gebruikt geweld tegen J.', 'Vriend gebruikt geweld tegen J.'],
    ['cut-off', 'Vriend en J. hebben geen contact meer.', 'Vriend heeft het contact met J. verbroken.'],
    ['repaired', 'Vriend en J. hebben hun contact hersteld.', 'Vriend heeft het contact met J. hersteld.'],
    ['focused', 'Vriend is bezorgd om J.', 'Vriend is bezorgd om J.'],
  ])('%s', (kind, both, oneSided) => {
    expect(said({ from: 'vriend', to: 'j', kind })).toEqual([both]);
    expect(said({ from: 'vriend', to: 'j', kind, isOneSided: true })).toEqual([oneSided]);
  });

  test('the form of violence, and the past of the dead', () => {
    expect(said({ from: 'opa', to: 'mama', kind: 'violence', form: 'physical' })).toEqual([
      'Opa gebruikte lichamelijk geweld tegen Mama.',
    ]);
    expect(said({ from: 'opa', to: 'mama', kind: 'close' })).toEqual(['Opa en Mama hadden een hechte band.']);
  });
});
