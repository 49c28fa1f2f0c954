/** Everything the server says to people: on the trainer's terminal, and on the one page that is its own. */
export const nl = {
  building: 'Deck bouwen …',
  built: (seconds: string) => `Deck bouwen … klaar in ${seconds} s`,
  buildFailed: (what: string) => `Het deck kan niet gebouwd worden.\n${what}`,
  portTaken: (port: number, next: number) => `Poort ${port} is bezet, dus het wordt poort ${next}.`,
  noPort: (first: number, last: number) =>
    `Alle poorten van ${first} tot ${last} zijn bezet. Sluit een ander programma, of kies zelf een poort: PORT=5000 npm start`,
  folderInUse: 'De workshop draait al op deze computer, in een ander venster. Sluit dat eerst met Ctrl+C.',
  badSetting: (name: string, value: string, expected: string) =>
    `${name} is "${value}", maar moet ${expected} zijn.`,
  aPort: 'een getal van 1 tot 65535',
  aHost: 'een adres van deze computer, zoals 0.0.0.0 of 127.0.0.1',
  aKeyHash: 'de 43 tekens van “npm run key”',
  proxies: 'het aantal proxy’s dat voor deze server staat, van 0 tot 9',
  aDatabase:
    'een adres van een databank, zoals postgres://gebruiker:wachtwoord@databank.voorbeeld.be/kindreflex',
  databaseFailed: (code: string) =>
    `De databank van DATABASE_URL antwoordt niet zoals het moet (${code}). Kijk na of het adres klopt, of ze draait, en of de gebruiker er tabellen mag maken.`,
  anAddress: 'een adres zoals https://workshop.voorbeeld.be',
  folderFailed: (dir: string) =>
    `In de map "${dir}" kan niet geschreven worden. Kies een andere map: DATA_DIR=… npm start`,
  keyNeeded:
    'Met DATABASE_URL is ook TRAINER_KEY_HASH nodig, voor alle processen dezelfde. “npm run key” maakt er een.',
  yourServer: 'https://jouw-server',
  newKey: (trainer: string, keyHash: string) =>
    [
      'Een nieuwe sleutel. Hij wordt nergens bewaard: bewaar hem nu, bijvoorbeeld in de wachtwoordkluis van de organisatie.',
      '',
      `  Voor de trainers   ${trainer}`,
      `  Voor de server     TRAINER_KEY_HASH=${keyHash}`,
      '',
    ].join('\n'),
  keyLink: 'met de link van “npm run key”',
  started: (trainer: string, phones: readonly string[]) =>
    [
      '',
      'De workshop is klaar.',
      '',
      `  Trainer     ${trainer}`,
      ...phones.map((one, index) => `  ${index === 0 ? 'Telefoons ' : '          '}  ${one}`),
      '',
      'Stoppen: Ctrl+C',
      '',
    ].join('\n'),
  trainerLink: (link: string) => `  Trainer: ${link}`,
  stopped: 'Gestopt. Alles is bewaard.',
  failed: (what: string) => `De workshop kan niet starten: ${what}`,
  notFoundPage: `<!doctype html>
<html lang="nl-BE">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Niet gevonden</title></head>
<body><main><h1>Deze pagina bestaat niet</h1><p>Doe je mee met een workshop? <a href="/">Ga naar het begin</a>.</p></main></body>
</html>
`,
} as const;
