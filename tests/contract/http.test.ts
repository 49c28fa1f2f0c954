import { mkdirSync, writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/protocol/limits.ts';
import { serverInfoSchema } from '../../src/protocol/messages.ts';
import { hourMs, joinTrainer, newRoom, newToken, openRoom, postRoom, startServer, urlOf } from './harness.ts';
import { newFolder } from './places.ts';

const refusalOf = async (response: Response) => [response.status, await response.json()];

describe('opening a room', () => {
  test('[R30] it takes the key, and wrong keys are limited as wrong rooms are', async () => {
    const server = await startServer();
    const wish = newRoom(newToken());
    const wrong = { ...wish, key: `${wish.key}x` };
    for (let count = 0; count < limits.failedJoinsPerMinute; count += 1)
      expect(await refusalOf(await postRoom(server, wrong))).toEqual([403, { reason: 'no-key' }]);
    expect(await refusalOf(await postRoom(server, wrong))).toEqual([429, { reason: 'too-fast' }]);
    expect(await refusalOf(await postRoom(server, wish))).toEqual([429, { reason: 'too-fast' }]);
  });

  test('[R31] a room that is there is not opened by another; its own trainer may ask again', async () => {
    const server = await startServer();
    const token = newToken();
    const wish = newRoom(token);
    const both = await Promise.all([postRoom(server, wish), postRoom(server, wish)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const trainer = await joinTrainer(server, { room: wish.room, trainer: token });
    expect(await refusalOf(await postRoom(server, { ...newRoom(newToken()), room: wish.room }))).toEqual([
      409,
      { reason: 'room-exists' },
    ]);
    expect((await postRoom(server, wish)).status).toBe(201);
    expect(trainer.disconnects).toBe(0);
  });

  const now = Date.now();
  const token = newToken();
  const spoiled: [string, object][] = [
    ['deleted before it ends', { endsAt: now + 2 * hourMs, deletesAt: now + hourMs }],
    ['deleted in the past', { endsAt: now - 2 * hourMs, deletesAt: now - hourMs }],
    ['kept for longer than promised', { deletesAt: now + hourMs + limits.retentionMs + 60_000 }],
    ['that ends in a year', { endsAt: now + 9_000 * hourMs, deletesAt: now + 9_000 * hourMs }],
    ['with a path as its name', { room: '../../../../../etc/pas' }],
    ['with a word too many', { extra: true }],
    ['without a trainer', { trainer: undefined }],
    ['with no key', { key: '' }],
  ];
  test.each(spoiled)('[R32] a room %s is refused', async (_, parts) => {
    const server = await startServer();
    const response = await postRoom(server, { ...newRoom(token, now), ...parts });
    expect(await refusalOf(response)).toEqual([400, { reason: 'bad-message' }]);
  });

  test('[R32] what is no JSON, too large, of another kind or of another site is refused', async () => {
    const server = await startServer();
    const wish = newRoom(newToken());
    expect(await refusalOf(await postRoom(server, '{"room":'))).toEqual([400, { reason: 'bad-message' }]);
    const large = { ...wish, key: 'x'.repeat(limits.requestBytes) };
    expect(await refusalOf(await postRoom(server, large))).toEqual([413, { reason: 'too-large' }]);
    const asForm = { 'Content-Type': 'text/plain' };
    expect(await refusalOf(await postRoom(server, wish, asForm))).toEqual([400, { reason: 'bad-message' }]);
    const fromElsewhere = { Origin: 'https://elsewhere.example' };
    expect(await refusalOf(await postRoom(server, wish, fromElsewhere))).toEqual([
      400,
      { reason: 'bad-message' },
    ]);
    expect((await postRoom(server, wish, { Origin: urlOf(server) })).status).toBe(201);
  });
});

describe('the other answers', () => {
  test('the server says where phones reach it, and that it lives', async () => {
    const server = await startServer();
    const info = v.parse(serverInfoSchema, await (await fetch(urlOf(server, '/api/server'))).json());
    expect(info.addresses).toEqual([urlOf(server)]);
    expect((await fetch(urlOf(server, '/api/health'))).status).toBe(200);
    const behindProxy = await startServer({ publicUrl: 'https://workshop.example' });
    expect(behindProxy.addresses()).toEqual(['https://workshop.example']);
  });

  test('unknown addresses and methods are refused', async () => {
    const server = await startServer();
    expect((await fetch(urlOf(server, '/api/rooms'))).status).toBe(405);
    expect((await fetch(urlOf(server, '/api/constructor'))).status).toBe(404);
    expect((await fetch(urlOf(server, '/'), { method: 'POST' })).status).toBe(405);
  });
});

describe('the built pages', () => {
  async function startSite() {
    const distDir = newFolder();
    mkdirSync(joinPath(distDir, 'deck'));
    mkdirSync(joinPath(distDir, 'genogram'));
    mkdirSync(joinPath(distDir, 'assets'));
    writeFileSync(joinPath(distDir, 'index.html'), '<title>start</title>');
    writeFileSync(joinPath(distDir, 'deck/index.html'), '<title>deck</title>');
    writeFileSync(joinPath(distDir, 'genogram/index.html'), '<title>genogram</title>');
    writeFileSync(joinPath(distDir, 'assets/main-abc123.js'), 'export {}');
    writeFileSync(joinPath(distDir, 'assets/main-abc123.js.br'), brotliCompressSync('export {}'));
    return startServer({ distDir });
  }

  test('[R38] every answer carries the security headers', async () => {
    const server = await startSite();
    for (const path of ['/', '/deck/', '/assets/main-abc123.js', '/nowhere', '/api/server', '/api/nowhere']) {
      const { headers } = await fetch(urlOf(server, path));
      expect([path, headers.get('referrer-policy')]).toEqual([path, 'no-referrer']);
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      expect([path, headers.get('content-security-policy')?.startsWith("default-src 'none'")]).toEqual([
        path,
        true,
      ]);
    }
    const { headers } = await fetch(urlOf(server, '/socket.io/?EIO=4&transport=polling'));
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('the page of the genogram can send nothing, however its address is written', async () => {
    const server = await startSite();
    const page = await fetch(urlOf(server, '/genogram/'));
    const known = { headers: { 'If-None-Match': page.headers.get('etag') ?? '' } };
    const answers = [
      page,
      // What a browser has already gets its headers anew.
      await fetch(urlOf(server, '/genogram/'), known),
      ...(await Promise.all(
        ['/genogram', '/genogram/index.html', '/genogram/index', '/%67enogram/', '/genogram/?x'].map((path) =>
          fetch(urlOf(server, path), { redirect: 'manual' }),
        ),
      )),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 304, 308, 200, 200, 200, 200]);
    for (const { headers } of answers) {
      const policy = headers.get('content-security-policy')?.split('; ');
      expect(policy).toEqual(expect.arrayContaining(["connect-src 'none'", "form-action 'none'"]));
      expect(policy).not.toContain("connect-src 'self'");
    }
    const deck = await fetch(urlOf(server, '/deck/'));
    expect(deck.headers.get('content-security-policy')).toContain("connect-src 'self'");
  });

  test('hashed files are kept by browsers for ever, pages are asked for again', async () => {
    const server = await startSite();
    const page = await fetch(urlOf(server, '/deck/'));
    expect([await page.text(), page.headers.get('cache-control')]).toEqual([
      '<title>deck</title>',
      'no-cache',
    ]);
    const again = { headers: { 'If-None-Match': page.headers.get('etag') ?? '' } };
    expect((await fetch(urlOf(server, '/deck/'), again)).status).toBe(304);
    const script = await fetch(urlOf(server, '/assets/main-abc123.js'), {
      headers: { 'Accept-Encoding': 'br' },
    });
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect([await script.text(), script.headers.get('content-encoding')]).toEqual(['export {}', 'br']);
  });

  test('a folder without its slash is sent on, and what is not there gets a Dutch page', async () => {
    const server = await startSite();
    const folder = await fetch(urlOf(server, '/deck'), { redirect: 'manual' });
    expect([folder.status, folder.headers.get('location')]).toEqual([308, '/deck/']);
    const missing = await fetch(urlOf(server, '/nowhere'));
    expect([missing.status, await missing.text()]).toEqual([
      404,
      expect.stringContaining('Deze pagina bestaat niet'),
    ]);
    expect((await fetch(urlOf(server, '/..%2f..%2fetc/passwd'))).status).toBe(404);
  });

  test('rooms live beside the pages', async () => {
    const server = await startSite();
    await joinTrainer(server, await openRoom(server));
  });
});
