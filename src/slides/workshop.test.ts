import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseWorkshop } from './workshop.ts';

const yaml = readFileSync(new URL('fixtures/workshop.yaml', import.meta.url), 'utf8');

/** The messages for the fixture with `from` changed into `to`, as `line message`. */
function problemsWith(from: string, to: string): string[] {
  expect(yaml).toContain(from);
  const { workshop, problems } = parseWorkshop(yaml.replace(from, to), 'slides/workshop.yaml');
  expect(workshop === null).toBe(problems.length > 0);
  return problems.map(({ line, message }) => `${line} ${message}`);
}

test('texts that follow from the settings', () => {
  const { workshop, problems } = parseWorkshop(yaml, 'slides/workshop.yaml');
  expect(problems).toEqual([]);
  expect(workshop).toMatchObject({
    title: 'De Kindreflex',
    trainersText: 'Liv en Tina',
    questionsText: 'Liv of Tina',
    regionalText: 'Doetertoe en Winstroom',
    pauseEnd: '14.45',
    pauseMinutes: 15,
    checkedText: 'Controleer voor gebruik',
    retentionHours: 24,
  });
});

test.each([
  ['trainers: [Liv, Tina]', 'trainers: []', { trainersText: '' }],
  ['trainers: [Liv, Tina]', 'trainers: [Liv]', { trainersText: 'Liv' }],
  ['trainers: [Liv, Tina]', 'trainers: [Liv, Tina, An]', { trainersText: 'Liv, Tina en An' }],
  ['trainers: [Liv, Tina]', 'trainers: []', { author: 'Liv en Tina' }],
  ['organisation: ""', 'organisation: CAW', { author: 'Liv en Tina, CAW' }],
  ['checked: ""', 'checked: 2 maart 2026', { checkedText: 'Laatst gecontroleerd op 2 maart 2026' }],
  ['at: "14.30"', 'at: "13.55"', { pauseEnd: '14.10' }],
])('%s → %s', (from, to, expected) => {
  expect(parseWorkshop(yaml.replace(from, to), '').workshop).toMatchObject(expected);
});

const hour = 'een uur met een punt en tussen aanhalingstekens, bijvoorbeeld "14.45"';

test.each([
  // Without quotes YAML reads the hour as the number 16.3.
  ['end: "16.30"', 'end: 16.30', `8 “end” klopt niet: er staat 16.3. Verwacht: ${hour}.`],
  ['start: "13.00"', 'start: "13:00"', `7 “start” klopt niet: er staat "13:00". Verwacht: ${hour}.`],
  ['at: "14.30"', 'at: "25.30"', `9 “pause.at” klopt niet: er staat "25.30". Verwacht: ${hour}.`],
  [
    'minutes: 15',
    'minutes: kwartier',
    '9 “pause.minutes” klopt niet: er staat "kwartier". Verwacht: een geheel getal van 1 tot 120.',
  ],
  [
    'minutes: 15',
    'minuten: 15',
    '9 De sleutel “pause.minutes” ontbreekt. Zet hem er weer bij, met een dubbele punt en een waarde.',
  ],
  [
    'end: "16.30"',
    'end: "12.30"',
    '8 “end” klopt niet: er staat "12.30". Verwacht: een uur na het begin van de workshop.',
  ],
  [
    'pause: {',
    'pauze: {',
    '1 De sleutel “pause” ontbreekt. Zet hem er weer bij, met een dubbele punt en een waarde.',
  ],
  [
    'title: De Kindreflex',
    'title: ""',
    '1 “title” klopt niet: er staat "". Verwacht: een tekst op één regel.',
  ],
  [
    'title: De Kindreflex',
    'title:',
    '1 “title” klopt niet: er staat niets. Verwacht: een tekst op één regel.',
  ],
  [
    'questions: [Liv, Tina]',
    'questions: Liv',
    '6 “questions” klopt niet: er staat "Liv". Verwacht: een lijst met namen, bijvoorbeeld [Liv, Tina], of [].',
  ],
  [
    'Winstroom, url: ""',
    'Winstroom, url: winstroom.be',
    '12 “regional.1.url” klopt niet: er staat "winstroom.be". Verwacht: een adres dat met https:// begint, of "" als er geen is.',
  ],
  [
    'email: info@',
    'email: info',
    '17 “contact.email” klopt niet: er staat "infoexpertisecentrumkindermishandeling.be". Verwacht: een mailadres, bijvoorbeeld "info@voorbeeld.be".',
  ],
  [
    'site: https:',
    'site: http:',
    '18 “contact.site” klopt niet: er staat "http://kindreflex.be/". Verwacht: een adres dat met https:// begint.',
  ],
  [
    'logo: ""',
    'logo: ../logo.svg',
    '4 “logo” klopt niet: er staat "../logo.svg". Verwacht: de naam van een bestand in slides/img, of "" als er geen is.',
  ],
  [
    'retentionHours: 24',
    'retentionHours: 0',
    '20 “retentionHours” klopt niet: er staat 0. Verwacht: een geheel aantal uren van 1 tot 720.',
  ],
  [
    'street:',
    'straat:',
    '13 De sleutel “contact.street” ontbreekt. Zet hem er weer bij, met een dubbele punt en een waarde.',
  ],
])('%s → %s', (from, to, ...expected) => {
  expect(problemsWith(from, to)).toContain(expected[0]);
});

test('a key that nobody reads is refused, and the key that was meant is named', () => {
  expect(problemsWith('checked: ""', 'checked: ""\nretentionHour: 3')).toEqual([
    '20 De sleutel “retentionHour” bestaat niet. Bedoelde je “retentionHours”? Je kan kiezen uit: title, date, organisation, logo, trainers, questions, start, end, pause, regional, contact, checked, retentionHours.',
  ]);
  expect(problemsWith('minutes: 15', 'minutes: 15, minuut: 3')).toEqual([
    '9 De sleutel “pause.minuut” bestaat niet. Je kan kiezen uit: at, minutes.',
  ]);
});

test('a pause outside the workshop is refused', () => {
  expect(problemsWith('at: "14.30"', 'at: "16.20"')).toEqual([
    '9 “pause” klopt niet: er staat {"at":"16.20","minutes":15}. Verwacht: een pauze die na het begin start en voor het einde klaar is.',
  ]);
});

test('an empty file misses everything', () => {
  expect(parseWorkshop('', 'slides/workshop.yaml').problems).toHaveLength(13);
});
