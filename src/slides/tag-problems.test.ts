import { expect, test } from 'vitest';
import { type Case, problemsOf, slide } from './fixtures/problems.ts';

/** What can be wrong with tags, exercises, links and pictures. */
const cases: readonly Case[] = [
  [
    'an unknown element',
    slide('tekst\n\n<deck-crad>\ntekst\n</deck-crad>'),
    '11:1 De tag <deck-crad> bestaat niet. Bedoelde je “deck-card”? Verbeter de naam of schrijf het in Markdown.',
  ],
  [
    'an unknown element inside another',
    slide('<deck-card>\n\n- punt\n\n  <q-poll>x</q-poll>\n\n</deck-card>'),
    '13:3 De tag <q-poll> bestaat niet. Verbeter de naam of schrijf het in Markdown.',
  ],
  [
    'unknown HTML',
    slide('<marquee>weg</marquee>'),
    '9:1 De tag <marquee> bestaat niet. Verbeter de naam of schrijf het in Markdown.',
  ],
  [
    'a script',
    slide('<script>alert(1)</script>'),
    '9:1 Een dia mag geen script bevatten. Haal <script> weg.',
  ],
  [
    'a style element',
    slide('<style>p { color: red }</style>'),
    '9:1 Een dia mag geen eigen stijl bevatten. Haal <style> weg; de opmaak komt van de layout.',
  ],
  [
    'a frame in the notes',
    slide('Note:\n\n<iframe src="https://x.be"></iframe>'),
    '11:1 De tag <iframe> bestaat niet. Verbeter de naam of schrijf het in Markdown.',
  ],
  [
    'a handler',
    slide('<img src="tafel.svg" alt="" onerror="alert(1)">'),
    '9:29 “onerror” is code in een dia en mag niet. Haal dit attribuut weg.',
  ],
  [
    'a handler on an element of ours',
    slide('tekst\n\n<deck-card\n  icon="huis"\n  onclick="x()">\n\n### A\n\n</deck-card>'),
    '11:1 “onclick” is code in een dia en mag niet. Haal dit attribuut weg.',
  ],
  [
    'a style attribute',
    slide('<p style="color: red">rood</p>'),
    '9:4 style="…" mag niet in een dia. Haal het weg; de opmaak komt van de layout.',
  ],
  [
    'an element that is never closed',
    slide('<deck-card>\n\n### Kaart\n\ntekst'),
    '9:1 De tag <deck-card> wordt nooit gesloten. Zet </deck-card> erachter.',
  ],
  [
    'an inner element that is never closed',
    slide('<div class="a">\n\n<deck-card>\n\n### Kaart\n\n</div>'),
    '11:1 De tag <deck-card> wordt nooit gesloten. Zet </deck-card> erachter.',
  ],
  [
    'plain HTML that is never closed',
    slide('Een <strong>vette zin.'),
    '9:5 De tag <strong> wordt nooit gesloten. Zet </strong> erachter.',
  ],
  [
    'a closing tag too many',
    slide('tekst\n\n</deck-card>'),
    '11:1 </deck-card> sluit iets dat niet open is. Haal deze tag weg of zet <deck-card> ervoor.',
  ],
  [
    'tags closed in the wrong order',
    slide('Een <strong>vet <em>schuin</strong> zin</em>.'),
    '9:27 </strong> staat hier te vroeg: eerst moet <em> dicht. Zet </em> ervoor.',
    '9:40 </em> sluit iets dat niet open is. Haal deze tag weg of zet <em> ervoor.',
  ],
  [
    'an element in the middle of a sentence',
    slide('tekst <deck-card>x</deck-card>'),
    '9:7 <deck-card> staat midden in een regel tekst. Zet deze tag op een eigen regel.',
  ],
  [
    'a tag without its last quote',
    slide('<p class="kicker>tekst</p>'),
    '9:1 De tag <p> is niet af. Kijk na of elk aanhalingsteken sluit en of er een > staat.',
  ],
  [
    'an unknown attribute',
    slide('<deck-card tonne="2">\n\n### A\n\n</deck-card>'),
    '9:12 <deck-card> kent “tonne” niet. Bedoelde je “tone”? Je kan kiezen uit: icon, tone.',
  ],
  [
    'an attribute where none is known',
    slide('<deck-join code="x"></deck-join>'),
    '9:12 <deck-join> kent “code” niet. Deze tag heeft geen attributen.',
  ],
  [
    'a wrong value of an attribute',
    slide('<deck-card tone="7">\n\n### A\n\n</deck-card>'),
    '9:12 “tone” van <deck-card> klopt niet: er staat "7". Verwacht: een getal van 1 tot 6.',
  ],
  [
    'a missing attribute',
    slide('<deck-panel>\n\n### A\n\n</deck-panel>'),
    '9:1 <deck-panel> heeft geen “kind”. Verwacht: risk, protective, dream, worry, good, next of plain.',
  ],
  [
    'an exercise without a name',
    slide('<open-question>\n\nhoe\n\n</open-question>'),
    '9:1 <open-question> heeft geen “name”. Verwacht: kleine letters, cijfers en streepjes, bijvoorbeeld "drie-huizen".',
  ],
  [
    'an exercise with a wrong maximum',
    slide('<open-question name="a" max="veel"></open-question>'),
    '9:25 “max” van <open-question> klopt niet: er staat "veel". Verwacht: een getal van 1 tot 99.',
  ],
  [
    'the same exercise twice',
    `${slide('<open-question name="a"></open-question>')}\n---\n${slide('<open-question name="a"></open-question>', 'twee')}`,
    '20:1 De oefening “a” bestaat al (slides/10-test.md:9). Geef deze oefening een andere name.',
  ],
  [
    'two exercises on one slide',
    slide('<open-question name="a"></open-question>\n\n<open-question name="b"></open-question>'),
    '11:1 Deze dia heeft al een oefening (“a”). Zet de tweede op een eigen dia.',
  ],
  [
    'an exercise in the notes',
    slide('Note:\n\n<open-question name="a"></open-question>'),
    '11:1 <open-question> hoort op de dia zelf, niet onder “Phone:” of “Note:”. Verplaats de tag.',
  ],
  [
    'a recall of nothing',
    `${slide('<open-question name="verwachtingen"></open-question>')}\n---\n${slide('<exercise-recall of="verwachting"></exercise-recall>', 'twee')}`,
    '20:1 Er is geen oefening “verwachting” om terug te tonen. Bedoelde je “verwachtingen”? Gebruik de name van een oefening in dit deck.',
  ],
  [
    'an exercise that goes on from nothing',
    `${slide('<open-question name="een"></open-question>')}\n---\n${slide('<role-play name="twee" of="eens"></role-play>', 'twee')}`,
    '20:1 Deze oefening gaat verder op “eens”, en die is er niet. Bedoelde je “een”? Schrijf achter of= de name van een oefening in dit deck.',
  ],
  [
    'a recall of what has nothing to show',
    `${slide('<role-play name="zorgen"></role-play>')}\n---\n${slide('<exercise-recall of="zorgen"></exercise-recall>', 'twee')}`,
    '20:1 “zorgen” kan niet teruggetoond worden: een <role-play> heeft daar geen vorm voor. Kies een andere oefening of haal deze tag weg.',
  ],
  [
    'a dead link to a slide',
    `${slide('[ga](#tweee)')}\n---\n${slide('', 'twee')}`,
    '9:1 De link #tweee leidt naar geen enkele dia. Bedoelde je “twee”? Gebruik de id van een dia.',
  ],
  [
    'a dead link in the notes',
    slide('Note:\n\n- een\n- [ga](#weg)'),
    '12:1 De link #weg leidt naar geen enkele dia. Gebruik de id van een dia.',
  ],
  [
    'a link to a slide with a slash',
    slide('[ga](#/een)'),
    '9:6 Een link naar een dia schrijf je als #een, zonder schuine streep.',
  ],
  [
    'code in a link',
    slide('[klik](javascript:alert(1))'),
    '9:8 Het adres “javascript:alert(1)” mag niet. Gebruik https://, mailto:, tel: of #id-van-een-dia.',
  ],
  [
    'code in a raw link',
    slide('<a href=" java&#10;script:alert(1)">klik</a>'),
    '9:1 Het adres “ java script:alert(1)” mag niet. Gebruik https://, mailto:, tel: of #id-van-een-dia.',
  ],
  [
    'an insecure link',
    slide('Zie http://voorbeeld.be en [dit](http://voorbeeld.be).'),
    '9:5 Het adres “http://voorbeeld.be” mag niet. Gebruik https://, mailto:, tel: of #id-van-een-dia.',
    '9:5 Het adres “http://voorbeeld.be” mag niet. Gebruik https://, mailto:, tel: of #id-van-een-dia.',
  ],
  [
    'a link to a file',
    slide('[dit](bijlage.pdf)'),
    '9:7 Het adres “bijlage.pdf” mag niet. Gebruik https://, mailto:, tel: of #id-van-een-dia.',
  ],
  [
    'a link without an address',
    slide('[dit]()'),
    '9:1 Deze link heeft geen adres. Zet het tussen de haakjes: [tekst](https://…).',
  ],
  [
    'a picture without a description',
    slide('![](tafel.svg)'),
    '9:5 Deze afbeelding heeft geen beschrijving. Schrijf ![wat je ziet](bestand.svg); bij louter versiering: <img src="bestand.svg" alt="">.',
  ],
  [
    'a raw picture without a description',
    slide('tekst\n<img src="tafel.svg">'),
    '10:11 Deze afbeelding heeft geen beschrijving. Schrijf ![wat je ziet](bestand.svg); bij louter versiering: <img src="bestand.svg" alt="">.',
  ],
  [
    'a picture from elsewhere',
    slide('![foto](https://voorbeeld.be/foto.jpg)'),
    '9:9 De afbeelding “https://voorbeeld.be/foto.jpg” staat niet in slides/img. Zet het bestand daar en schrijf alleen de naam.',
  ],
  [
    'a picture that is not there',
    slide('![foto](stoel.svg)'),
    '9:9 De tekening “stoel.svg” staat niet in slides/img. Zet het bestand daar of verbeter de naam.',
  ],
];

test.each(cases)('%s', (_name, text, ...messages) => {
  expect(problemsOf(text)).toEqual(messages);
});
