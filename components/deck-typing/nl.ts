/** What the line says in which a trainer types for the room. */
export const nl = {
  label: 'Typ wat de groep zegt',
  how: 'Enter voegt toe',
  add: 'Voeg toe',
  added: (count: number) => `Toegevoegd. ${count === 1 ? '1 antwoord' : `${count} antwoorden`} ingetypt.`,
  full: 'Meer past er niet bij. Verwijder eerst een antwoord.',
  where: 'Waar hoort het bij?',
} as const;
