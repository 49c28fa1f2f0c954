/** `npm run key`: makes the key with which an organisation's trainers open sessions, and what its server is given of it. */

import { hash } from './identity.ts';
import { nl } from './nl.ts';
import { newKey, trainerLink } from './opener-key.ts';
import { parseSettings } from './settings.ts';

const parsed = parseSettings(process.env);
if (parsed.ok) {
  const key = newKey();
  console.log(nl.newKey(trainerLink(parsed.settings.PUBLIC_URL ?? nl.yourServer, key), hash(key)));
} else {
  console.error(parsed.sentence);
  process.exitCode = 1;
}
