import type { Play } from './play.ts';

/** Rollenspel B, stap 6: zeggen dat je aanmeldt. */
export const playB: Play = {
  client: {
    who: 'Je bent de mama uit de casus. Je hoort dit nu pas. Je zit hier alleen: je partner is er niet bij.',
    degrees: [
      { name: 'Open', how: 'Je schrikt, maar je zag het aankomen. Je vraagt wat er nu gebeurt.' },
      {
        name: 'Twijfelt',
        how: 'Je wordt stil. Je bent bang voor wat er met je kinderen gebeurt, en vraagt of het niet anders kan.',
      },
      {
        name: 'Boos',
        how: 'Je voelt je in de steek gelaten en zegt dat je stopt. Blijft de ander rustig bij jou, dan luister je weer.',
      },
    ],
    rules: [
      'Elk gevoel mag, ook stil zijn.',
      'Maak het niet extra moeilijk.',
      'Verzin er geen nare details bij.',
    ],
  },
  professional: {
    task: 'Zeg dat je gaat aanmelden. Je deelt mee, je vraagt geen toestemming. Blijf daarna bij mama.',
    before: [
      'Het team besliste.',
      'Je overlegde met het VK of het OCJ. Dat kan ook anoniem.',
      'Je weet dat dit gesprek veilig kan. Zo niet: eerst het VK of de politie.',
      'Je dacht aan een tolk of een collega, en niet aan vrijdag.',
    ],
    blocks: [
      'Breng de boodschap vroeg en duidelijk.',
      'Noem feiten en wat jullie al probeerden.',
      'Deel mee, vraag geen toestemming.',
      'Zeg waarom: het is jouw verantwoordelijkheid, en jullie kijken er anders naar.',
      'Leg uit wat het VK of het OCJ is, en wat volgt.',
      'Geef ruimte voor gevoel. Luister, blijf kalm.',
      'Zeg wat jij blijft doen.',
      'Vraag of mama en de kinderen vandaag veilig zijn, en hoe zij het hun vertelt.',
      'Noteer.',
    ],
    sentences: [
      'Ik heb geen gemakkelijk nieuws en ik wil eerlijk zijn: wij melden aan bij het Vertrouwenscentrum.',
      'We praatten hier al enkele keren over. De kinderen zijn nog altijd vaak alleen thuis.',
      'Je mag het hier oneens mee zijn. Ik wou dat je het van mij hoorde.',
      'Wat heb jij nodig om vandaag veilig te zijn thuis?',
    ],
  },
  observer: {
    task: 'Kijk en zwijg. Noteer twee waarnemingen en één tip.',
    checks: [
      'De boodschap kwam binnen twee minuten',
      'Zei “aanmelden” en noemde de dienst',
      'Geen verwijt, geen excuses',
      'Deelde mee, vroeg geen toestemming',
      'Noemde feiten en eerdere stappen',
      'Legde uit wat volgt',
      'Liet stilte bij emotie',
      'Ging niet in discussie',
      'Vroeg naar de veiligheid van kinderen én cliënt',
      'Maakte een volgende afspraak',
    ],
  },
  questions: [
    'Welk zinnetje was het lastigst?',
    'Wat hielp mama om te blijven luisteren?',
    'Waar waren de kinderen in het gesprek?',
    'Bleef de deur naar vrijwillige hulp open?',
  ],
};
