import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newFolder } from './harness.ts';

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

test('a data folder that cannot be written is one Dutch sentence', () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  const { status, said } = start({ DATA_DIR: join(file, 'data') });
  expect(status).toBe(1);
  expect(said).toMatch(/^In de map ".*" kan niet geschreven worden\. .*\n$/);
});
