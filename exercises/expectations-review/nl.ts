import type { Phase } from '../../src/session/stage.ts';

const expectations = (count: number) => (count === 1 ? '1 verwachting' : `${count} verwachtingen`);

/** What the look back at the expectations says, on the beamer, on the phone and in the cockpit. */
export const nl = {
  marks: { met: 'Ingelost', partly: 'Deels', not: 'Nog niet' },
  marked: (met: number, partly: number, not: number) =>
    `${met} keer ingelost, ${partly} keer deels, ${not} keer nog niet`,
  sentence: (text: string, marked: string) => `${text}: ${marked}.`,
  nothing: 'Nog niets aangeduid',
  more: (count: number) => `en nog ${expectations(count)}`,
  shut: 'Gesloten',

  board: {
    none: 'Bij de start kwamen er geen verwachtingen op het scherm.',
    undo: 'Ongedaan maken',
    oneMore: (mark: string, text: string) => `Eén meer: ${mark}, ${text}`,
    legend: 'Wat de tekens betekenen',
    own: 'Mijn verwachting',
  },

  desk: {
    title: 'Wat nog openstaat',
    how: 'Van alle telefoons, ook wat nog niet getoond is. Zonder namen.',
    none: 'Nog niemand duidde “deels” of “nog niet” aan.',
    not: 'Nog niet ingelost',
    partly: 'Deels ingelost',
    line: (text: string, count: number) => (count > 1 ? `- ${text} (${count} keer)` : `- ${text}`),
    copy: 'Kopieer de lijst',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukte niet. Selecteer de tekst hierboven.',
  },

  phone: {
    whoSees:
      'Zonder naam. De trainer leest mee; pas na “tonen” ziet de groep hoeveel mensen hetzelfde kozen.',
    mine: 'Jouw verwachtingen',
    ofRoom: 'De verwachtingen van de groep',
    noneOwn: 'Op dit toestel schreef je bij de start geen verwachting. Je kan er een van de groep aanduiden.',
    none: 'Er zijn geen verwachtingen van bij de start. Zeg gerust luidop wat je meeneemt.',
    skip: 'Niets aanduiden mag ook.',
    soon: 'Begint zo',
    send: 'Verstuur',
    withdraw: 'Trek mijn keuzes in',
    sent: 'Verstuurd',
    sentHow: 'Je kan nog wijzigen tot de trainer afsluit.',
    notSent: 'Nog niet verstuurd. Blijft op dit toestel.',
    nothingYet: 'Duid eerst iets aan.',
    room: 'Wat de groep zegt',
    unsent: 'Dit heb je niet meer verstuurd:',
    count: (answered: number, people: number) => `${answered} van ${people} antwoordden`,
    announce: {
      closed: 'De terugblik begint zo.',
      open: 'De terugblik is open. Je kan aanduiden.',
      shown: 'De trainer toont wat de groep aanduidde.',
      shut: 'De terugblik is gesloten. Je kan nog lezen.',
    } satisfies Record<Phase, string>,
  },

  samples: ['Zorgen durven benoemen', 'Weten wie ik kan bellen', 'Praten over kinderen met mijn cliënt'],
} as const;
