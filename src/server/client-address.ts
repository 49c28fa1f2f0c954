import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

type Request = Pick<IncomingMessage, 'headers' | 'socket'>;

/**
 * Whom the limits per address count. Behind `proxies` of our own (0: none) it is what the outermost of them saw; whatever
 * a client writes into the header itself stands further left and is not looked at. An IPv6 address counts with its whole
 * network of 64 bits, since that is what one household gets.
 */
export function clientAddress({ headers, socket }: Request, proxies: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const address = proxies === 0 ? undefined : forwarded.at(-proxies)?.trim();
  return networkOf(address || (socket.remoteAddress ?? ''));
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = (part: string) => part.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail ?? '')];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
