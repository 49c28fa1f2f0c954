import type { Personal } from './personal.ts';
import type { PersonKind } from './types.ts';

const again = 'Open een ander bestand, of bewaar het genogram opnieuw waar je het maakte.';
const isDamaged = (what: string) => `Dit bestand is beschadigd: ${what}. ${again}`;
const newName = (by: string) => (by === '' ? 'iemand' : `“${by}”`);

/** What the data of a genogram has to say: why something may not be, what is wrong with a file, what looks personal. */
export const nl = {
  refusals: {
    parentsThere: 'Ouders staan er al',
    notOf: {
      person: '',
      pregnancy: 'Bij een zwangerschap kan dit niet',
      miscarriage: 'Bij een miskraam kan dit niet',
      abortion: 'Bij een afgebroken zwangerschap kan dit niet',
      stillbirth: 'Bij een doodgeboren kind kan dit niet',
      support: 'Een steunfiguur staat buiten de familie',
    } satisfies Record<PersonKind, string>,
    full: (max: number) => `Er staan al ${max} personen: meer kan niet`,
    alone: 'Er is nog niemand anders',
    isIndex: 'Dit is al de indexpersoon',
    indexStays: 'Kies eerst een andere indexpersoon',
    noSiblings: 'Er staan geen broers of zussen naast',
    byYear: 'De volgorde volgt het geboortejaar',
    atEdge: { left: 'Staat al helemaal links', right: 'Staat al helemaal rechts' },
  },

  problems: {
    tooLarge: 'Dit bestand is te groot voor een genogram (meer dan 1 MB). Kies een ander bestand.',
    tooMany: (count: number, max: number) =>
      `In dit bestand staan ${count} personen; een genogram heeft er hoogstens ${max}. Maak het kleiner waar je het maakte, en open het dan opnieuw.`,
    notReadable: `Dit bestand is geen genogram, of het is beschadigd: de tekst erin is niet te lezen. ${again}`,
    notOurs:
      'Dit bestand is geen genogram van deze pagina. Kies een bestand dat je hier bewaarde met “Bewaar als bestand”.',
    newer:
      'Dit genogram is gemaakt met een nieuwere versie van deze pagina. Laad de pagina opnieuw en open het bestand dan nog eens.',
    strange: (key: string) =>
      key === '…'
        ? `In dit bestand zitten te veel lagen in elkaar: dat hoort niet in een genogram. ${again}`
        : `In dit bestand staat iets dat niet in een genogram hoort (“${key}”). ${again}`,
    parts: {
      persons: 'persoon',
      unions: 'relatie',
      bonds: 'band',
      households: 'huishouden',
      rows: 'rij',
    } as Readonly<Record<string, string>>,
    at: (part: string, place: number, field: string) =>
      field === '' ? `${part} ${place}` : `${part} ${place}, “${field}”`,
    field: (name: string) => `het veld “${name}”`,
    damaged: (where: string) => isDamaged(`er klopt iets niet bij ${where}`),
    year: (where: string) =>
      isDamaged(`er staat een onmogelijk jaar of een onmogelijke leeftijd bij ${where}`),
    unseen: (where: string) => isDamaged(`er staan onzichtbare tekens in de tekst bij ${where}`),
    breach: {
      'too-many': () => isDamaged('er staan te veel personen, relaties, banden of huishoudens in'),
      year: (by: string) =>
        isDamaged(`er staat een onmogelijk jaar of een onmogelijke leeftijd bij ${newName(by)}`),
      'same-id': (by: string) => isDamaged(`twee onderdelen hebben dezelfde code (“${by}”)`),
      index: (by: string) =>
        isDamaged(by === '' ? 'er is geen indexpersoon' : `“${by}” kan geen indexpersoon zijn`),
      dangling: (by: string) => isDamaged(`er wordt verwezen naar iemand die er niet in staat (“${by}”)`),
      partners: (by: string) => isDamaged(`de partners van een relatie kloppen niet bij ${newName(by)}`),
      'union-twice': (by: string) => isDamaged(`dezelfde relatie staat er twee keer in (${by})`),
      'child-twice': (by: string) => isDamaged(`${newName(by)} staat twee keer in hetzelfde gezin`),
      'support-child': (by: string) => isDamaged(`${newName(by)} kan hier geen steunfiguur zijn`),
      'two-births': (by: string) => isDamaged(`${newName(by)} is in twee gezinnen geboren`),
      'lives-with': (by: string) => isDamaged(`bij wie ${newName(by)} woont, klopt niet`),
      ancestor: (by: string) => isDamaged(`${newName(by)} staat in de familie boven zichzelf`),
      'bond-self': (by: string) => isDamaged(`${newName(by)} heeft een band met zichzelf`),
      'member-twice': (by: string) => isDamaged(`${newName(by)} staat twee keer in hetzelfde huishouden`),
    },
  },

  /** While somebody types: what looks like it can be traced to a real person. */
  personal: {
    'full-name':
      'Dit lijkt een volledige naam. Gebruik liever een afkorting of een rol, zoals “M.” of “Mama”.',
    'birth-date': 'Dit lijkt een geboortedatum. Een leeftijd of een jaar is genoeg.',
    phone: 'Dit lijkt een telefoonnummer. Laat het liever weg.',
    'national-number': 'Dit lijkt een rijksregisternummer. Laat het liever weg.',
    email: 'Dit lijkt een e-mailadres. Laat het liever weg.',
  } satisfies Record<Personal, string>,
};
