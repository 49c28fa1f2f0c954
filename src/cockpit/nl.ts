import { nl as when } from '../client/nl.ts';
import type { Reason } from '../protocol/messages.ts';
import type { Phase } from '../session/stage.ts';

const people = (count: number) => (count === 1 ? '1 deelnemer' : `${count} deelnemers`);

/** What the trainer's page says. */
export const nl = {
  title: 'Regie',
  noSlide: 'Nog geen dia op het scherm',
  previous: 'Vorige',
  next: 'Volgende',
  nextSlide: 'Hierna',
  lastSlide: 'Dit is de laatste dia.',
  chooseSlide: 'Ga naar dia',
  notes: 'Notities',
  noNotes: 'Bij deze dia staan geen notities.',
  minutes: (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`),
  pace: (minutes: number) =>
    minutes === 0
      ? 'Op schema'
      : minutes > 0
        ? `${minutes} min. voor op schema`
        : `${-minutes} min. achter op schema`,
  bigger: 'Notities groter',
  smaller: 'Notities kleiner',

  session: 'Sessie',
  alone: 'Er is geen sessie open. Je kan presenteren zonder telefoons: typ dan zelf wat de groep zegt.',
  open: 'Open een sessie',
  opening: 'Sessie openen …',
  noKey: 'Om een sessie te openen heb je de link nodig die “npm start” toont. Open de regie met die link.',
  openFailed: (reason: Reason | 'no-server') =>
    reason === 'no-server'
      ? 'De server antwoordt niet. Kijk of “npm start” nog loopt, en probeer opnieuw.'
      : reason === 'no-key'
        ? 'De sleutel van deze link klopt niet meer. Open de regie met de link die “npm start” nu toont.'
        : 'De sessie kon niet geopend worden. Probeer opnieuw.',
  words: 'Toegangswoorden',
  address: 'Adres voor telefoons',
  people,
  online: (count: number) => `${count} nu verbonden`,
  connection: {
    connecting: 'Verbinden met de server …',
    online: 'Verbonden',
    offline: 'Geen verbinding met de server. Je kan verder presenteren; alles wordt straks verstuurd.',
    ended: 'Deze sessie is gewist.',
    refused: 'De server kent deze sessie niet meer.',
  },
  storeTrouble: 'Dit toestel kan niets bewaren. Houd deze pagina open.',
  deletesAt: (at: number) => `Wordt gewist op ${when.moment(at)}.`,
  otherDevice: 'Link voor een ander toestel',
  otherDeviceHow: 'Met deze link neemt een ander toestel de regie over. Geef hem aan niemand anders.',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  deck: 'Open het deck',
  pdf: 'PDF met resultaten',
  delete: 'Wis de sessie',
  deleteSure:
    'Alles van deze sessie wordt gewist: op de server en op alle telefoons. Maak eerst de PDF. Dit kan niet ongedaan gemaakt worden.',
  deleteYes: 'Ja, wis alles',
  cancel: 'Nee, bewaar',
  deleted: (entries: number, count: number, at: number) =>
    `Gewist op ${when.moment(at)}: ${entries === 1 ? '1 bericht' : `${entries} berichten`} van ${people(count)}.`,
  deleteFailed: 'Wissen is niet gelukt: de server antwoordt niet. Probeer opnieuw als er verbinding is.',
  fresh: 'Begin opnieuw',

  timer: 'Timer',
  timerMinutes: 'Minuten',
  timerStart: 'Start',
  timerPause: 'Pauzeer',
  timerResume: 'Ga verder',
  timerAdd: '+ 1 minuut',
  timerStop: 'Stop',
  timerRange: (most: number) => `Kies een heel aantal minuten, van 1 tot ${most}.`,

  groups: 'Kleine groepen',
  groupCount: (count: number) => (count === 0 ? 'nog geen' : count === 1 ? '1 groep' : `${count} groepen`),
  groupSize: 'Met ongeveer',
  groupsMake: 'Maak groepen',
  groupsAgain: 'Verdeel opnieuw',
  groupName: (number: number) => `Groep ${number}`,
  tables: 'Aantal tafels',
  tablesAsk: 'Vraag de tafel',
  tablesSaid: (said: number, online: number) => `${said} van ${online} kozen hun tafel.`,
  tablesDeal: 'Verdeel per tafel',
  tableName: (number: number) => `Tafel ${number}`,
  noGroup: 'Geen groep',
  participant: (number: string) => `Nr. ${number}`,
  away: 'weg',
  groupsEnd: 'Hef de groepen op',
  groupsFailed: 'De verdeling kwam niet aan. Kijk of er verbinding is, en probeer opnieuw.',
  groupsRange: (most: number) => `Typ een getal van 1 tot ${most}.`,

  exercise: 'Oefening op deze dia',
  noExercise: 'Deze dia heeft geen oefening op de telefoons.',
  phase: { closed: 'Dadelijk', open: 'Open', shown: 'Getoond', shut: 'Gesloten' } satisfies Record<
    Phase,
    string
  >,
  setPhase: 'Toestand van de oefening',
  answered: (answered: number, count: number | null) =>
    count === null ? 'Zonder telefoons' : `${answered} van ${count} antwoordden`,
  freshAnswers: (count: number) =>
    count === 1 ? 'Toon 1 nieuw antwoord' : `Toon ${count} nieuwe antwoorden`,
  answers: 'Antwoorden',
  noAnswers: 'Nog geen antwoorden.',
  hide: 'Verberg',
  unhide: 'Toon weer',
  hidden: 'verborgen',
} as const;
