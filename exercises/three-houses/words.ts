import { type House, houses } from './model.ts';
import { nl } from './nl.ts';

/** What the slide says of one house. */
export interface HouseWords {
  readonly name: string;
  /** One or two questions, for the wall. */
  readonly prompt: string;
  /** More questions, for a hand. */
  readonly questions: readonly string[];
}

/**
 * Reads the names and questions of the houses from the `<deck-home>` elements in the slide; what is missing there is
 * said in our own words.
 */
export function wordsOf(host: ParentNode): Readonly<Record<House, HouseWords>> {
  const read = (house: House): HouseWords => {
    const home = host.querySelector(`deck-home[kind="${house}"]`);
    const textOf = (selector: string) => home?.querySelector(selector)?.textContent?.trim() ?? '';
    const questions = [...(home?.querySelectorAll('li') ?? [])].map(
      ({ textContent }) => textContent?.trim() ?? '',
    );
    return {
      name: textOf('h3') || nl.houses[house].name,
      prompt: textOf('p') || nl.houses[house].prompt,
      questions: questions.filter((question) => question !== ''),
    };
  };
  const [worries, good, dreams] = houses.map(read);
  if (!worries || !good || !dreams) throw new Error('three houses are three');
  return { worries, good, dreams };
}
