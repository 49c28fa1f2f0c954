import { groupWords } from '../../components/group-board/nl.ts';
import type { Phase } from '../../src/session/stage.ts';

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);
const lines = (count: number) => many(count, 'lijn', 'lijnen');
const { notes } = groupWords;
const made = ({ strokes, notes: written }: { strokes: number; notes: number }) =>
  strokes === 0 && written === 0
    ? 'nog leeg'
    : [strokes === 0 ? '' : lines(strokes), written === 0 ? '' : notes(written)].filter(Boolean).join(', ');

/** What the three houses say, in a hand, on the wall and in the cockpit. */
export const nl = {
  made,
  /** Where the slide does not say it. */
  houses: {
    worries: { name: 'Huis van de zorgen', prompt: 'Waar pieker je over? Wat maakt je bang of verdrietig?' },
    good: { name: 'Huis van wat goed gaat', prompt: 'Wat is fijn thuis? Bij wie voel je je veilig?' },
    dreams: { name: 'Huis van de dromen', prompt: 'Stel: geen zorgen meer. Hoe ziet je dag eruit?' },
  },
  /** For a screen reader, of a drawing. */
  drawing: (house: string, strokes: number) =>
    strokes === 0 ? `${house}: nog geen tekening` : `${house}: tekening van ${lines(strokes)}`,

  phase: groupWords.phase,

  phone: {
    ...groupWords.phone,
    noGroups: 'De trainer maakt straks groepjes. Dan komen hier de huizen van jouw groep.',
    whoSees:
      'Zonder naam. Jouw groep ziet meteen wat je maakt, en de trainer kijkt mee. De anderen zien het pas na “tonen”.',
    alreadyShown: 'Zonder naam. Wat je nu nog maakt, zien de anderen pas als de trainer het toont.',
    onWall: 'De huizen van jouw groep staan nu op de muur.',
    place: (place: number) => `Huis ${place} van 3`,
    previous: 'Vorig huis',
    next: 'Volgend huis',
    goTo: (house: string) => `Naar ${house.charAt(0).toLowerCase()}${house.slice(1)}`,
    views: { draw: 'Tekenen', words: 'In woorden' },
    view: 'Hoe doe je mee?',
    questions: 'Meer vragen',
    how: 'Zo werk je met een kind',
    writeIn: (house: string) => `Schrijf erbij in ${house.charAt(0).toLowerCase()}${house.slice(1)}`,
    where: 'In welk huis?',
    change: (text: string) => `Wijzig: ${text}`,
    move: (text: string) =>
      `Jouw briefje: ${text}. Met de pijltjes verschuif je het, met Enter wijzig je het.`,
    noNotes: 'Nog geen woorden in dit huis.',
    drawn: (strokes: number) => `Er staat ook een tekening, van ${lines(strokes)}.`,
    full: 'Meer past er niet op jouw deel van het blad. Gom eerst iets uit.',
    undone: 'Ongedaan gemaakt.',
    redone: 'Opnieuw gedaan.',
    announce: {
      closed: 'De huizen gaan zo open.',
      open: 'De huizen zijn open. Je kan tekenen en schrijven.',
      shown: 'De trainer toont de huizen van een groep.',
      shut: 'De huizen zijn gesloten. Je kan ze nog bekijken.',
    } satisfies Record<Phase, string>,
  },

  board: {
    ...groupWords.board,
    noGroups: 'De trainer maakt groepjes. Elke groep krijgt drie huizen op de telefoon.',
    freshLabel: (count: number) => (count === 1 ? 'Toon 1 nieuw teken' : `Toon ${count} nieuwe tekens`),
    empty: 'Deze groep heeft nog niets gemaakt.',
    hiding: 'Verberg iets',
    hidingHow: 'Veeg over een lijn, of klik op een briefje',
    hidingDone: 'Klaar met verbergen',
    remove: (text: string) => `Verwijder: ${text}. Met de pijltjes verschuif je het.`,
  },

  paper: {
    ...groupWords.paper,
    left: (printed: number, all: number) =>
      `Hier ${printed === 1 ? 'staat 1 groep' : `staan ${printed} groepen`} van de ${all} die getoond zijn.`,
    more: (count: number) => `en nog ${notes(count)}`,
  },

  desk: {
    ...groupWords.desk,
    title: 'Huizen per groep',
    how: 'Je kijkt mee. Op de muur komt een groep pas na “Getoond”.',
  },
} as const;
