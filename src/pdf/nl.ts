/** What `npm run pdf` says. */
export const nl = {
  noBrowser:
    'Geen browser gevonden. Installeer Chrome, Edge of Chromium, of zet BROWSER_PATH op het programma.',
  badLink: (link: string) =>
    `--session "${link}" is geen link van een trainer. Kopieer hem in de regie met "Link voor een ander toestel": http://…/regie/#w=…&t=…`,
  unknownOption: (option: string) =>
    `Onbekende optie "${option}". Gebruik: npm run pdf -- [--session <link van de trainer>] [--worksheets] [--out <bestand.pdf>]`,
  worksheetsAreEmpty: 'Werkbladen zijn leeg: laat --session weg, of laat --worksheets weg.',
  failed: (why: string) => `De PDF is niet gemaakt: ${why}`,
  done: (file: string, pages: number, kilobytes: number, seconds: string) =>
    `${file}: ${pages} dia's, ${kilobytes} kB, in ${seconds} s`,
} as const;
