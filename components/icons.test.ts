import { expect, test } from 'vitest';
import { iconFor, icons } from './icons.ts';
import { pebblePath } from './pebble.ts';
import { iconOnPebble, pictograms } from './pictograms.ts';

const all = { ...icons, ...pictograms };

/** Everything a template would put in the page, as one string. */
const text = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  const { strings, values } = value as { strings: readonly string[]; values: readonly unknown[] };
  return strings.map((part, index) => part + (index < values.length ? text(values[index]) : '')).join('');
};

test('the icons that slides and pages name are all there', () => {
  const named =
    'oog slot plus vink ongedaan lijst pijl-rechts pijl-links telefoon brief plek klok pauze vraag toilet papier hart uit zon regenwolk ster kruis vuilbak qr mensen wifi-uit huis koffer telefoon-vol envelop pad deur hart-vol baby stoel boek oog-vol kop spel geld';
  expect(named.split(' ').filter((name) => !Object.hasOwn(all, name))).toEqual([]);
});

test('every icon is drawn, and no number in it is broken', () => {
  for (const icon of Object.values(all)) {
    expect(text(icon)).toMatch(/ d="?M/);
    expect(text(icon)).not.toMatch(/undefined|NaN/);
  }
});

test.each(['no-such-icon', 'constructor', ''])('an unknown name (%j) gives a plain pebble', (name) => {
  expect(text(iconFor(name))).toContain(pebblePath);
  expect(text(iconOnPebble(name))).toContain(pebblePath);
});

test('a line icon takes the colour around it; a pictogram fills more of its pebble', () => {
  expect(text(iconFor('klok'))).toContain('currentColor');
  const scale = (name: string) => Number(/scale\(([\d.]+)\)/.exec(text(iconOnPebble(name)))?.[1]);
  expect(scale('huis')).toBeGreaterThan(scale('klok'));
});
