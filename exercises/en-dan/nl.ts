import type { Phase } from '../../src/session/stage.ts';

/** What the growing case says, on the beamer, on the phone and in the cockpit. */
export const nl = {
  andThen: 'En dan?',
  nothing: 'Nog geen antwoorden',
  noNumbers: 'Nog geen cijfers',
  times: (count: number) => (count === 1 ? '1 keer' : `${count} keer`),
  others: (count: number) => `+ ${count} andere`,
  path: (child: string, path: string, count: number) =>
    `${child}: ${path}${count === 1 ? '' : ` (${count} keer)`}`,
  item: (child: string, depth: number, text: string) =>
    depth === 0 ? `${child}: ${text}` : `${'→ '.repeat(depth)}${text}`,
  numbers: (list: string) => `Hoe verontrustend, van 0 tot 10: ${list}`,
  child: (number: number) => `Kind ${number}`,

  phase: {
    closed: 'Dadelijk',
    open: 'Open',
    shown: 'Getoond',
    shut: 'Gesloten',
  } satisfies Record<Phase, string>,

  talks: (known: readonly number[]) => {
    const [first = 0, ...later] = known;
    const said = `${first === 1 ? '1 gesprek' : `${first} gesprekken`}`;
    return [said, ...later.map((count) => `een aantal gesprekken, dan nog ${count}`)].join(', ');
  },

  worry: {
    title: 'Hoe verontrustend vinden we dit?',
    short: 'Hoe verontrustend?',
    how: 'Elke steen is één iemand. We maken er geen gemiddelde van.',
    least: '0 = niet',
    most: '10 = heel erg',
    now: 'Nu',
    before: 'Vorig gesprek',
    tap: 'Tik per hand die opgaat op een cijfer.',
  },

  board: {
    withoutPhones: 'Zonder telefoons',
    ofPeople: (people: number) => `van ${people}`,
    answered: (people: number) => `van ${people} antwoordden`,
    count: (answered: number, people: number) => `${answered} van ${people} antwoordden`,
    join: 'Doe mee:',
    firstFact: 'Eerste feit',
    nextFact: 'Volgend feit',
    newFact: (text: string) => `Nieuw feit: ${text}`,
    views: 'Wat staat er op het scherm?',
    view: {
      case: 'Casus',
      tree: 'Per kind',
      before: 'Toen en nu',
      worry: 'Cijfers',
    },
    key: 'Sleutel',
    chooseChild: 'Welk kind?',
    before: 'Vorig gesprek',
    beforeShort: 'Vorig gesprek:',
    now: 'Nu',
    fresh: (count: number) => `${count} nieuw`,
    freshLabel: (count: number) =>
      count === 1 ? 'Toon 1 nieuw antwoord' : `Toon ${count} nieuwe antwoorden`,
    hide: (text: string) => `Verberg: ${text}`,
    remove: (text: string) => `Verwijder: ${text}`,
    goOn: (text: string) => `Ga verder bij: ${text}`,
    undo: 'Ongedaan',
    undoLabel: 'Ongedaan maken',
    typeIn: 'Intypen',
    closeTyping: 'Klaar',
    typeChild: 'Kind',
    typeFact: 'Feit',
    typeNext: 'En dan? Typ wat de groep zegt; Enter voegt toe.',
    typeHow: 'En dan?',
    newChain: 'Andere ketting',
    add: 'Voeg toe',
    tooLong: (count: number) =>
      `Maak het iets korter: ${count === 1 ? '1 teken' : `${count} tekens`} te veel.`,
    deepEnough: 'Deze ketting is lang genoeg. Begin een andere.',
    full: 'Meer past er niet bij. Verwijder eerst iets.',
    paperAsk: 'en dan?',
    paperFact: 'feit',
  },

  desk: {
    facts: 'De casus',
    shown: (shown: number, all: number) => `${shown} van ${all} feiten op het scherm`,
    all: 'Alle feiten staan er',
    back: 'Neem het laatste feit weg',
    onScreen: 'op het scherm',
    views: 'Op het scherm',
    openKey: 'Open de sleutel op het scherm',
    closeKey: 'Sluit de sleutel op het scherm',
    readKey: 'Lees zelf de sleutel',
  },

  phone: {
    facts: 'Wat we weten',
    noFacts: 'De trainer toont zo het eerste feit.',
    newFact: (text: string) => `Nieuw feit: ${text}`,
    whoSees: 'Zonder naam. De trainer leest mee; pas na “tonen” ziet de groep het.',
    alreadyShown:
      'Zonder naam. De trainer leest mee; wat je nu toevoegt, ziet de groep als de trainer het toont.',
    soon: 'Begint zo',
    forChild: 'Voor wie denk je door?',
    startHow: 'Tik op een feit en vraag je af: en dan? Ga door tot bij het kind.',
    startAt: (fact: string) => `Begin een ketting bij: ${fact}`,
    full: (max: number) =>
      `Je hebt ${max === 1 ? '1 ketting' : `${max} kettingen`} voor dit kind. Dat is genoeg.`,
    step: (number: number) => `stap ${number}`,
    chainOf: (fact: string) => `Ketting bij: ${fact}`,
    removeChain: (fact: string) => `Verwijder de ketting bij: ${fact}`,
    removed: 'De ketting is verwijderd.',
    undo: 'Ongedaan maken',
    left: (count: number) => (count === 1 ? 'Nog 1 teken' : `Nog ${count} tekens`),
    tooLong: (count: number) =>
      `Maak het iets korter: ${count === 1 ? '1 teken' : `${count} tekens`} te veel.`,
    worry: 'Hoe verontrustend vind jij dit nu?',
    worryHow:
      'Alleen het cijfer komt op het scherm, als steen tussen de andere. Niemand ziet welke van jou is.',
    numberLabel: (number: number) =>
      number === 0 ? '0, niet' : number === 10 ? '10, heel erg' : String(number),
    worryClear: 'Geen cijfer',
    send: 'Verstuur',
    withdraw: 'Trek alles in',
    sent: 'Verstuurd',
    notSent: 'Nog niet verstuurd. Blijft op dit toestel.',
    sentHow: 'Je kan nog wijzigen tot de trainer afsluit.',
    nothingYet: 'Kies eerst een feit en typ wat er dan gebeurt, of kies een cijfer.',
    unsent: 'Dit heb je niet meer verstuurd:',
    mine: 'Wat jij dacht',
    mineBefore: 'Wat jij vorige keer dacht',
    myNumber: (number: number) => `Jouw cijfer: ${number}`,
    ofRoom: 'Wat de groep denkt',
    roomBefore: 'Wat de groep vorige keer dacht',
    yours: 'van jou',
    announce: {
      closed: 'De oefening begint zo.',
      open: 'De oefening is open. Je kan meedenken.',
      shown: 'De trainer toont wat de groep denkt.',
      shut: 'De oefening is gesloten. Je kan alles nog lezen.',
    } satisfies Record<Phase, string>,
  },

  samples: {
    facts: ['Een alleenstaande mama is op.', 'Ze krijgt de dag niet georganiseerd.'],
    links: ['Niemand maakt ontbijt', 'Hij heeft honger', 'Ze komt te laat op school'],
  },
} as const;
