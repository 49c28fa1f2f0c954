import type { LegendKey } from './legend.ts';
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
      'too-many': (by: string) => isDamaged(`er staan te veel personen in (${by})`),
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
      generations: (by: string) =>
        isDamaged(`${newName(by)} staat in twee generaties tegelijk, of is een eigen voorouder`),
      'bond-self': (by: string) => isDamaged(`${newName(by)} heeft een band met zichzelf`),
      'member-twice': (by: string) => isDamaged(`${newName(by)} staat twee keer in hetzelfde huishouden`),
    },
  },

  legend: {
    'gender-man': 'man',
    'gender-woman': 'vrouw',
    'gender-non-binary': 'non-binair',
    'gender-unknown': 'geslacht onbekend',
    index: 'indexpersoon',
    died: 'overleden',
    'kind-pregnancy': 'zwanger',
    'kind-miscarriage': 'miskraam',
    'kind-abortion': 'afgebroken zwangerschap',
    'kind-stillbirth': 'doodgeboren',
    'kind-support': 'steunfiguur',
    'union-married': 'gehuwd',
    'union-cohabiting': 'samenwonend',
    'union-lat': 'LAT-relatie',
    'union-engaged': 'verloofd',
    'union-relationship': 'relatie (kort, of niet bekend)',
    'union-separated': 'uit elkaar',
    'union-divorced': 'gescheiden',
    'union-together-again': 'opnieuw samen',
    'union-widowed': 'gehuwd tot een overlijden',
    related: 'partners die familie van elkaar zijn',
    'child-adopted': 'adoptiekind',
    'child-foster': 'pleegkind',
    'child-step': 'stiefkind',
    'child-guardian': 'kind onder voogdij',
    twins: 'tweeling of meerling',
    identical: 'eeneiige tweeling',
    'bond-close': 'hechte band',
    'bond-fused': 'versmolten band',
    'bond-distant': 'afstandelijke band',
    'bond-conflict': 'conflict',
    'bond-violence': 'geweld (L lichamelijk, E emotioneel, S seksueel)',
    'bond-cut-off': 'contact verbroken',
    'bond-repaired': 'contact hersteld',
    'bond-focused': 'bezorgd om',
    'one-sided': 'pijl: van één kant',
    household: 'wonen samen',
    'mark-care': 'zorg',
    'mark-support': 'steun',
    'mark-school': 'school',
    'mark-work': 'werk',
    'mark-health': 'gezondheid',
    'mark-worry': 'bezorgdheid',
  } satisfies Record<LegendKey, string> as Readonly<Record<LegendKey, string>>,

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
