import { expect, test } from 'vitest';
import {
  connect,
  join,
  joinTrainer,
  listeningLog,
  newBody,
  newEnvelope,
  newRoom,
  newToken,
  openRoom,
  postRoom,
  startServer,
} from './harness.ts';
import { openerKey } from './opener-key.ts';

test('[R37] the log of a session, with its failures, names nobody and holds nothing that was said', async () => {
  const { log, written } = listeningLog();
  const server = await startServer({ log, maxPages: 40 });
  const opened = await openRoom(server);
  const trainer = await joinTrainer(server, opened);
  const phone = await join(server, opened.room, 'participant');
  const entries = Array.from({ length: 8 }, () => newEnvelope({ body: newBody(30_000) }));
  for (const entry of entries) await phone.put(entry);
  await connect(server, {
    room: opened.room,
    role: 'trainer',
    token: phone.token,
    since: 0,
    group: null,
  }).refusal();
  phone.socket.io.engine.write('2["put",[{"id"');
  await postRoom(server, { ...newRoom(newToken()), key: 'wrong key' });
  await trainer.delete();
  await trainer.until(() => trainer.disconnects === 1);

  const text = written();
  expect(text).toContain('SQLITE_FULL');
  const { author } = await phone.welcome();
  const secrets = [opened.room, opened.trainer, phone.token, author, '127.0.0.1', openerKey, 'wrong key'];
  const said = entries.flatMap(({ id, slot, body }) => [id, slot, body?.slice(0, 40) ?? '']);
  expect([...secrets, ...said].filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).not.toContain(Buffer.from(opened.room, 'latin1').toString('hex'));
});

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
