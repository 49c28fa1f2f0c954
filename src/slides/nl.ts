const list = (words: Iterable<string>) => [...words].join(', ');
const hint = (near: string | null) => (near === null ? '' : ` Bedoelde je “${near}”?`);

/** Everything that the slide compiler says. Each sentence: what is wrong, what was expected, what to do. */
export const nl = {
  /** What a key or an attribute may hold. */
  expected: {
    text: 'een tekst',
    count: 'een getal van 1 tot 99',
    kebab: 'kleine letters, cijfers en streepjes, bijvoorbeeld "drie-huizen"',
    icon: 'de naam van een tekening, bijvoorbeeld "huis"',
    tone: 'een getal van 1 tot 6',
    panelKind: 'risk, protective, dream, worry, good, next of plain',
    homeKind: 'worries, good of dreams',
    hour: 'een uur met een punt en tussen aanhalingstekens, bijvoorbeeld "14.45"',
    layout: (layouts: readonly string[]) => `een van ${list(layouts)}`,
    minutes: 'een geheel getal van 0 tot 240',
    pauseMinutes: 'een geheel getal van 1 tot 120',
    hours: 'een geheel aantal uren van 1 tot 720',
    step: 'een stap van 1 tot 6, of niets',
    file: 'de naam van een bestand in slides/img, bijvoorbeeld "tafel.svg"',
    fileOrEmpty: 'de naam van een bestand in slides/img, of "" als er geen is',
    line: 'een tekst op één regel',
    lineOrEmpty: 'een tekst op één regel, of ""',
    names: 'een lijst met namen, bijvoorbeeld [Liv, Tina], of []',
    regional: 'een lijst met per dienst een name en een url, of []',
    block: (keys: string) => `een blok met ${keys}`,
    email: 'een mailadres, bijvoorbeeld "info@voorbeeld.be"',
    url: 'een adres dat met https:// begint',
    urlOrEmpty: 'een adres dat met https:// begint, of "" als er geen is',
    pauseInside: 'een pauze die na het begin start en voor het einde klaar is',
    endAfterStart: 'een uur na het begin van de workshop',
  },

  yaml: {
    broken:
      'Deze instellingen zijn vanaf hier niet leesbaar. Kijk na of haakjes en aanhalingstekens sluiten, en schrijf op elke regel: sleutel, dubbele punt, spatie, waarde.',
    duplicateKey: 'Deze sleutel staat hier twee keer. Laat er één staan.',
    unknownKey: (key: string, near: string | null, keys: readonly string[]) =>
      `De sleutel “${key}” bestaat niet.${hint(near)} Je kan kiezen uit: ${list(keys)}.`,
    missingKey: (key: string) =>
      `De sleutel “${key}” ontbreekt. Zet hem er weer bij, met een dubbele punt en een waarde.`,
    badValue: (key: string, expected: string, found: string) =>
      `“${key}” klopt niet: er staat ${found === 'null' ? 'niets' : found}. Verwacht: ${expected}.`,
    noMap: 'Hier staan geen instellingen. Schrijf op elke regel: sleutel, dubbele punt, spatie, waarde.',
  },

  file: {
    unclosedFrontMatter:
      'De instellingen boven aan dit bestand zijn niet afgesloten. Zet na de laatste instelling een regel met alleen ---.',
    noSlides: 'Er zijn geen dia’s gevonden. Zet Markdown-bestanden in de map slides.',
    badName: (name: string) =>
      `“${name}” begint niet met een nummer. Noem het bestand bijvoorbeeld 20-stap-1.md: het nummer bepaalt de volgorde.`,
    noWorkshop:
      'Het bestand slides/workshop.yaml ontbreekt. Zet het terug: het bevat titel, uren en namen van de workshop.',
  },

  slide: {
    empty: 'Tussen deze --- en de volgende staat geen dia. Haal één --- weg.',
    noSettings:
      'Deze dia begint niet met haar instellingen. Zet bovenaan <!-- slide, daaronder id: en layout:, en sluit met -->.',
    settingsElsewhere:
      'Instellingen van een dia staan alleen bovenaan. Zet een regel met alleen --- boven deze <!-- slide.',
    missing: (key: string, expected: string) =>
      `Deze dia heeft geen “${key}”. Zet die bij de instellingen van de dia of boven aan het bestand. Verwacht: ${expected}.`,
    duplicateId: (id: string, where: string) =>
      `De id “${id}” bestaat al (${where}). Geef deze dia een eigen id.`,
    noHeading: 'Deze dia heeft geen titel. Zet er één regel bij die met ## begint.',
    twoHeadings: 'Deze dia heeft een tweede titel. Houd één # of ## per dia, en gebruik ### binnen de dia.',
    setext:
      'Deze tekst staat vlak boven een streep en wordt daardoor een titel. Zet een lege regel boven de streep.',
    secondPart: (part: string) =>
      `“${part}:” staat hier een tweede keer in dezelfde dia. Zet alles samen onder de eerste.`,
    phoneAfterNote: '“Phone:” staat na “Note:”. Zet het gsm-deel boven de notities.',
    partInside: (part: string) =>
      `“${part}:” staat binnen een lijst, citaat of tag. Zet er een lege regel boven, helemaal links, na de afsluitende tag.`,
    partWithText: (part: string) => `“${part}:” moet alleen op een regel staan. Zet de tekst eronder.`,
    twoExercises: (name: string) =>
      `Deze dia heeft al een oefening (“${name}”). Zet de tweede op een eigen dia.`,
    missingPicture: (name: string, near: string | null) =>
      `De tekening “${name}” staat niet in slides/img.${hint(near)} Zet het bestand daar of verbeter de naam.`,
    unknownVariable: (name: string, near: string | null) =>
      `{{${name}}} bestaat niet in slides/workshop.yaml.${hint(near)} Verbeter de naam of voeg hem daar toe.`,
  },

  tag: {
    unknown: (tag: string, near: string | null) =>
      `De tag <${tag}> bestaat niet.${hint(near)} Verbeter de naam of schrijf het in Markdown.`,
    script: 'Een dia mag geen script bevatten. Haal <script> weg.',
    styleTag: 'Een dia mag geen eigen stijl bevatten. Haal <style> weg; de opmaak komt van de layout.',
    neverClosed: (tag: string) => `De tag <${tag}> wordt nooit gesloten. Zet </${tag}> erachter.`,
    neverOpened: (tag: string) =>
      `</${tag}> sluit iets dat niet open is. Haal deze tag weg of zet <${tag}> ervoor.`,
    wrongOrder: (tag: string, open: string) =>
      `</${tag}> staat hier te vroeg: eerst moet <${open}> dicht. Zet </${open}> ervoor.`,
    insideLine: (tag: string) => `<${tag}> staat midden in een regel tekst. Zet deze tag op een eigen regel.`,
    unfinished: (tag: string) =>
      `De tag <${tag}> is niet af. Kijk na of elk aanhalingsteken sluit en of er een > staat.`,
    malformed: (code: string) =>
      `Deze tag is niet goed geschreven (${code}). Kijk na of elk aanhalingsteken en elke > er staat.`,
    handler: (name: string) => `“${name}” is code in een dia en mag niet. Haal dit attribuut weg.`,
    style: 'style="…" mag niet in een dia. Haal het weg; de opmaak komt van de layout.',
    unknownAttribute: (tag: string, name: string, near: string | null, known: readonly string[]) =>
      `<${tag}> kent “${name}” niet.${hint(near)} ${known.length === 0 ? 'Deze tag heeft geen attributen.' : `Je kan kiezen uit: ${list(known)}.`}`,
    badAttribute: (tag: string, name: string, expected: string, found: string) =>
      `“${name}” van <${tag}> klopt niet: er staat "${found}". Verwacht: ${expected}.`,
    missingAttribute: (tag: string, name: string, expected: string) =>
      `<${tag}> heeft geen “${name}”. Verwacht: ${expected}.`,
  },

  exercise: {
    duplicate: (name: string, where: string) =>
      `De oefening “${name}” bestaat al (${where}). Geef deze oefening een andere name.`,
    unknownRecall: (name: string, near: string | null) =>
      `Er is geen oefening “${name}” om terug te tonen.${hint(near)} Gebruik de name van een oefening in dit deck.`,
    unknownOf: (name: string, near: string | null) =>
      `Deze oefening gaat verder op “${name}”, en die is er niet.${hint(near)} Schrijf achter of= de name van een oefening in dit deck.`,
    noRecall: (name: string, kind: string) =>
      `“${name}” kan niet teruggetoond worden: een <${kind}> heeft daar geen vorm voor. Kies een andere oefening of haal deze tag weg.`,
    onlyInBody: (tag: string) =>
      `<${tag}> hoort op de dia zelf, niet onder “Phone:” of “Note:”. Verplaats de tag.`,
  },

  link: {
    deadSlide: (id: string, near: string | null) =>
      `De link #${id} leidt naar geen enkele dia.${hint(near)} Gebruik de id van een dia.`,
    slashSlide: (id: string) => `Een link naar een dia schrijf je als #${id}, zonder schuine streep.`,
    unsafe: (url: string) =>
      `Het adres “${url}” mag niet. Gebruik https://, mailto:, tel: of #id-van-een-dia.`,
    empty: 'Deze link heeft geen adres. Zet het tussen de haakjes: [tekst](https://…).',
    imageNotLocal: (url: string) =>
      `De afbeelding “${url}” staat niet in slides/img. Zet het bestand daar en schrijf alleen de naam.`,
    noAlt:
      'Deze afbeelding heeft geen beschrijving. Schrijf ![wat je ziet](bestand.svg); bij louter versiering: <img src="bestand.svg" alt="">.',
  },

  workshop: {
    and: 'en',
    or: 'of',
    checked: (date: string) => `Laatst gecontroleerd op ${date}`,
    unchecked: 'Controleer voor gebruik',
  },

  step: (step: number) => `Stap\u00a0${step}`,

  check: {
    good: (slides: number) => `${slides === 1 ? '1 dia' : `${slides} dia’s`}, geen problemen`,
    bad: (problems: number) => (problems === 1 ? '1 probleem' : `${problems} problemen`),
    stopped: (problems: number) =>
      `De dia’s hebben ${problems === 1 ? '1 probleem' : `${problems} problemen`}:`,
  },
} as const;
