import type { Role, Step } from './model.ts';

const minutes = (count: number) => `${count}\u00a0min`;
const roles: Record<Role, string> = {
  professional: 'Hulpverlener',
  client: 'Cliënt',
  observer: 'Observator',
};
const theRole: Record<Role, string> = {
  professional: 'de hulpverlener',
  client: 'de cliënt',
  observer: 'de observator',
};
const steps: Record<Step, string> = {
  read: 'Rol lezen',
  play: 'Spelen',
  out: 'Uit je rol',
  debrief: 'Nabespreken',
  retry: 'Herkansen',
};

/** What the role-plays say; the texts of the roles stand in `nl-a.ts` and `nl-b.ts`. */
export const nl = {
  roles,
  steps,
  round: (round: number, of: number) => (of === 1 ? 'Eén ronde' : `Ronde ${round} van ${of}`),
  minutes,
  chairs: 'Kies je stoel',
  done: 'Klaar met spelen',
  quote: (sentence: string) => `“${sentence}”`,
  turns: {
    professional: 'Wat lukte?',
    client: 'Wat deed dit met jou?',
    observer: 'Twee waarnemingen, één tip.',
  } satisfies Record<Role, string>,

  board: {
    now: {
      start: 'Ga per drie zitten. Kies samen wie welke rol eerst speelt.',
      read: 'Lees je rolkaart. Kies één ding waarop je let.',
      play: 'Speel het gesprek. De observator kijkt en zwijgt.',
      out: 'Zeg je eigen naam. Ga op een andere stoel zitten.',
      retry: 'Speel het lastigste zinnetje nog één keer.',
      end: 'Adem even uit. We praten met de hele groep na.',
    },
    debriefOrder: 'Om de beurt, in deze volgorde',
    steps: 'De vijf stappen van een ronde',
    shut: 'Gesloten',
    questions: 'Wat neem je mee?',
    begin: 'Begin ronde 1',
    next: 'Volgende stap',
    back: 'Vorige stap',
    stepper: 'Stappen van het rollenspel',
  },

  paper: {
    degrees: 'Kies hoe je binnenkomt',
    blocks: 'Zo bouw je het op',
    sentences: 'Zinnen die helpen',
    checks: 'Zag of hoorde je dit?',
    notes: 'Twee waarnemingen, één tip',
  },

  desk: {
    start: 'Iedereen kiest een stoel',
    end: 'Het spelen is klaar',
    next: (name: string) => `Volgende stap: ${name}`,
    nextRound: (round: number) => `ronde ${round}`,
    begin: 'Begin ronde 1',
    finish: 'stoppen met spelen',
    back: 'Vorige stap',
    stop: 'Stop na deze ronde',
    addMinute: '+ 1 minuut',
    notOpen: 'Zet de oefening op Open. Dan kan je de stappen leiden.',
    talk: 'Zet op Getoond voor de vragen aan de hele groep.',
    groups: 'Groepen',
    noGroups: 'Er zijn nog geen groepjes. Maak ze hieronder, per drie.',
    seated: (count: number) =>
      count === 0 ? 'nog niemand' : count === 1 ? '1 stoel bezet' : `${count} stoelen bezet`,
    missing: (names: readonly string[]) => `nog vrij: ${names.join(' en ')}`,
    standing: 'iemand zoekt nog een stoel',
    paused: 'pauzeert even',
    pausedSaid: (names: readonly string[]) =>
      names.length === 1 ? `${names[0]} pauzeert even.` : `${names.join(' en ')} pauzeren even.`,
  },

  phone: {
    soon: 'Begint zo',
    ahead: 'Straks oefen je in een klein groepje. Je kiest zelf je rol, en alleen kijken mag ook.',
    whoSees:
      'Je groepje ziet welke stoel bezet is, zonder naam. Wat je leest, aanvinkt of noteert, blijft op dit toestel.',
    whoSeesAlone: 'Wat je kiest, aanvinkt of noteert, blijft op dit toestel.',
    noGroup: 'Je zit nog niet in een groepje. Spreek af met wie naast je zit, en kies dan.',
    chooseHow: 'Wie speelt eerst wat? In elke ronde schuiven jullie één stoel op.',
    chair: {
      professional: 'Je voert het gesprek.',
      client: 'Je speelt mama.',
      observer: 'Je kijkt en luistert.',
    } satisfies Record<Role, string>,
    free: 'vrij',
    taken: 'bezet',
    room: 'nog plaats',
    yours: 'jouw stoel',
    takenJustNow: 'Iemand zat al op die stoel. Kies een andere.',
    stayObserver: 'Ik blijf elke ronde observator',
    otherChair: 'Stoelen van je groepje',
    away: 'Is er iemand weg?',
    free1: (role: Role) => `Maak de stoel van ${theRole[role]} vrij`,
    waitForStart: 'Je zit klaar. De trainer start de ronde.',
    noChair: 'Kies eerst een stoel.',
    onlyYours: 'Alleen op jouw telefoon',
    now: {
      read: {
        professional: 'Lees je kaart en kies één ding waarop je let.',
        client: 'Lees je kaart en kies hoe je binnenkomt.',
        observer: 'Lees waar je op let. Tijdens het spel zwijg je.',
      },
      play: {
        professional: 'Begin het gesprek.',
        client: 'Je bent mama. Reageer op wat je hoort.',
        observer: 'Kijk en luister. Tik aan wat je ziet of hoort.',
      },
      out: {
        professional: 'Stop. Zeg je eigen naam en ga op een andere stoel zitten.',
        client: 'Stop. Zeg je eigen naam en ga op een andere stoel zitten.',
        observer: 'Stop. Zeg je eigen naam en kom erbij zitten.',
      },
      debrief: {
        professional: 'Praat na, om de beurt. Jij begint.',
        client: 'Praat na, om de beurt.',
        observer: 'Praat na, om de beurt. Jij komt laatst.',
      },
      retry: {
        professional: 'Kies je lastigste zinnetje. Zeg het nog één keer.',
        client: 'Ga weer zitten als mama. Hoor het zinnetje opnieuw.',
        observer: 'Wat is er nu anders?',
      },
    } satisfies Record<Step, Record<Role, string>>,
    nextRole: (role: Role) => `In de volgende ronde ben jij ${theRole[role]}.`,
    degree: 'Hoe kom je binnen?',
    goal: 'Waar let je op?',
    yourGoal: 'Jij let op',
    noGoal: 'nog niet gekozen',
    blocks: 'Bouwstenen',
    before: 'Voor het spel is dit in orde',
    sentences: 'Zinnen die helpen',
    checks: 'Zag of hoorde je dit?',
    note: 'Twee waarnemingen en één tip',
    yourTurn: 'Jij bent aan de beurt.',
    nextTurn: (role: Role) => `Klaar. Nu ${theRole[role]}`,
    lastTurn: 'Klaar, iedereen sprak',
    allSpoke: 'Iedereen sprak. Praat gerust verder tot de tijd om is.',
    backTurn: 'Terug',
    end: 'Jullie zijn klaar met spelen. Adem even uit.',
    endHow: 'Zeg nog eens je eigen naam, en kijk wie er naast je zit.',
    pause: 'Pauze',
    paused: 'Pauze.',
    pausedHow: 'Jullie stoppen even. Niemand hoeft te zeggen waarom.',
    pausedCare:
      'Neem de tijd. De klok mag doorlopen. Iemand nodig? De trainer is er, of tik bovenaan op Zorg.',
    pausedOffline: 'Je telefoon heeft even geen verbinding. Zeg ook luidop “pauze”.',
    resume: 'We gaan verder',
    resumed: 'Jullie gaan verder.',
    questions: 'Wat neem je mee?',
    cards: 'De rolkaarten om na te lezen',
    ownNotes: 'Jouw notities',
    ownNotesIn: (round: number) => `Ronde ${round}`,
  },
} as const;
