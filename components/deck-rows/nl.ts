const answers = (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`);

/** What stands around rows of answers. */
export const nl = {
  times: (count: number) => (count === 1 ? '1 keer' : `${count} keer`),
  more: (count: number) => `en nog ${answers(count)}`,
  ungrouped: 'Zonder groep',
  page: (page: number, pages: number) => `${page} van ${pages}`,
  pages: 'Bladzijden met antwoorden',
  previous: 'Vorige antwoorden',
  next: 'Volgende antwoorden',
  hide: (text: string) => `Verberg: ${text}`,
  remove: (text: string) => `Verwijder: ${text}`,
} as const;
