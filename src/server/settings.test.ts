import { expect, test } from 'vitest';
import { parseSettings } from './settings.ts';

const sentence = (env: NodeJS.ProcessEnv) => {
  const parsed = parseSettings(env);
  return parsed.ok ? null : parsed.sentence;
};

test('nothing set, or set to nothing, is right', () => {
  expect(parseSettings({})).toEqual({ ok: true, settings: { DATA_DIR: 'data', PROXIES: 0 } });
  expect(parseSettings({ PORT: '', HOST: '', TRAINER_KEY_HASH: '' })).toMatchObject({ ok: true });
});

test('what is set right is taken over, and nothing else of the environment', () => {
  const env = {
    PORT: '5000',
    HOST: '127.0.0.1',
    DATA_DIR: 'x',
    PUBLIC_URL: 'https://workshop.example/',
    DATABASE_URL: 'postgres://me:secret@db.example/workshops',
    PROXIES: '1',
    PATH: '/bin',
  };
  expect(parseSettings(env)).toEqual({
    ok: true,
    settings: {
      PORT: 5000,
      HOST: '127.0.0.1',
      DATA_DIR: 'x',
      DATABASE_URL: 'postgres://me:secret@db.example/workshops',
      PROXIES: 1,
      PUBLIC_URL: 'https://workshop.example',
    },
  });
});

test('what is set wrong gives one Dutch sentence with what it must be', () => {
  for (const port of ['0', '65536', '4e3', '-1', 'abc'])
    expect(sentence({ PORT: port })).toBe(`PORT is "${port}", maar moet een getal van 1 tot 65535 zijn.`);
  expect(sentence({ HOST: 'here' })).toContain('HOST is "here"');
  expect(sentence({ PUBLIC_URL: 'javascript:alert(1)' })).toContain('https://workshop.voorbeeld.be');
});

test('what is secret is not repeated on the screen', () => {
  expect(sentence({ TRAINER_KEY_HASH: 'geheim' })).toBe(
    'TRAINER_KEY_HASH is "…", maar moet de 43 tekens van “npm run key” zijn.',
  );
  expect(sentence({ DATABASE_URL: 'mysql://me:geheim@db.example/x' })).toMatch(/^DATABASE_URL is "…", maar/);
});
