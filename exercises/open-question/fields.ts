import { answerMaxChars, cleanText, countChars, type Draft, type Entry, saysSomething } from './model.ts';

/** One answer as it stands in its field: not yet cleaned, maybe empty. */
export type Field = Draft['answers'][number];

/** Fields to begin with: what was half typed, else what was sent, else one that is empty. */
export function fieldsFor(draft: Draft | null, own: Entry, newId: () => string): readonly Field[] {
  const known = draft && draft.answers.length > 0 ? draft.answers : own.answers;
  return known.length > 0 ? known : [{ id: newId(), text: '', group: null }];
}

/** What would be sent: empty fields never are. */
export function entryOf(fields: readonly Field[]): Entry {
  return {
    answers: fields
      .filter(({ text }) => saysSomething(text))
      .map(({ id, text, group }) => ({ id, text: cleanText(text), group })),
  };
}

/** True where sending would change something for the room. */
export function differs(a: Entry, b: Entry): boolean {
  const said = ({ answers }: Entry) =>
    JSON.stringify(answers.map(({ id, text, group }) => [id, text, group]));
  return said(a) !== said(b);
}

/** Characters that are still free; negative for too many. */
export function charsLeft(text: string): number {
  return answerMaxChars - countChars(cleanText(text));
}
