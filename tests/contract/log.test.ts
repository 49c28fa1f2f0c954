import { expect, test } from 'vitest';
import { listeningLog, newToken } from './harness.ts';

test('[R37] errors of libraries are cleaned of ids, tokens and addresses', () => {
  const { log, written } = listeningLog();
  const token = newToken();
  const error = Object.assign(new Error(`cannot open data/${token}.db for ::ffff:192.0.2.7`), {
    code: 'EIO',
  });
  log.error(error);
  log.error(
    { err: error, token, socket: { remoteAddress: '192.0.2.7' } },
    `connection of 192.0.2.7 (${token})`,
  );
  expect(written()).toContain('EIO');
  for (const secret of [token, '192.0.2.7', 'ffff']) expect(written()).not.toContain(secret);
});
