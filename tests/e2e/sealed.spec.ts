import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { answer, expect, goToSlide, setPhase, test } from './workshop.ts';

/** All that a page sends to the server and hears from it, but for the files of the site. */
function listenIn(page: Page, wire: string[]): void {
  page.on('websocket', (socket) => {
    const hear = ({ payload }: { payload: string | Buffer }) => wire.push(payload.toString('latin1'));
    socket.on('framesent', hear);
    socket.on('framereceived', hear);
  });
  page.on('request', (request) => wire.push(request.url(), request.postData() ?? ''));
  page.on('response', async (response) => {
    // A page that leaves takes its last answers with it.
    if (/\/(socket\.io|api)\//.test(response.url())) wire.push(await response.text().catch(() => ''));
  });
}

async function textOf(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
  );
  return texts.join('\n');
}

test('neither the server’s files, nor what it prints, nor what goes over the wire holds a word of a session', async ({
  workshop,
  trainer,
  joinedPhone,
  newPhone,
}) => {
  const wire: string[] = [];
  const { cockpit, deck } = trainer;
  for (const page of [cockpit, deck]) {
    listenIn(page, wire);
    await page.reload();
  }
  await deck.locator('html[data-deck-ready]').waitFor();
  await goToSlide(trainer, 'verwachtingen');
  const phones = [await joinedPhone(), await joinedPhone()];
  const byWords = await newPhone();
  listenIn(byWords, wire);
  await byWords.goto(workshop.origin);
  await byWords.getByLabel('De vier woorden').fill(trainer.words);
  await byWords.getByRole('button', { name: 'Doe mee' }).click();
  await byWords.locator('phone-room').waitFor();
  for (const phone of phones) {
    listenIn(phone, wire);
    await phone.reload();
    await phone.locator('phone-room').waitFor();
  }
  await setPhase(trainer, 'Open');
  for (const [index, phone] of [...phones, byWords].entries()) {
    await answer(phone, `leesbaarmerk nummer ${index}`);
    await expect(phone.locator('open-question-phone')).toContainText('Bij de trainer');
    await phone.getByRole('textbox').last().fill('halfgetyptmerk');
  }
  await cockpit.getByRole('button', { name: 'Verberg: leesbaarmerk nummer 1' }).click();
  await setPhase(trainer, 'Getoond');
  await expect(byWords.locator('open-question-phone')).toContainText('Wat de groep zei');
  await cockpit.getByRole('button', { name: /^Toon weer: leesbaarmerk nummer 1/ }).click();
  await expect(byWords.locator('open-question-phone')).toContainText('leesbaarmerk nummer 1');
  await workshop.stop();

  const kept = await textOf(workshop.dataDir);
  const heard = wire.join('\n');
  expect(kept.length).toBeGreaterThan(4_000);
  expect(heard).toContain('"envelopes"');
  expect(heard).toContain('["put"');
  // A word of three or four letters may stand in sealed text by chance.
  const longWords = trainer.words.split('-').filter((word) => word.length > 4);
  const secrets = ['leesbaarmerk', 'halfgetyptmerk', 'verwachtingen', trainer.words, ...longWords];
  for (const [where, text] of Object.entries({ kept, heard, printed: workshop.printed }))
    expect({ where, found: secrets.filter((secret) => text.includes(secret)) }).toEqual({ where, found: [] });
});
