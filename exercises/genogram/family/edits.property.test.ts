import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGenogram, apply, edit } from '../fixtures/edits.ts';
import { counter } from '../fixtures/family.ts';
import { moveSibling, setIndex } from './edit-persons.ts';
import { addChild, addParents, addPartner, addSibling, addSupport } from './edit-relatives.ts';
import { offers } from './offers.ts';
import { parseGenogram, serialize } from './parse.ts';
import { removePerson } from './remove.ts';
import { breachOf } from './rules.ts';

test('any edit of any genogram keeps the rules, leaves the state before as it was, and comes back from its file', () => {
  fc.assert(
    fc.property(anyGenogram, edit, (genogram, one) => {
      const before = JSON.stringify(genogram);
      const after = apply(genogram, one, () => 'new');
      expect(JSON.stringify(genogram)).toBe(before);
      expect(breachOf(after)).toBeNull();
      expect(parseGenogram(serialize(after))).toEqual({ genogram: after });
    }),
    { numRuns: 500 },
  );
});

test('what is offered can be done, and what is refused cannot', () => {
  fc.assert(
    fc.property(anyGenogram, fc.nat(50), (genogram, place) => {
      const newId = counter();
      const fresh = () => `new${newId()}`;
      const who = genogram.persons[place % genogram.persons.length]?.id ?? '';
      const may = offers(genogram, who);
      const did = {
        partner: addPartner(genogram, who, { status: 'lat' }, fresh).id !== null,
        child: addChild(genogram, who, 'someone-else', {}, fresh).id !== null,
        parents: addParents(genogram, who, fresh).id !== null,
        sibling: addSibling(genogram, who, {}, fresh).id !== null,
        support: addSupport(genogram, who, {}, fresh).id !== null,
        index: setIndex(genogram, who) !== genogram,
        left: moveSibling(genogram, who, 'left') !== genogram,
        right: moveSibling(genogram, who, 'right') !== genogram,
        remove: removePerson(genogram, who) !== genogram,
      };
      for (const key of Object.keys(did) as (keyof typeof did)[])
        expect({ key, is: may[key] === null }).toEqual({ key, is: did[key] });
    }),
    { numRuns: 500 },
  );
});
