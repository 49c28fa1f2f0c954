import type { Page } from 'playwright/test';
import { addFactor, all, ask, everybody, play, thinkTogether, wall, write } from './day.ts';
import { answer, expect, goToSlide, groupByTable, setPhase, test, trainerLink } from './workshop.ts';

const phoneCount = 12;
const tables = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4];

test('a whole workshop: twelve phones in four groups through every exercise, two offline for a while, two reloaded', async ({
  trainer,
  joinedPhone,
  workshop,
  newPhone,
}) => {
  test.setTimeout(600_000);
  const { cockpit, deck } = trainer;
  const phones: Page[] = [];
  while (phones.length < phoneCount) phones.push(await joinedPhone());
  const [, second, third] = phones as [Page, Page, Page];

  await goToSlide(trainer, 'voorwerpen');
  await setPhase(trainer, 'Open');
  await expect(wall(trainer).locator('object-exchange-board')).toHaveAttribute('phase', 'open');
  await deck.bringToFront();
  await deck.keyboard.press('Enter');
  await all(phones, (phone) =>
    expect(phone.locator('object-exchange-phone h3').first()).toHaveText('Zoek iemand'),
  );
  await cockpit.getByRole('button', { name: 'Sla over naar ronde 2' }).click();
  await setPhase(trainer, 'Gesloten');
  await ask(trainer, phones, 'verwachtingen', 'Durven vragen');
  await ask(trainer, phones, 'betekenis', 'Elk kind gezien');
  await thinkTogether(trainer, phones, 1, 'Een alleenstaande mama is op.');

  // A phone loses its network in the middle of the morning, and another one later; nothing of it is missing at the end.
  await goToSlide(trainer, 'versterken');
  await setPhase(trainer, 'Open');
  await second.getByRole('textbox').last().waitFor();
  await second.context().setOffline(true);
  await all(phones, (phone, index) => answer(phone, `Netwerk ${index}`));
  await everybody(trainer, phones, phoneCount - 1);
  await second.context().setOffline(false);
  await everybody(trainer, phones);
  await setPhase(trainer, 'Getoond');
  await expect(wall(trainer)).toContainText('Netwerk 1');
  await second.reload();
  await ask(trainer, phones, 'diensten', 'Huis van het Kind');
  await thinkTogether(trainer, phones, 2, 'Mama heeft een nieuwe partner en is eindelijk niet meer alleen.');

  await goToSlide(trainer, 'risico-tabel');
  await setPhase(trainer, 'Open');
  await all(phones, (phone, index) => addFactor(phone, index % 2 === 0 ? 'Geldzorgen' : `Factor ${index}`));
  await everybody(trainer, phones);
  await setPhase(trainer, 'Getoond');
  await expect(wall(trainer)).toContainText('Geldzorgen');
  await groupByTable(trainer, phones, tables);
  await play(trainer, phones, 'rollenspel-zorgen');

  await goToSlide(trainer, 'drie-huizen');
  await setPhase(trainer, 'Open');
  await third.locator('.is-here').getByRole('button', { name: 'Schrijf erbij' }).waitFor();
  await third.context().setOffline(true);
  await all(phones, (phone, index) => write(phone, `Iets fijns ${index}`));
  await third.context().setOffline(false);
  await third.reload();
  // All twelve are in before it is shown: what comes later waits for the trainer.
  const desk = cockpit.locator('three-houses-desk');
  await expect(desk.getByText('3 briefjes')).toHaveCount(4, { timeout: 30_000 });
  await setPhase(trainer, 'Getoond');
  // Three phones wrote at once: all of it is there, in whatever order it came in.
  const notes = wall(trainer).locator('three-houses-note');
  for (const index of [0, 1, 2])
    await expect(notes.filter({ hasText: `Iets fijns ${index}` })).toHaveCount(1);
  const corners = await notes.evaluateAll((all) =>
    all.map((one) => `${one.getBoundingClientRect().x} ${one.getBoundingClientRect().y}`),
  );
  expect(new Set(corners).size).toBe(3);
  await cockpit.getByRole('button', { name: 'Zet Tafel 4 op de muur' }).click();
  await expect(notes.filter({ hasText: /Iets fijns (9|10|11)/ })).toHaveCount(3);

  await goToSlide(trainer, 'drie-kolommen');
  await setPhase(trainer, 'Open');
  await all(phones, async (phone, index) => {
    await write(phone, `Wat goed gaat ${index}`, 'feit');
    await expect(phone.locator('.bar deck-standing')).toContainText('Verstuurd');
  });
  await setPhase(trainer, 'Getoond');
  await expect(wall(trainer)).toContainText('Wat goed gaat 2');
  await thinkTogether(trainer, phones, 3, 'De cliënte, mama, heeft blauwe plekken.');
  await play(trainer, phones, 'rollenspel-aanmelden');

  await goToSlide(trainer, 'terugblik');
  await setPhase(trainer, 'Open');
  await all(phones, async (phone) => {
    const view = phone.locator('expectations-review-phone');
    await view.getByRole('radio', { name: 'Ingelost' }).first().check();
    await view.getByRole('button', { name: 'Verstuur', exact: true }).click();
  });
  await everybody(trainer, phones);
  await setPhase(trainer, 'Getoond');
  await expect(wall(trainer)).toContainText('Durven vragen');
  await ask(trainer, phones, 'slotvraag', 'Ja, elk kind');
  await goToSlide(trainer, 'contact');
  await all(phones, (phone) => expect(phone.locator('article.slide')).toContainText('kindreflex.be'));

  // What the group made is on paper, and nothing runs off its sheet.
  const printed = await newPhone();
  await printed.goto(`${workshop.origin}/deck/?print${new URL(await trainerLink(trainer)).hash}`);
  await printed.locator('html[data-deck-ready]').waitFor({ timeout: 60_000 });
  const made = {
    verwachtingen: 'Durven vragen',
    'en-dan-1': 'Gevolg 0 van deel 1',
    versterken: 'Netwerk 1',
    'risico-tabel': 'Geldzorgen',
    'risico-gezin': 'Geldzorgen',
    'drie-huizen': 'Iets fijns 2',
    'drie-kolommen': 'Wat goed gaat',
    'en-dan-3': 'Gevolg 0 van deel 3',
    terugblik: 'Durven vragen',
    slotvraag: 'Ja, elk kind',
  };
  for (const [id, text] of Object.entries(made)) await expect(printed.locator(`#${id}`)).toContainText(text);
  const tooLarge = await printed
    .locator('.page > section')
    .evaluateAll((sections) =>
      sections
        .filter(({ scrollHeight, scrollWidth }) => scrollHeight > 1081 || scrollWidth > 1921)
        .map(({ id }) => id),
    );
  expect(tooLarge).toEqual([]);
});
