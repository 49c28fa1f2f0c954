import { cleanText, countChars, saysSomething } from '../../src/session/texts.ts';
import { answerMaxChars, type Draft, type Entry } from './model.ts';

/** One answer as it stands in its field: not yet cleaned, maybe empty. */
export type Field = Draft['answers'][number];

/** Fields to begin with: what was half typed, and what was sent beside it; else one that is empty. */
export function fieldsFor(draft: Draft | null, own: Entry, newId: () => string): readonly Field[] {
  // What the draft does not know was sent since, in another tab: taking back is sent at once, so it cannot be that.
  const kept = new Set(draft?.answers.map(({ id }) => id));
  const both = { answers: own.answers.filter(({ id }) => kept.has(id)) };
  const known = draft && draft.answers.length > 0 ? mergeFields(draft.answers, both, own) : own.answers;
  return known.length > 0 ? known : [{ id: newId(), text: '', group: null }];
}

/**
 * The fields somebody types in, after the own entry went from `before` to `after` in another tab or on another device:
 * what was touched here stays as it is, what was not follows, and nothing that was sent there is missing.
 */
export function mergeFields(fields: readonly Field[], before: Entry, after: Entry): readonly Field[] {
  const find = ({ answers }: { answers: readonly Field[] }, id: string) =>
    answers.find((answer) => answer.id === id);
  const here = fields.flatMap((field) => {
    const [was, is] = [find(before, field.id), find(after, field.id)];
    const isTouched = !was || field.text !== was.text || field.group !== was.group;
    if (isTouched) return [field];
    return is ? [is] : [];
  });
  const missing = after.answers.filter(({ id }) => !find(before, id) && !find({ answers: fields }, id));
  // Before what is still to be sent: the field below somebody's thumb stays the last one.
  const at = here.findLastIndex(({ id }) => find(after, id)) + 1;
  return [...here.slice(0, at), ...missing, ...here.slice(at)];
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
