import { expect, test } from 'vitest';
import { looksPersonal } from './personal.ts';

test.each([
  '85.07.30-033.28',
  '85.07.30-033.61',
  '85 07 30 033 28',
  '85073003328',
  'rr 850730-033-28',
  '17.07.30-033.84',
  '17073003384',
])('a national number: %s', (text) => expect(looksPersonal(text)).toBe('national-number'));

test.each([
  '12/05/2014',
  '12-05-2014',
  '12.05.2014',
  '1/2/14',
  '° 12/05/2014',
  '2014-05-12',
  '12 mei 2014',
  '3 sept. 2014',
  'geboren op 1 Januari 1980',
  'M. 12/05/2014',
])('a birth date: %s', (text) => expect(looksPersonal(text)).toBe('birth-date'));

test.each([
  '0475 12 34 56',
  '0475/12.34.56',
  '0475123456',
  '+32 475 12 34 56',
  '+32475123456',
  '0032 475 12 34 56',
  '09 123 45 67',
  '02/123.45.67',
  '+32 (0)9 123 45 67',
  '+31 6 12345678',
  'bel 053 12 34 56',
])('a phone: %s', (text) => expect(looksPersonal(text)).toBe('phone'));

test.each(['jan@voorbeeld.be', 'mail: an.peeters@clb.vlaanderen'])('an address: %s', (text) =>
  expect(looksPersonal(text)).toBe('email'),
);

test.each([
  'Jan Peeters',
  'An Van den Broeck',
  'Fatima El Amrani',
  'Sofie van der Meulen',
  'An-Sofie Claes',
  'Léa D’Hondt',
  'Oma Jo Peeters',
  'Mama belt met Jan Peeters.',
  'Mohamed Ben Ali',
])('a full name: %s', (text) => expect(looksPersonal(text)).toBe('full-name'));

test.each([
  '',
  'M.',
  'Mama',
  'Vriend 2',
  'oma Jo',
  'Oma Jo',
  'Tante Lies',
  'Juf Els',
  'Jan P.',
  'J.P.',
  'JP VDB',
  'An-Sofie',
  'Papa van M.',
  'Mama Papa',
  'Mevrouw D.',
  'De Smet',
  'Bij mama',
  'Thuis',
  'CLB Gent',
  '2014',
  '2014-2022',
  '37',
  '37 jaar',
  'sinds 2014',
  '1 mei',
  'kamer 12.05',
  '1/2',
  'in mei 2014',
  'Sinds 2022 woont Mama alleen. Met Jan gaat het goed.',
  '9000',
  '12345678901',
  'zaak 2024/123',
])('nothing: %s', (text) => expect(looksPersonal(text)).toBeNull());
