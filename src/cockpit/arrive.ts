import { parseTrainerFragment } from '../client/open.ts';
import { keepOpenerKey, openAlone, resumeSession, takeOver } from '../client/open-trainer.ts';
import type { Session } from '../session/session.ts';

/**
 * The session this page takes in hand: the one in the address (another device's link), the one this browser opened,
 * or none. Whatever was in the address leaves it at once, since addresses end up in histories and on screenshots.
 */
export async function arrive(): Promise<Session> {
  const link = parseTrainerFragment(location.hash);
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  if (link?.kind === 'session') return takeOver(link);
  if (link?.kind === 'opener') await keepOpenerKey(link.key);
  return (await resumeSession('trainer')) ?? openAlone();
}
