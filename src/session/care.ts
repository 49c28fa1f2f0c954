import * as v from 'valibot';
import { careEntry } from './names.ts';
import { countSchema, parseOr } from './schemas.ts';
import type { SessionView } from './session.ts';
import { cleanText } from './texts.ts';

/** Characters in which somebody says where to be found. */
export const placeMaxChars = 80;

const callSchema = v.strictObject({
  /** When it was made, epoch ms by the server's clock. */
  at: countSchema,
  /** Where this person is to be found; empty where nothing was said. */
  place: v.pipe(
    v.string(),
    v.maxLength(10 * placeMaxChars),
    v.transform((text) => [...cleanText(text)].slice(0, placeMaxChars).join('')),
  ),
});
/** "Ik heb even iemand nodig": one participant's entry under {@link careEntry}, for the trainer's eyes only. */
export type Call = v.InferOutput<typeof callSchema>;

/** The call in `value`, or null. */
export const parseCall = (value: unknown): Call | null => parseOr(callSchema, value, null);

/** A call that no trainer has marked as seen. */
export interface OpenCall extends Call {
  readonly author: string;
  /** Under which it is marked as seen: who calls again is seen again. */
  readonly key: string;
}

/** The calls that still wait for the trainer, oldest first. Pure. */
export function openCalls({ entries, hidden }: SessionView): readonly OpenCall[] {
  const seen = new Set(hidden[careEntry] ?? []);
  return Object.entries(entries[careEntry] ?? {})
    .flatMap(([author, value]) => {
      const call = parseCall(value);
      return call ? [{ ...call, author, key: `${author}:${call.at}` }] : [];
    })
    .filter(({ key }) => !seen.has(key))
    .sort((one, other) => one.at - other.at);
}
