import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newRoom, newToken, postRoom, startServer } from './harness.ts';
import { newFolder } from './places.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm start` with these settings, as far as it gets. */
function start(env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/server/start.ts'], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

test('a wrong setting is one Dutch sentence', () => {
  expect(start({ PORT: 'abc' })).toEqual({
    status: 1,
    said: 'PORT is "abc", maar moet een getal van 1 tot 65535 zijn.\n',
  });
});

test('a database without the hash of the trainers’ key is one Dutch sentence, which does not show the database', () => {
  const { status, said } = start({ DATABASE_URL: 'postgres://me:geheim@db.example/workshops' });
  expect(status).toBe(1);
  expect(said).toMatch(/^Met DATABASE_URL is ook TRAINER_KEY_HASH nodig.*npm run key.*\n$/);
});

test('npm run key makes a link for trainers and the hash that opens the server to it', async () => {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/server/key.ts'], {
    cwd: root,
    env: { ...process.env, PUBLIC_URL: 'https://workshop.example' },
    encoding: 'utf8',
  });
  const [, key = ''] = /https:\/\/workshop\.example\/regie\/#sleutel=([\w-]{22})\n/.exec(stdout) ?? [];
  const [, openerHash = ''] = /TRAINER_KEY_HASH=([\w-]{43})\n/.exec(stdout) ?? [];
  const server = await startServer({ openerHash });
  expect((await postRoom(server, { ...newRoom(newToken()), key })).status).toBe(201);
  expect((await postRoom(server, newRoom(newToken()))).status).toBe(403);
});

test('a data folder that cannot be written is one Dutch sentence', () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  const { status, said } = start({ DATA_DIR: join(file, 'data') });
  expect(status).toBe(1);
  expect(said).toMatch(/^In de map ".*" kan niet geschreven worden\. .*\n$/);
});
