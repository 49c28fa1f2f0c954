/** The phases of an exercise, as the beamer names them, and what stands beside them. */
export const nl = {
  phase: {
    closed: 'Dadelijk',
    open: 'Open',
    shown: 'Antwoorden getoond',
    shut: 'Gesloten',
  },
  withoutPhones: 'Zonder telefoons',
  ofPeople: (people: number) => `van ${people}`,
  answered: (people: number) => `van ${people} antwoordden`,
  count: (answered: number, people: number) => `${answered} van ${people} antwoordden`,
  on: 'Surf naar',
  words: 'en typ',
  canAdd: 'Toevoegen kan nog, zonder naam:',
  fresh: (count: number) => `${count} nieuw`,
  freshLabel: (count: number) => (count === 1 ? 'Toon 1 nieuw antwoord' : `Toon ${count} nieuwe antwoorden`),
} as const;
