import { answer, expect, goToSlide, setPhase, test } from './workshop.ts';

test('two tabs of one phone are one participant, show the same, and leave each other’s draft alone', async ({
  workshop,
  trainer,
  joinedPhone,
}) => {
  await goToSlide(trainer, 'verwachtingen');
  const one = await joinedPhone();
  await setPhase(trainer, 'Open');
  await answer(one, 'eerste antwoord');
  const two = await one.context().newPage();
  await two.goto(workshop.origin);
  const [inOne, inTwo] = [one, two].map((tab) => tab.getByRole('textbox'));
  if (!inOne || !inTwo) throw new Error('no fields');
  await expect(inTwo.first()).toHaveValue('eerste antwoord');

  // What is sent in one stands in the other.
  await inTwo.first().fill('beter antwoord');
  await two.getByRole('button', { name: /^Verstuur/ }).click();
  await expect(inOne.first()).toHaveValue('beter antwoord');

  // What is half typed in one is not clobbered by what the other sends.
  await one.getByRole('button', { name: 'Nog een antwoord' }).click();
  await inOne.last().fill('half get');
  await two.getByRole('button', { name: 'Nog een antwoord' }).click();
  await answer(two, 'van de tweede tab');
  await expect(trainer.cockpit.locator('.answers')).toContainText('van de tweede tab');
  await expect(inOne.last()).toHaveValue('half get');
  await inOne.last().pressSequentially('ypt');
  await one.getByRole('button', { name: /^Verstuur/ }).click();
  await expect(trainer.cockpit.locator('.count')).toContainText('1 van 1');
  await expect(trainer.cockpit.locator('.people')).toContainText('1 deelnemer');
  await expect(trainer.cockpit.locator('.people')).toContainText('1 nu verbonden');

  // In the end both tabs and the trainer hold the same, and none of the three answers is missing.
  const answers = ['beter antwoord', 'van de tweede tab', 'half getypt'];
  for (const fields of [inOne, inTwo]) {
    const values = () => fields.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    await expect.poll(values).toEqual(answers);
  }
  await expect(trainer.cockpit.locator('.answers li span')).toHaveText([...answers].sort());
});
