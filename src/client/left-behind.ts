import type { Session } from '../session/session.ts';
import type { SessionRecord } from './database.ts';
import { BrowserStore } from './device-store.ts';
import { rememberedSessions } from './sessions.ts';
import { openSession, tokenOf } from './start.ts';

/**
 * A device on which somebody's personal link was opened may have been another participant of that room before, with
 * entries that were not sent yet. Nobody sees that one any more; what it was promised to send is sent all the same.
 */
export async function sendLeftBehind(current: Session): Promise<void> {
  const token = tokenOf(current);
  const words = current.view.words;
  const records = await rememberedSessions(Date.now());
  const others = records.filter(
    (record) => record.role === 'participant' && record.words?.join('-') === words && record.token !== token,
  );
  for (const record of others) if (await hasUnsent(record)) closeOnceSent(await openSession(record));
}

async function hasUnsent({ key }: SessionRecord): Promise<boolean> {
  const { kept } = await new BrowserStore(key).load();
  return kept.some(({ seq }) => seq === null);
}

function closeOnceSent(session: Session): void {
  const check = () => {
    const isWaiting = Object.values(session.view.own).some(({ standing }) => standing === 'device');
    if (!isWaiting) session.close();
  };
  session.subscribe(check);
  check();
}
