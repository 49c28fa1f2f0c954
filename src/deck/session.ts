import { joinLink, parseTrainerFragment, serverAddresses } from '../client/open.ts';
import { openAlone, resumeSession, takeOver } from '../client/open-trainer.ts';
import type { Session } from '../session/session.ts';
import type { Door } from './boards.ts';

/**
 * The session this page belongs to: the one of a trainer link in the address (how `npm run pdf` comes in), the one that
 * this browser opened in the cockpit, else none: exercises then stay on this device. `door` tells where phones come in.
 */
export async function openDeckSession(): Promise<{ session: Session; door: () => Door }> {
  const link = parseTrainerFragment(location.hash);
  if (link) history.replaceState(null, '', location.pathname + location.search);
  const resumed = link?.kind === 'session' ? await takeOver(link) : await resumeSession('trainer');
  const session = resumed ?? (await openAlone());
  const [address] = resumed ? await serverAddresses() : [];
  const door = (): Door => {
    const { words, connection } = session.view;
    const isOpen = connection.state !== 'ended' && connection.state !== 'refused';
    return words && address && isOpen
      ? { url: joinLink(address, words.split('-')), address: address.replace(/^https?:\/\//, ''), words }
      : null;
  };
  return { session, door };
}
