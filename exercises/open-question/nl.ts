import type { Phase } from '../../src/session/stage.ts';

const answers = (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`);

/** What the open question says, on the beamer and on the phone. */
export const nl = {
  answers,
  noAnswers: 'Nog geen antwoorden',
  times: (count: number) => (count === 1 ? '1 keer' : `${count} keer`),
  sentence: (text: string, count: number) => (count === 1 ? text : `${text} (${count} keer)`),
  more: (count: number) => `en nog ${answers(count)}`,
  ungrouped: 'Zonder groep',

  phase: {
    closed: 'Dadelijk',
    open: 'Open',
    shown: 'Antwoorden getoond',
    shut: 'Gesloten',
  } satisfies Record<Phase, string>,

  board: {
    withoutPhones: 'Zonder telefoons',
    ofPeople: (people: number) => `van ${people}`,
    answered: (people: number) => `van ${people} antwoordden`,
    count: (answered: number, people: number) => `${answered} van ${people} antwoordden`,
    on: 'Surf naar',
    words: 'en typ',
    canAdd: 'Toevoegen kan nog, zonder naam:',
    page: (page: number, pages: number) => `${page} van ${pages}`,
    pages: 'Bladzijden met antwoorden',
    previous: 'Vorige antwoorden',
    next: 'Volgende antwoorden',
    fresh: (count: number) => `${count} nieuw`,
    freshLabel: (count: number) =>
      count === 1 ? 'Toon 1 nieuw antwoord' : `Toon ${count} nieuwe antwoorden`,
    hide: (text: string) => `Verberg: ${text}`,
    remove: (text: string) => `Verwijder: ${text}`,
    undo: 'Ongedaan maken',
    typeIn: 'Antwoord intypen',
    typeLabel: 'Typ wat de groep zegt',
    typeHow: 'Enter voegt toe',
    add: 'Voeg toe',
    closeTyping: 'Klaar met typen',
    typed: (count: number) => `Toegevoegd. ${answers(count)} ingetypt.`,
    full: 'Meer past er niet bij. Verwijder eerst een antwoord.',
    group: 'Waar hoort het bij?',
    recallNothing: 'Hier staan straks jullie antwoorden.',
  },

  phone: {
    whoSees: 'Zonder naam. De trainer leest mee; pas na “tonen” ziet de groep het.',
    alreadyShown:
      'Zonder naam. De trainer leest mee; wat je nu toevoegt, ziet de groep als de trainer het toont.',
    soon: 'Begint zo',
    label: (number: number, of: number) => (of === 1 ? 'Jouw antwoord' : `Antwoord ${number}`),
    group: (number: number) => `Groep van antwoord ${number}`,
    another: 'Nog een antwoord',
    remove: (number: number) => `Verwijder antwoord ${number}`,
    removed: (number: number) => `Antwoord ${number} is verwijderd.`,
    left: (count: number) => (count === 1 ? 'Nog 1 teken' : `Nog ${count} tekens`),
    tooLong: (count: number) =>
      `Maak het iets korter: ${count === 1 ? '1 teken' : `${count} tekens`} te veel.`,
    send: (count: number) => (count === 0 ? 'Verstuur' : `Verstuur ${answers(count)}`),
    withdraw: 'Trek mijn antwoorden in',
    sent: 'Verstuurd',
    notSent: 'Nog niet verstuurd. Blijft op dit toestel.',
    sentHow: 'Je kan nog wijzigen tot de trainer afsluit.',
    nothingYet: 'Typ eerst een antwoord.',
    unsent: 'Dit heb je niet meer verstuurd:',
    mine: 'Jouw antwoorden',
    ofRoom: 'Wat de groep zei',
    yours: 'van jou',
    announce: {
      closed: 'De vraag begint zo.',
      open: 'De vraag is open. Je kan antwoorden.',
      shown: 'De trainer toont de antwoorden van de groep.',
      shut: 'De vraag is gesloten. Je kan je antwoorden nog lezen.',
    } satisfies Record<Phase, string>,
  },

  samples: [
    ['Mama is op', 'Financiële zorgen'],
    ['mama is op.', 'Kinderen vaak alleen thuis'],
    ['Geen boterhammen mee naar school'],
    ['Oma woont dichtbij', 'Financiele zorgen', 'School en CLB volgen op'],
  ],
} as const;
