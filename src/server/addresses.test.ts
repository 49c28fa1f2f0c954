import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { lanAddresses } from './addresses.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: `${address}/24`,
});
const local: NetworkInterfaceInfo = {
  address: 'fe80::1',
  internal: false,
  family: 'IPv6',
  netmask: 'ffff::',
  mac: '00:00:00:00:00:00',
  cidr: 'fe80::1/64',
  scopeid: 1,
};

test('phones get the addresses of real networks first, and never those of this machine alone', () => {
  const interfaces = {
    lo: [at('127.0.0.1', true)],
    docker0: [at('172.17.0.1')],
    wlan0: [local, at('192.168.1.20')],
    eth1: [at('169.254.3.4')],
  };
  expect(lanAddresses(4173, '0.0.0.0', interfaces)).toEqual([
    'http://192.168.1.20:4173',
    'http://172.17.0.1:4173',
  ]);
});

test('without a network this machine is reached by its own name', () => {
  expect(lanAddresses(80, '0.0.0.0', { lo: [at('127.0.0.1', true)] })).toEqual(['http://localhost:80']);
});

test('a server that listens on one address is reached there', () => {
  expect(lanAddresses(4173, '192.168.1.20', {})).toEqual(['http://192.168.1.20:4173']);
  expect(lanAddresses(4173, '::1', {})).toEqual(['http://[::1]:4173']);
});
