const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** What exercises with a board per small group say alike. */
export const groupWords = {
  notes: (count: number) => many(count, 'briefje', 'briefjes'),
  earlier: (number: number) => (number === 1 ? 'Eerdere groep' : `Eerdere groep ${number}`),
  phase: { closed: 'Dadelijk', open: 'Open', shown: 'Getoond', shut: 'Gesloten' },

  phone: {
    noGroup: 'Je zit nog niet in een groep. Zeg het even tegen de trainer.',
    soon: 'Begint zo',
    shut: 'Gesloten',
    write: 'Schrijf erbij',
    rewrite: 'Jouw briefje',
    add: 'Zet erbij',
    save: 'Bewaar',
    cancel: 'Annuleer',
    remove: 'Verwijder',
    left: (count: number) => (count === 1 ? 'Nog 1 teken' : `Nog ${count} tekens`),
    tooLong: (count: number) => `Maak het iets korter: ${many(count, 'teken', 'tekens')} te veel.`,
    nothingYet: 'Typ eerst iets.',
    yours: 'van jou',
    added: 'Staat erbij.',
    changed: 'Gewijzigd.',
    removed: 'Verwijderd.',
  },

  board: {
    busy: (groups: number, of: number) =>
      groups === 0
        ? `${many(of, 'groep', 'groepen')} aan zet`
        : `${groups} van ${many(of, 'groep', 'groepen')} bezig`,
    fresh: (count: number) => `${count} nieuw`,
    hide: (text: string) => `Verberg: ${text}`,
    undo: 'Ongedaan maken',
    announce: (phase: string, what: string | null) => (what === null ? phase : `${phase}. ${what}`),
  },

  paper: { group: 'Groep' },

  desk: {
    none: 'Maak eerst kleine groepen, hieronder.',
    show: (name: string) => `Zet ${name} op de muur`,
    choose: (name: string) => `Kies ${name}`,
    onWall: 'Op de muur',
    chosen: 'Komt als eerste',
    words: (name: string) => `Wat ${name} schreef`,
  },
} as const;
