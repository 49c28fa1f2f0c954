import { expect, test } from 'vitest';
import { type Case, problemsOf, slide } from './fixtures/problems.ts';

/** What can be wrong with settings, headings and parts of a slide. */
const cases: readonly Case[] = [
  [
    'unknown key at the top of a file',
    `---\nlayout: bullets\nminuten: 3\n---\n${slide('')}`,
    '3:1 De sleutel “minuten” bestaat niet. Bedoelde je “minutes”? Je kan kiezen uit: layout, minutes, step.',
  ],
  [
    'wrong value at the top of a file',
    `---\nlayout: bullet\nminutes: 3\n---\n${slide('')}`,
    '2:1 “layout” klopt niet: er staat "bullet". Verwacht: een van title, join, agreements, overview, opener, bullets, question, exercise, casus, panels, roleplay, houses, columns, scheme, services, pause, closing, contact.',
  ],
  [
    'front matter that is never closed',
    `---\nlayout: bullets\n`,
    '1:1 De instellingen boven aan dit bestand zijn niet afgesloten. Zet na de laatste instelling een regel met alleen ---.',
  ],
  [
    'settings that are not YAML',
    `---\nlayout: [bullets\n---\n${slide('')}`,
    '3:1 Deze instellingen zijn vanaf hier niet leesbaar. Kijk na of haakjes en aanhalingstekens sluiten, en schrijf op elke regel: sleutel, dubbele punt, spatie, waarde.',
  ],
  [
    'settings that are a sentence',
    `---\nzomaar een zin\n---\n${slide('')}`,
    '2:1 Hier staan geen instellingen. Schrijf op elke regel: sleutel, dubbele punt, spatie, waarde.',
  ],
  [
    'the same key twice',
    `---\nstep: 1\nstep: 2\n---\n${slide('')}`,
    '3:1 Deze sleutel staat hier twee keer. Laat er één staan.',
  ],
  [
    'a slide without settings',
    '## Titel\n',
    '1:1 Deze dia begint niet met haar instellingen. Zet bovenaan <!-- slide, daaronder id: en layout:, en sluit met -->.',
  ],
  [
    'a slide without an id',
    '<!-- slide\nlayout: bullets\nminutes: 2\n-->\n\n## Titel\n',
    '2:1 De sleutel “id” ontbreekt. Zet hem er weer bij, met een dubbele punt en een waarde.',
  ],
  [
    'an id with capitals',
    slide('', 'Stap-1'),
    '2:1 “id” klopt niet: er staat "Stap-1". Verwacht: kleine letters, cijfers en streepjes, bijvoorbeeld "drie-huizen".',
  ],
  [
    'a step that does not exist',
    '<!-- slide\nid: een\nlayout: bullets\nminutes: 2\nstep: 7\n-->\n\n## Titel\n',
    '5:1 “step” klopt niet: er staat 7. Verwacht: een stap van 1 tot 6, of niets.',
  ],
  [
    'unknown key of a slide',
    '<!-- slide\nid: een\nlayout: bullets\nminutes: 2\nfoto: x.svg\npicure: x.svg\n-->\n\n## Titel\n',
    '5:1 De sleutel “foto” bestaat niet. Je kan kiezen uit: id, layout, minutes, step, picture.',
  ],
  [
    'no layout and no minutes anywhere',
    '<!-- slide\nid: een\n-->\n\n## Titel\n',
    '1:1 Deze dia heeft geen “layout”. Zet die bij de instellingen van de dia of boven aan het bestand. Verwacht: een van title, join, agreements, overview, opener, bullets, question, exercise, casus, panels, roleplay, houses, columns, scheme, services, pause, closing, contact.',
    '1:1 Deze dia heeft geen “minutes”. Zet die bij de instellingen van de dia of boven aan het bestand. Verwacht: een geheel getal van 0 tot 240.',
  ],
  [
    'a missing picture',
    '<!-- slide\nid: een\nlayout: bullets\nminutes: 2\npicture: tafl.svg\n-->\n\n## Titel\n',
    '5:10 De tekening “tafl.svg” staat niet in slides/img. Bedoelde je “tafel.svg”? Zet het bestand daar of verbeter de naam.',
  ],
  [
    'settings in the middle of a slide',
    `${slide('tekst')}\n<!-- slide\nid: twee\n-->\n\ntekst\n`,
    '11:1 Instellingen van een dia staan alleen bovenaan. Zet een regel met alleen --- boven deze <!-- slide.',
  ],
  [
    'no heading',
    '<!-- slide\nid: een\nlayout: bullets\nminutes: 2\n-->\n\n### Te klein\n',
    '1:1 Deze dia heeft geen titel. Zet er één regel bij die met ## begint.',
  ],
  [
    'two headings',
    slide('## Nog een'),
    '9:1 Deze dia heeft een tweede titel. Houd één # of ## per dia, en gebruik ### binnen de dia.',
  ],
  [
    'a break with nothing after it',
    `${slide('tekst')}\n---\n`,
    '11:1 Tussen deze --- en de volgende staat geen dia. Haal één --- weg.',
  ],
  [
    'text directly above a break',
    `${slide('- punt\n\nlaatste zin')}---\n${slide('', 'twee')}`,
    '11:1 Deze tekst staat vlak boven een streep en wordt daardoor een titel. Zet een lege regel boven de streep.',
  ],
  [
    'text directly above a row of equals signs',
    slide('tekst\n==='),
    '9:1 Deze tekst staat vlak boven een streep en wordt daardoor een titel. Zet een lege regel boven de streep.',
  ],
  [
    'the same id twice',
    `${slide('')}\n---\n${slide('')}`,
    '12:1 De id “een” bestaat al (slides/10-test.md:1). Geef deze dia een eigen id.',
  ],
  [
    'a second Note',
    slide('Note:\n\nEen.\n\nNote:\n\nTwee.'),
    '13:1 “Note:” staat hier een tweede keer in dezelfde dia. Zet alles samen onder de eerste.',
  ],
  [
    'a second Phone',
    slide('Phone:\n\nEen.\n\nPhone:\n\nTwee.'),
    '13:1 “Phone:” staat hier een tweede keer in dezelfde dia. Zet alles samen onder de eerste.',
  ],
  [
    'Phone after Note',
    slide('Note:\n\nEen.\n\nPhone:\n\nTwee.'),
    '13:1 “Phone:” staat na “Note:”. Zet het gsm-deel boven de notities.',
  ],
  [
    'Note with text behind it',
    slide('Note: vergeet niet te lachen'),
    '9:1 “Note:” moet alleen op een regel staan. Zet de tekst eronder.',
  ],
  [
    'Note glued to a list',
    slide('- punt\nNote:\n\nTekst.'),
    '10:1 “Note:” staat binnen een lijst, citaat of tag. Zet er een lege regel boven, helemaal links, na de afsluitende tag.',
  ],
  [
    'Note inside an element',
    slide('<deck-card>\n\nNote:\n\n</deck-card>'),
    '11:1 “Note:” staat binnen een lijst, citaat of tag. Zet er een lege regel boven, helemaal links, na de afsluitende tag.',
  ],
  [
    'an unknown setting',
    slide('Tot {{endd}} u. op {{pause.minutes}} en {{weer}}'),
    '9:5 {{endd}} bestaat niet in slides/workshop.yaml. Bedoelde je “end”? Verbeter de naam of voeg hem daar toe.',
    '9:41 {{weer}} bestaat niet in slides/workshop.yaml. Verbeter de naam of voeg hem daar toe.',
  ],
];

test.each(cases)('%s', (_name, text, ...messages) => {
  expect(problemsOf(text)).toEqual(messages);
});
