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

  shut: 'Gesloten',

  board: {
    count: (answered: number, people: number) => `${answered} van ${people} antwoordden`,
    undo: 'Ongedaan maken',
    typeIn: 'Antwoord intypen',
    closeTyping: 'Klaar met typen',
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
