/** What a text can hold that points at a real person. */
export type Personal = 'full-name' | 'birth-date' | 'phone' | 'national-number' | 'email';

/**
 * What in a text looks as if it points at a real person; null: nothing. For a hint while typing, so it leaves alone
 * what people rightly type: initials, roles ("oma Jo"), years, ages, a first name, house numbers.
 */
export function looksPersonal(text: string): Personal | null {
  if (/[^\s@]+@[^\s@]+\.\p{L}{2,}/u.test(text)) return 'email';
  if (hasNationalNumber(text)) return 'national-number';
  if (hasBirthDate(text)) return 'birth-date';
  if (hasPhone(text)) return 'phone';
  return hasFullName(text) ? 'full-name' : null;
}

/**
 * Six digits of a date, three, and two that check them. Written as on the card (85.07.30-033.61) it is one whatever the
 * check says: a slip of the finger is as telling. Other groups of eleven digits only where the check holds.
 */
function hasNationalNumber(text: string): boolean {
  const card = /(?:^|\D)\d{2}\.\d{2}\.\d{2}[-–. ]\d{3}[-–. ]\d{2}(?!\d)/u;
  if (card.test(text)) return true;
  const groups = text.matchAll(/(?:^|\D)(\d{2}[./ -]?\d{2}[./ -]?\d{2}[./ –-]?\d{3}[./ –-]?\d{2})(?!\d)/gu);
  return [...groups].some(([group]) => hasCheck(group.replace(/\D/gu, '')));
}

function hasCheck(digits: string): boolean {
  const first = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  // Born from 2000 on the count has a 2 in front.
  return [first, first + 2_000_000_000].some((number) => 97 - (number % 97) === check);
}

const months =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const spelled = new RegExp(
  `(?:^|\\D)(?:0?[1-9]|[12]\\d|3[01])\\s+(?:${months})\\.?\\s+(?:19|20)?\\d{2}(?!\\d)`,
  'iu',
);

function hasBirthDate(text: string): boolean {
  const numeric =
    /(?:^|[^\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)?\d{2})(?![\d/.-]*\d)/u.exec(text);
  const reversed = /(?:^|\D)(?:19|20)\d{2}-(\d{2})-(\d{2})(?!\d)/u.exec(text);
  return spelled.test(text) || isDay(numeric?.[1], numeric?.[3]) || isDay(reversed?.[2], reversed?.[1]);
}

function isDay(day: string | undefined, month: string | undefined): boolean {
  const isWithin = (text: string | undefined, max: number) => Number(text) >= 1 && Number(text) <= max;
  return isWithin(day, 31) && isWithin(month, 12);
}

/** Belgian: 04xx and six digits, a zone and the rest, or the same after +32 or 0032. */
function hasPhone(text: string): boolean {
  const numbers = text.matchAll(/(?:^|[^\d+])((?:\+|00)?\d(?:[\s./()-]{0,2}\d){7,12})(?!\d)/gu);
  return [...numbers].some(([, number = '']) => {
    const digits = number.replace(/[^\d+]/gu, '');
    const home = digits.replace(/^(?:\+|00)32(?:0)?/u, '0');
    return /^04\d{8}$|^0[1-35-9]\d{7}$|^04[23]\d{6}$/u.test(home) || /^\+\d{9,13}$/u.test(digits);
  });
}

/** Words that are no part of somebody's name: roles, and what a sentence begins with. */
const roles = new Set(
  (
    'mama mam moeder papa pap vader ouder ouders oma opa bomma bompa moeke vake meter peter tante nonkel oom neef nicht ' +
    'broer zus zusje broertje halfbroer halfzus kind kindje baby zoon dochter tweeling partner vriend vriendin ex man ' +
    'vrouw buur buurman buurvrouw juf meester leraar dokter dr huisarts psycholoog begeleider consulent mevrouw meneer ' +
    'mijnheer heer pleegmama pleegpapa pleegouder stiefmama stiefpapa plusmama pluspapa de den het een en in op bij met van ' +
    'voor na naar als toen nu ook soms gisteren vandaag morgen volgens haar zijn hun mijn diens thuis gezin familie ' +
    'huis school sint'
  ).split(' '),
);
const nameWord = String.raw`(?:\p{Lu}['’])?\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*`;
const particle = String.raw`(?:(?:van|de|den|der|het|ten|ter|te|el|al|ben|d['’]|['’]t)\s+)`;
const nameRun = new RegExp(
  String.raw`(?:^|[^\p{L}])(${nameWord}(?:\s+${particle}*${nameWord}(?![\p{L}]))+)`,
  'gu',
);

/** Two words or more in a row with a capital that are no roles: "Jan Peeters", "An Van den Broeck". */
function hasFullName(text: string): boolean {
  return [...text.matchAll(nameRun)].some(([, run = '']) => {
    const names = run.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word) && !roles.has(word.toLowerCase()));
    return names.length >= 2;
  });
}
