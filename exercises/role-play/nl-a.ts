import type { Play } from './play.ts';

/** Rollenspel A, stap 4: je zorgen benoemen. */
export const playA: Play = {
  client: {
    who: 'Je bent de mama uit de casus. Je zoon is 3, je dochter 8. Je bent op, en je hebt een nieuwe partner.',
    degrees: [
      { name: 'Open', how: 'Je bent opgelucht dat iemand het vraagt. Je zegt ook wat niet lukt.' },
      {
        name: 'Twijfelt',
        how: 'Je wil wel praten, maar je bent bang voor wat ervan komt. Je antwoordt kort. Voel je begrip, dan zeg je meer.',
      },
      {
        name: 'Boos',
        how: 'Je voelt je beschuldigd en dat hoort de ander. Luistert die echt, dan word je rustiger.',
      },
    ],
    rules: ['Reageer op wat je hoort.', 'Maak het niet extra moeilijk.', 'Verzin er geen nare details bij.'],
  },
  professional: {
    task: 'Bespreek één zorg, concreet en zonder verwijt. Je moet niet zeker zijn: een feit is genoeg.',
    before: [],
    blocks: [
      'Zeg waarom je dit bespreekt.',
      'Benoem wat lukt.',
      'Noem één feit.',
      'Zeg wat dat met het kind doet.',
      'Stel een open vraag, en zwijg.',
      'Zoek samen wat zou helpen.',
      'Maak een afspraak en kies een moment om terug te kijken.',
      'Noteer.',
    ],
    sentences: [
      'Dit vraag ik aan elke ouder.',
      'Je zei dat opstaan soms niet lukt. Hoe loopt de ochtend dan voor je dochter?',
      'Op school telden ze deze week drie dagen zonder boterhammen. Hoe kijk jij daarnaar?',
      'Voor mij ben je geen slechte mama. Het is nu wel te zwaar om alleen te dragen.',
    ],
  },
  observer: {
    task: 'Kijk en zwijg. Noteer twee waarnemingen en één tip.',
    checks: [
      'Zei waarom dit gesprek er is',
      'Begon met iets dat lukt',
      'Noemde minstens één feit dat je kan tellen',
      'Geen etiket, geen “altijd” of “nooit”',
      'Noemde het kind bij naam of leeftijd',
      'Stelde een open vraag',
      'Liet een stilte',
      'Had aandacht voor een andere uitleg',
      'Bleef bij de zorg',
      'Maakte een concrete afspraak',
    ],
  },
  questions: [
    'Wanneer ging mama open, of net dicht?',
    'Welk woord gebruikte je voor de zorg?',
    'Waar was het kind in het gesprek?',
    'Wat zou je opnieuw zo doen?',
  ],
};
