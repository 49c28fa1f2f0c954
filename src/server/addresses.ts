import { networkInterfaces } from 'node:os';

/** Networks of virtual machines and containers: no phone is on them. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|zt|wg)/i;

/** A server that listens here is reached on every address of the machine. */
const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/**
 * Addresses at which phones in the room reach a server of this machine that listens on `host`, the likeliest first,
 * without path. This machine's own name where there is no network.
 */
export function lanAddresses(port: number, host: string, interfaces = networkInterfaces()): string[] {
  if (!everywhere.has(host)) return [urlOf(host, port)];
  const found = Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      // 169.254: the network gave no address, so nobody else has one there either.
      .filter(
        ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
      )
      .map(({ address }) => ({ address, isVirtual: virtual.test(name) })),
  );
  found.sort((a, b) => Number(a.isVirtual) - Number(b.isVirtual));
  const hosts = found.length > 0 ? found.map(({ address }) => address) : ['localhost'];
  return [...new Set(hosts)].map((one) => urlOf(one, port));
}

function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
