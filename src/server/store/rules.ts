import type { Envelope } from '../../protocol/envelope.ts';
import { limits } from '../../protocol/limits.ts';
import type { Reason } from '../../protocol/messages.ts';
import type { Member } from './store.ts';

/** What the server says of one envelope. `write`: it is new and must be kept; otherwise it is there already. */
export type Verdict =
  | { readonly ok: true; readonly write: true }
  | { readonly ok: true; readonly write: false; readonly seq: number }
  | { readonly ok: false; readonly reason: Reason };

/** An envelope as it is kept now, with what the verdict needs of it. */
export interface Existing {
  readonly author: string;
  readonly group: string | null;
  readonly rev: number;
  readonly body: string;
  readonly seq: number;
}

/** Who may write at all (R8). A group is its members', and the trainer's. */
export function mayWrite({ role, group }: Pick<Member, 'role' | 'group'>, envelope: Envelope): boolean {
  if (role === 'trainer' || envelope.scope === 'entry') return true;
  return envelope.scope === 'group' && envelope.group === group;
}

/** Pure. `existing` has the same scope and id; `roomSize` is what all participants of the room have together. */
export function judge(
  envelope: Envelope,
  writer: Member,
  existing: Existing | null,
  roomSize: number,
): Verdict {
  if (!mayWrite(writer, envelope)) return refuse('not-yours');
  if (existing) {
    if (existing.author !== writer.author || existing.group !== envelope.group) return refuse('not-yours');
    if (envelope.rev === existing.rev && envelope.body === existing.body)
      return { ok: true, write: false, seq: existing.seq };
    if (envelope.rev <= existing.rev) return refuse('outdated');
  }
  if (writer.role === 'participant' && !fits(envelope, writer, existing, roomSize)) return refuse('too-many');
  return { ok: true, write: true };
}

/** What makes a room smaller, or no larger, always fits: a full room can still be corrected and withdrawn from. */
function fits(envelope: Envelope, writer: Member, existing: Existing | null, roomSize: number): boolean {
  if (!existing && writer.envelopes >= limits.envelopesPerAuthor) return false;
  const growth = growthOf(envelope, existing);
  if (growth <= 0) return true;
  return writer.size + growth <= limits.sizePerAuthor && roomSize + growth <= limits.sizePerRoom;
}

/** By how many characters of sealed text an envelope makes the room larger. */
export function growthOf(envelope: Envelope, existing: Existing | null): number {
  return envelope.body.length - (existing?.body.length ?? 0);
}

function refuse(reason: Reason): Verdict {
  return { ok: false, reason };
}
