import type { Reason } from '../protocol/messages.ts';

/** What the participant's page says before somebody is in; the rest comes with the room, in `room-nl.ts`. */
export const nl = {
  joinTitle: 'Doe mee',
  joinHow: 'Typ de vier woorden die op het scherm staan. Geen account, geen naam nodig.',
  words: 'De vier woorden',
  wordsExample: 'bv. fiets-lamp-soep-berg',
  offers: 'Bedoel je dit woord?',
  offered: (words: readonly string[]) =>
    words.length === 1 ? `Suggestie: ${words[0]}` : `Suggesties: ${words.join(', ')}`,
  join: 'Doe mee',
  joining: 'Even geduld, we openen de sessie …',
  missingWords: (found: number) =>
    `Je typte ${found === 1 ? '1 woord' : `${found} woorden`}. We hebben er vier nodig.`,
  unknownWord: (word: string, near: readonly string[]) =>
    near.length > 0
      ? `“${word}” kennen we niet. Bedoel je ${near.map((one) => `“${one}”`).join(' of ')}?`
      : `“${word}” kennen we niet. Kijk nog eens op het scherm.`,
  refused: {
    'no-room': 'Er is geen sessie met deze woorden. Kijk na of je ze juist typte.',
    'too-many': 'Deze sessie zit vol. Vraag de trainer om hulp.',
    'too-fast': 'Er zijn te veel pogingen na elkaar. Wacht een minuut en probeer opnieuw.',
    ended: 'Deze sessie is afgelopen.',
  } as Partial<Record<Reason, string>>,
  refusedOther: 'Het lukt niet om binnen te komen. Herlaad de pagina of vraag de trainer om hulp.',
  wrongLink: 'Deze link klopt niet. Scan de code opnieuw, of typ de vier woorden.',
} as const;
