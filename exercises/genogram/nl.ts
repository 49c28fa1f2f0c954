import type { Phase } from '../../src/session/stage.ts';
import type { Step } from './model.ts';

/** What is said while a step of the example comes up: on the slide, and to the trainer alone. */
interface Telling {
  readonly title: string;
  /** One sentence, to be spoken. */
  readonly say: string;
  readonly hint: string;
}

const steps: Readonly<Record<Step, Telling>> = {
  client: {
    title: 'Je cliënt',
    say: 'We beginnen bij de cliënt: een vrouw is een cirkel, en de dubbele rand zegt dat het om haar gaat.',
    hint: 'De leeftijd staat in het teken, een schuilnaam of initiaal eronder.',
  },
  children: {
    title: 'De kinderen',
    say: 'Haar kinderen hangen onder haar, de oudste links; een vierkant is een jongen of een man.',
    hint: 'Ook kinderen die er niet altijd wonen, horen erbij. Verwacht iemand een kind? Dat is een driehoek.',
  },
  father: {
    title: 'De vader',
    say: 'Papa komt links, en de schuine streep op de lijn zegt dat ze uit elkaar zijn.',
    hint: 'Zijn leeftijd kennen we niet. Een witte plek is een vraag voor morgen.',
  },
  grandparents: {
    title: 'De grootouders',
    say: 'Eén rij hoger staan oma en opa, en het kruis zegt dat opa overleden is.',
    hint: 'Teken liefst drie generaties. Wie kan er voor de kinderen zorgen als mama niet kan?',
  },
  household: {
    title: 'Wie woont samen?',
    say: 'De stippellijn gaat rond iedereen die samen in één huis woont.',
    hint: 'Vraag: waar slapen de kinderen vannacht?',
  },
  bonds: {
    title: 'De banden',
    say: 'Nu pas de banden: twee lijnen is hecht, een zigzag is conflict.',
    hint: 'Eerst de feiten, dan de banden. Teken enkel wat je weet of van hen zelf hoorde.',
  },
  legend: {
    title: 'De legende',
    say: 'Zet er een legende bij, want niet iedereen gebruikt dezelfde tekens.',
    hint: 'Op de telefoon maakt het genogram zelf een legende. Zet de oefening nu op “Open”.',
  },
};

/** What the genogram says, on the beamer, on the phone and in the cockpit. */
export const nl = {
  phase: { closed: 'Dadelijk', open: 'Open', shown: 'Nabespreken', shut: 'Gesloten' } satisfies Record<
    Phase,
    string
  >,
  steps,
  where: (step: number, of: number) => `Stap ${step} van ${of}`,
  questionsTitle: 'Daarna, per twee',
  questions: ['Wie ontbreekt?', 'Wie is een steunfiguur?', 'Waar slapen de kinderen vannacht?'],

  board: {
    invented: 'Verzonnen voorbeeld',
    picture: 'Voorbeeld van een genogram',
    nothing: 'Een leeg blad',
    legend: 'Legende',
    controls: 'Bediening van het voorbeeld',
    start: 'Toon het voorbeeld',
    next: 'Volgende',
    back: 'Terug',
    key: 'Enter',
    own: 'Mijn genogram',
  },
  desk: {
    title: 'Het voorbeeld op het scherm',
    built: (shown: number, of: number) =>
      shown === 0 ? 'Nog niets getoond.' : `Gebouwd tot stap ${shown} van ${of}.`,
    say: 'Zeg',
    next: (title: string) => `Volgende: ${title}`,
    all: 'Alles staat op het scherm',
    back: 'Terug',
    onScreen: 'staat op het scherm',
    private: 'Wat deelnemers tekenen, blijft op hun toestel. Je ziet het niet, ook niet hoeveel er zijn.',
  },
  phone: {
    stays: 'Blijft op dit toestel. Niemand ziet het, ook de trainer niet.',
    soon: 'We beginnen zo. Je mag het al openen.',
    open: 'Teken je genogram',
    tab: 'opent in een nieuw tabblad',
    paper: 'Liever op papier? Dat mag ook. Vernietig het blad als je het niet meer nodig hebt.',
    signs: 'Tekens',
  },
} as const;
