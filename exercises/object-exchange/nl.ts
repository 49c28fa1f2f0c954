import type { Phase } from '../../src/session/stage.ts';

/** An instruction: what to do, large, and how, in one line. */
interface Instruction {
  readonly title: string;
  readonly how: string;
}
type Moments = Readonly<Record<'move' | 'tell' | 'swap', Instruction>>;

const choose: Instruction = {
  title: 'Kies een voorwerp',
  how: 'Neem iets waarover je graag iets vertelt, en dat anderen mogen vasthouden. Overslaan mag.',
};
const first: Moments = {
  move: { title: 'Zoek iemand', how: 'Ga per twee staan, elk met het eigen voorwerp.' },
  tell: { title: 'Vertel over je voorwerp', how: 'Hou het kort. Luister daarna naar de ander.' },
  swap: { title: 'Wissel van voorwerp', how: 'Je gaat verder met het voorwerp van de ander.' },
};
const later: Moments = {
  move: { title: 'Ga naar iemand anders', how: 'Neem het voorwerp mee dat je nu vasthebt.' },
  tell: {
    title: 'Vertel en voeg één ding toe',
    how: 'Zeg eerst wat je hoorde. Daarna iets van jezelf.',
  },
  swap: { title: 'Wissel van voorwerp', how: 'Geef door wat je vasthebt en neem het andere mee.' },
};

/** What object exchange says, on the beamer, on the phone and in the cockpit. */
export const nl = {
  phase: { closed: 'Dadelijk', open: 'Open', shown: 'Nabespreken', shut: 'Gesloten' } satisfies Record<
    Phase,
    string
  >,
  where: {
    choose: 'Voorbereiden',
    round: (round: number, of: number) => `Ronde ${round} van ${of}`,
    turn: (turn: number) => `Presenteren, beurt ${turn}`,
    fours: 'Presenteren per vier',
    done: 'Nabespreken',
  },
  now: {
    choose,
    first,
    later,
    /** The time of a round is over and the next one has not begun. */
    waits: { title: 'Wissel van voorwerp', how: 'Klaar? Dan begint zo de volgende ronde.' },
    lastWaits: { title: 'Wissel nog één keer', how: 'Hou vast wat je nu hebt en kom in een kring staan.' },
    starts: (who: string): Instruction => ({
      title: `${who}, begint`,
      how: 'Toon het voorwerp en stel de eigenaar voor. De eigenaar vult aan of verbetert.',
    }),
    turn: {
      title: 'Nu is de eigenaar aan de beurt',
      how: 'Al geweest? Dan de eerste links die nog niet sprak. Overslaan mag.',
    },
    fours: {
      title: 'Ga per vier samen zitten',
      how: 'Toon om de beurt je voorwerp en stel de eigenaar voor. Breng het daarna terug.',
    },
    done: {
      title: 'Wat gebeurde er met de verhalen?',
      how: 'Ook een verhaal over kinderen verandert van volwassene naar volwassene. Daarom vragen we door en noteren we feiten.',
    },
  },
  /** Who begins is drawn by lot. Only the object counts: nobody has to tell anything about himself for it. */
  starters: [
    'Wie het kleinste voorwerp vasthoudt',
    'Wie het grootste voorwerp vasthoudt',
    'Wie het zwaarste voorwerp vasthoudt',
    'Wie het lichtste voorwerp vasthoudt',
    'Wie het zachtste voorwerp vasthoudt',
    'Wie het oudste voorwerp vasthoudt',
    'Wie het kleurrijkste voorwerp vasthoudt',
    'Wie het platste voorwerp vasthoudt',
  ],
  questions: ['Wat ging verloren?', 'Wat kwam erbij?', 'Hoe was dat voor de eigenaar?'],
  trio: {
    odd: 'Jullie zijn met een oneven aantal: één groepje is met drie.',
    perhaps: 'Oneven aantal? Dan is één groepje met drie.',
  },
  moments: { move: 'Zoek', tell: 'Vertel', swap: 'Wissel' },

  lead: {
    label: 'Bediening',
    start: (round: number) => `Start ronde ${round}`,
    skip: (round: number) => `Sla over naar ronde ${round}`,
    present: 'Ga naar presenteren',
    next: 'Volgende',
    otherStart: 'Andere start',
    inFours: 'Per vier',
    together: 'Met de hele groep',
    end: 'Rond af',
    back: 'Terug',
    again: 'Begin opnieuw',
    pause: 'Pauzeer',
    resume: 'Ga verder',
    addMinute: '+ 1 minuut',
    startTime: (minutes: number) => (minutes === 1 ? 'Start 1 minuut' : `Start ${minutes} minuten`),
    sound: 'Zacht geluid',
    key: 'Enter',
  },
  board: {
    soundNeedsClick: 'Klik één keer op deze dia. Dan mag de browser geluid maken.',
    paper: ['Voorwerp', 'Van wie?', 'Wat hoorde ik?'],
  },
  desk: {
    opensFirst: 'Zet de oefening op “Open” om te beginnen.',
    talks: 'Op het scherm staan de vragen voor de nabespreking. Zet de oefening op “Open” om verder te gaan.',
  },
  phone: {
    now: 'Nu',
    soon: 'Begint zo',
    notes: 'Mijn notities',
    stays: 'Blijft op dit toestel. Niemand anders leest dit.',
    own: 'Mijn eigen voorwerp',
    after: (round: number) => `Voorwerp na ronde ${round}`,
    placeholder: 'Van wie is het? Wat hoorde je?',
    sound: 'Zacht geluid op het einde',
    how: 'Zo gaat het',
  },
} as const;
