import { nl as when } from '../client/nl.ts';

/** What the participant's page says once inside. */
export const nl = {
  gone: 'Deze sessie bestaat niet meer.',
  goneHow: 'De server kent ze niet meer. Vraag de trainer om de nieuwe woorden.',
  otherWords: 'Typ andere woorden',
  offline: 'Geen verbinding. Wat je typt, blijft op dit toestel en wordt straks verstuurd.',
  storeTrouble: 'Dit toestel kan niets bewaren. Houd deze pagina open tot alles verstuurd is.',
  page: 'Workshop Kindreflex',
  waiting: 'Je bent binnen. De trainer begint zo.',
  waitingHow: 'Deze pagina volgt de workshop vanzelf. Je hoeft niets te doen.',
  whichTable: 'Aan welke tafel zit je?',
  yourGroup: 'Jouw groepje',
  yourNumber: (number: string) => `Jij bent nummer ${number}.`,
  timer: 'Timer',
  left: 'Nog',
  ends: (endsAt: number, deletesAt: number) =>
    `Einde om ${when.hour(endsAt)}. Alles wordt gewist op ${when.moment(deletesAt)}.`,
  follow: 'Volg mee',
  trainerAt: (where: string) => `De trainer is bij ${where}`,
  step: (step: number) => `stap\u00a0${step}`,
  slide: (title: string) => `“${title}”`,
  routeLabel: 'De zes stappen',
  stone: (step: number, title: string, isCurrent: boolean) =>
    `Stap\u00a0${step}: ${title}${isCurrent ? ', huidige stap' : ''}`,
  lookBack: (step: number) => `Alles van stap\u00a0${step}`,
  privacy: 'Wat gebeurt er met wat je typt?',
  privacyText: (deletesAt: number | null) =>
    `Wat je verstuurt, wordt op dit toestel versleuteld. De server kan het niet lezen; de trainer wel. Je naam wordt niet gevraagd. Je genogram verlaat dit toestel niet.${
      deletesAt === null ? '' : ` Alles wordt gewist op ${when.moment(deletesAt)}.`
    }`,
  privacyLimit:
    'Wie de vier woorden kent, kan meedoen en ziet wat de trainer toont. Deel ze dus niet buiten de groep.',
  move: {
    title: 'Verder op een ander toestel',
    how: 'Scan deze code met je andere toestel. Daar ga je verder met dezelfde antwoorden.',
    warning:
      'Wie deze code of link heeft, ziet jouw antwoorden en kan ze veranderen. Hou ze dus voor jezelf.',
    qr: 'QR-code om verder te gaan op een ander toestel',
    link: 'Of open daar deze link',
    copy: 'Kopieer de link',
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren lukt niet. Kies de link zelf en kopieer hem.',
  },
  wipe: 'Wis alles op dit toestel',
  wipeSure:
    'Alles op dit toestel wissen, ook je genogram? Wat al verstuurd is, blijft bij de trainer tot de sessie gewist wordt.',
  wipeFailed: 'Het wissen is niet gelukt. Probeer het nog eens.',
  wipeYes: 'Ja, wis',
  wipeNo: 'Nee, bewaar',
  ended: { deleted: 'De trainer heeft de sessie gewist.', expired: 'De sessie is afgelopen en gewist.' },
  endedHow:
    'Op de server is er niets meer van over. Ook je antwoorden op dit toestel zijn gewist. Bedankt om mee te doen.',
  genogram: {
    title: 'Je genogram',
    kept: 'Je genogram staat nog op dit toestel. Bewaar het als bestand of wis het.',
    open: 'Open je genogram',
    wipe: 'Wis het',
    sure: 'Je genogram wissen? Je kan het daarna niet meer terughalen.',
    wiped: 'Je genogram is gewist.',
    failed: 'Het wissen is niet gelukt. Open je genogram en wis het daar.',
  },
} as const;
