import { isIP } from 'node:net';
import * as v from 'valibot';
import { nl } from './nl.ts';

/** What a person may set in the environment. Empty counts as not set. */
const settingsSchema = v.object({
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, nl.aPort),
      v.transform(Number),
      v.minValue(1, nl.aPort),
      v.maxValue(65_535, nl.aPort),
    ),
  ),
  HOST: v.optional(
    v.pipe(
      v.string(),
      v.check((host) => isIP(host) !== 0 || host === 'localhost', nl.aHost),
    ),
  ),
  DATA_DIR: v.optional(v.string(), 'data'),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol), nl.aDatabase),
    ),
  ),
  TRAINER_KEY_HASH: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/, nl.aKeyHash))),
  PROXIES: v.optional(v.pipe(v.string(), v.regex(/^[0-9]$/, nl.proxies), v.transform(Number)), '0'),
  PUBLIC_URL: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), nl.anAddress),
      v.transform((text) => new URL(text).origin),
    ),
  ),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings that hold a password or a key. */
const secrets = ['TRAINER_KEY_HASH', 'DATABASE_URL'];

/** The settings, or one Dutch sentence about the first that is wrong. */
export function parseSettings(
  env: NodeJS.ProcessEnv,
): { ok: true; settings: Settings } | { ok: false; sentence: string } {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(settingsSchema, set);
  if (parsed.success) return { ok: true, settings: parsed.output };
  const [issue] = parsed.issues;
  const name = String(issue.path?.[0]?.key ?? '');
  // A secret is not repeated on a screen that others may see.
  const value = secrets.includes(name) ? '…' : String(set[name] ?? '');
  return { ok: false, sentence: nl.badSetting(name, value, issue.message) };
}
