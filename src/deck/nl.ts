import { nl as when } from '../client/nl.ts';

/** What the deck's own page says, beside its slides. */
export const nl = {
  toolbar: 'Bediening van het deck',
  previous: 'Vorige dia',
  next: 'Volgende dia',
  overview: 'Alle dia’s (O)',
  fullscreen: 'Volledig scherm (F)',
  cockpit: 'Regie en notities (S)',
  print: 'Bewaar als PDF (P)',
  phase: {
    closed: 'Open de oefening (E)',
    open: 'Toon de antwoorden (E)',
    shown: 'Sluit de oefening (E)',
    shut: 'Oefening gesloten',
  },
  talk: 'Ga naar de nabespreking (E)',
  notes: 'Notities',
  footStep: (step: string) => `Stap\u00a0${step}`,
  footOf: (number: string) => `dia\u00a0${number}`,
  footSlide: (number: string) => `Dia\u00a0${number}`,
  deletes: (at: number) => `Alles wat jullie typen, wordt gewist op ${when.moment(at)}.`,
  storeTrouble: 'Dit toestel kan niets bewaren. Wat je hier typt, blijft alleen zolang deze pagina open is.',
} as const;
