import * as v from 'valibot';
import { nl } from './nl.ts';
import type { Problem } from './problem.ts';
import { checkYaml, type Path } from './yaml.ts';

const { expected } = nl;
const line = v.pipe(v.string(expected.line), v.regex(/^[^\r\n]*\S[^\r\n]*$/, expected.line));
const lineOrEmpty = v.pipe(v.string(expected.lineOrEmpty), v.regex(/^[^\r\n]*$/, expected.lineOrEmpty));
const hour = v.pipe(v.string(expected.hour), v.regex(/^([01]?\d|2[0-3])\.[0-5]\d$/, expected.hour));
const whole = (least: number, most: number, message: string) =>
  v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
const url = v.pipe(v.string(expected.url), v.regex(/^https:\/\/[^\s/]+\S*$/, expected.url));
const urlOrEmpty = v.pipe(
  v.string(expected.urlOrEmpty),
  v.regex(/^(https:\/\/[^\s/]+\S*)?$/, expected.urlOrEmpty),
);
const names = v.array(line, expected.names);
const block = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, expected.block(Object.keys(entries).join(', ')));

const entries = {
  title: line,
  date: lineOrEmpty,
  organisation: lineOrEmpty,
  logo: v.pipe(v.string(expected.fileOrEmpty), v.regex(/^([\w-]+(\.[\w-]+)+)?$/, expected.fileOrEmpty)),
  trainers: names,
  questions: names,
  start: hour,
  end: hour,
  pause: block({ at: hour, minutes: whole(1, 120, expected.pauseMinutes) }),
  regional: v.array(block({ name: line, url: urlOrEmpty }), expected.regional),
  contact: block({
    name: line,
    street: line,
    city: line,
    email: v.pipe(v.string(expected.email), v.email(expected.email)),
    site: url,
  }),
  checked: lineOrEmpty,
  retentionHours: whole(1, 720, expected.hours),
};

const schema = v.pipe(
  v.strictObject(entries),
  v.forward(
    v.check(({ start, end }) => minutesOf(end) > minutesOf(start), expected.endAfterStart),
    ['end'],
  ),
  v.forward(
    v.check(
      ({ start, end, pause }) =>
        minutesOf(pause.at) >= minutesOf(start) && minutesOf(pause.at) + pause.minutes <= minutesOf(end),
      expected.pauseInside,
    ),
    ['pause'],
  ),
);

type Settings = v.InferOutput<typeof schema>;

/** What differs per group, place and day, with the texts that follow from it. */
export interface Workshop extends Settings {
  /** "Liv en Tina"; empty without names. */
  readonly trainersText: string;
  /** Who the PDF says made it: the trainers, else who answers questions, and the organisation. */
  readonly author: string;
  /** "Liv of Tina". */
  readonly questionsText: string;
  /** "Doetertoe en Winstroom". */
  readonly regionalText: string;
  /** Hour at which the workshop goes on, "14.45". */
  readonly pauseEnd: string;
  readonly pauseMinutes: number;
  /** When addresses were last checked, or the advice to do so. */
  readonly checkedText: string;
}

/** Reads `slides/workshop.yaml`. The workshop is null where there are problems. */
export function parseWorkshop(
  text: string,
  file: string,
): { workshop: Workshop | null; problems: readonly Problem[] } {
  const { value, problems } = checkYaml(text, schema, { file, firstLine: 1, keysOf });
  return { workshop: value && { ...value, ...derived(value) }, problems };
}

function keysOf([outer]: Path): readonly string[] {
  if (outer === 'regional') return Object.keys(entries.regional.item.entries);
  if (outer === 'pause' || outer === 'contact') return Object.keys(entries[outer].entries);
  return Object.keys(entries);
}

function derived({ trainers, questions, organisation, regional, pause, checked }: Settings) {
  return {
    trainersText: enumerate(trainers, nl.workshop.and),
    questionsText: enumerate(questions, nl.workshop.or),
    author: [enumerate(trainers.length > 0 ? trainers : questions, nl.workshop.and), organisation]
      .filter(Boolean)
      .join(', '),
    regionalText: enumerate(
      regional.map(({ name }) => name),
      nl.workshop.and,
    ),
    pauseEnd: hourOf(minutesOf(pause.at) + pause.minutes),
    pauseMinutes: pause.minutes,
    checkedText: checked ? nl.workshop.checked(checked) : nl.workshop.unchecked,
  };
}

/** "A", "A en B", "A, B en C". */
function enumerate(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

function minutesOf(hour: string): number {
  const [hours = 0, minutes = 0] = hour.split('.').map(Number);
  return hours * 60 + minutes;
}

function hourOf(minutes: number): string {
  return `${Math.floor(minutes / 60) % 24}.${String(minutes % 60).padStart(2, '0')}`;
}
