import { groupWords } from '../../components/group-board/nl.ts';
import type { Phase } from '../../src/session/stage.ts';

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);
/** So that a sentence that already ends does not end twice. */
const ended = (text: string) => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** What the three columns say, in a hand, on the wall and in the cockpit. */
export const nl = {
  /** Where the slide does not say it. */
  columns: {
    worry: {
      name: 'Wat baart zorgen?',
      questions: ['Wat gebeurde er al?', 'Wat als niets verandert?', 'Wat maakt het moeilijk?'],
    },
    good: {
      name: 'Wat gaat goed?',
      questions: ['Welke krachten?', 'Wanneer was het veilig?', 'Wie helpt er?'],
    },
    next: {
      name: 'Wat moet gebeuren?',
      questions: ['Wat is het doel?', 'Wat is de kleine stap?', 'Wie doet wat, wanneer?'],
    },
  },
  natures: { fact: 'feit', judgement: 'oordeel', suspicion: 'vermoeden' },
  scale: 'Van 0 tot 10: waar sta jij?',
  least: '0 = te onveilig thuis',
  most: '10 = wij kunnen stoppen',
  number: (number: number) => `Cijfer ${number}`,
  numberSentence: (number: number, count: number) => `${number}: ${many(count, 'iemand', 'mensen')}`,
  noNumbers: 'Nog geen cijfers',
  worry: 'Zorgzin',
  step: 'Volgende stap',
  worrySentence: ({ who, about, may }: { who: string; about: string; may: string }) =>
    `Wie ongerust is: ${ended(who)} Waarover: ${ended(about)} Wat kan er gebeuren als niets verandert: ${ended(may)}`,
  stepSentence: ({ who, what, when }: { who: string; what: string; when: string }) =>
    `${who}: ${what}, ${ended(when)}`,
  made: (count: number, hasPlan: boolean) =>
    count === 0 && !hasPlan ? 'nog leeg' : `${groupWords.notes(count)}${hasPlan ? ', zorgzin of stap' : ''}`,

  phase: groupWords.phase,

  plan: {
    worry: {
      who: 'Wie is ongerust?',
      about: 'Over welk feit of gedrag?',
      may: 'Wat kan er met het kind gebeuren als niets verandert?',
    },
    step: { who: 'Wie doet iets?', what: 'Wat?', when: 'Wanneer?' },
  },

  phone: {
    ...groupWords.phone,
    noGroups: 'De trainer maakt straks groepjes. Dan komen hier de kolommen van jouw groep.',
    whoSees:
      'Zonder naam. Jouw groep ziet meteen wat je schrijft, en de trainer leest mee. De anderen zien het pas na “tonen”.',
    alreadyShown: 'Zonder naam. Wat je nu nog schrijft, zien de anderen pas als de trainer het toont.',
    onWall: 'De kolommen van jouw groep staan nu op de muur.',
    place: (place: number, of: number) => `Deel ${place} van ${of}`,
    previous: 'Vorige',
    next: 'Volgende',
    goTo: (name: string) => `Verder: ${name.replace(/\?$/, '').toLowerCase()}`,
    parts: { scale: 'Jouw cijfer', plan: 'Zorgzin en stap' },
    how: 'Zo werk je',
    writeIn: (column: string) => `Schrijf bij “${column}”`,
    nature: 'Wat is dit?',
    natureHow: {
      fact: 'gezien of gehoord',
      judgement: 'wat jij ervan vindt',
      suspicion: 'wat je denkt, en nog niet weet',
    },
    natureFirst: 'Kies eerst: feit, oordeel of vermoeden.',
    undo: 'Ongedaan maken',
    fillAll: 'Vul de drie vakjes in.',
    rewriteIt: 'Wijzig',
    noNotes: 'Nog niets in deze kolom.',
    full: 'Meer past er niet bij. Verwijder eerst een briefje.',
    blind:
      'Kies alleen, zonder te overleggen. Niemand ziet jouw cijfer tot alle cijfers tegelijk getoond worden. Zonder naam.',
    numberLabel: (number: number) =>
      number === 0 ? '0, te onveilig thuis' : number === 10 ? '10, wij kunnen stoppen' : String(number),
    clear: 'Wis mijn cijfer',
    ofRoom: 'De cijfers van de groep',
    another: 'Schrijf er nog een',
    onePlan: 'Eén per groep. Schrijf in woorden die het gezin verstaat.',
    announce: {
      closed: 'De kolommen gaan zo open.',
      open: 'De kolommen zijn open. Je kan schrijven.',
      shown: 'De trainer toont wat een groep schreef.',
      shut: 'De kolommen zijn gesloten. Je kan ze nog lezen.',
    } satisfies Record<Phase, string>,
  },

  board: {
    ...groupWords.board,
    noGroups: 'De trainer maakt groepjes. Elke groep schrijft op de telefoon.',
    numbers: (answered: number, people: number) => `${answered} van ${people} kozen een cijfer`,
    views: { columns: 'Kolommen', scale: 'Cijfers', plan: 'Zin en stap' },
    viewsLabel: 'Wat op de muur staat',
    freshLabel: (count: number) => (count === 1 ? 'Toon 1 nieuw briefje' : `Toon ${count} nieuwe briefjes`),
    empty: 'Deze groep schreef nog niets.',
    planHow:
      'Typ de drie delen met een streep ertussen: wie / waarover / wat kan er gebeuren, of wie / wat / wanneer.',
    remove: (text: string) => `Verwijder: ${text}`,
    who: 'Wie',
    about: 'Waarover',
    may: 'Wat kan er gebeuren',
    what: 'Wat',
    when: 'Wanneer',
    inColumn: (column: string, nature: string | null) => (nature === null ? column : `${column} ${nature}`),
  },

  paper: {
    ...groupWords.paper,
    others: (count: number) =>
      count === 1
        ? 'Eén andere groep werd ook getoond, en staat niet op dit blad.'
        : `${count} andere groepen werden ook getoond, en staan niet op dit blad.`,
  },

  desk: {
    ...groupWords.desk,
    title: 'Kolommen per groep',
    how: 'Je leest mee. Op de muur komt een groep pas na “Getoond”, en een cijfer pas als jij “Cijfers” kiest.',
  },
} as const;
