import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  }) as Parameters<typeof clientAddress>[0];

test('without a proxy of ours the header is not believed', () => {
  expect(clientAddress(from('192.0.2.7', '203.0.113.9'), 0)).toBe('192.0.2.7');
});

test('behind a proxy it is what that saw, not what the client wrote into the header before', () => {
  expect(clientAddress(from('10.0.0.1', '203.0.113.9'), 1)).toBe('203.0.113.9');
  expect(clientAddress(from('10.0.0.1', '1.2.3.4, 203.0.113.9'), 1)).toBe('203.0.113.9');
  expect(clientAddress(from('10.0.0.1', '1.2.3.4, 203.0.113.9, 10.0.0.2'), 2)).toBe('203.0.113.9');
});

test('who comes past the proxies counts by the address it comes from', () => {
  expect(clientAddress(from('192.0.2.7'), 1)).toBe('192.0.2.7');
  expect(clientAddress(from('192.0.2.7', '203.0.113.9'), 2)).toBe('192.0.2.7');
  expect(clientAddress(from('192.0.2.7', ' '), 1)).toBe('192.0.2.7');
});

test.each([
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('%s counts as %s', (address, network) => {
  expect(clientAddress(from(address), 0)).toBe(network);
});
