import type { Envelope, Scope } from '../../protocol/envelope.ts';
import { limits } from '../../protocol/limits.ts';
import type { Join, Reason } from '../../protocol/messages.ts';

type Role = Join['role'];

/** What the server says of one envelope. `write`: it is new and must be kept; otherwise it is there already. */
export type Verdict =
  | { readonly ok: true; readonly write: true }
  | { readonly ok: true; readonly write: false; readonly seq: number }
  | { readonly ok: false; readonly reason: Reason };

/** An envelope as it is kept now, with what the verdict needs of it. */
export interface Existing {
  readonly author: string;
  readonly rev: number;
  readonly body: string | null;
  readonly seq: number;
}

/** What participants have in the room: this one, and all together. Sizes in characters of sealed text. */
export interface Usage {
  readonly envelopes: number;
  readonly size: number;
  readonly roomSize: number;
}

/** Who may write in a scope at all (R5). Group envelopes are the trainer's until there are groups. */
export function mayWrite(role: Role, scope: Scope): boolean {
  return scope === 'entry' || role === 'trainer';
}

/** Pure. Decides on one envelope that its writer may write by {@link mayWrite}; `existing` has the same scope and id. */
export function judge(
  envelope: Envelope,
  person: { readonly author: string; readonly role: Role },
  existing: Existing | null,
  usage: Usage,
): Verdict {
  if (existing) {
    if (existing.author !== person.author) return refuse('not-yours');
    if (envelope.rev === existing.rev && envelope.body === existing.body)
      return { ok: true, write: false, seq: existing.seq };
    if (envelope.rev <= existing.rev) return refuse('outdated');
  }
  if (person.role === 'participant' && !fits(envelope, existing, usage)) return refuse('too-many');
  return { ok: true, write: true };
}

/** What makes a room smaller, or no larger, always fits: a full room can still be corrected and withdrawn from. */
function fits(envelope: Envelope, existing: Existing | null, usage: Usage): boolean {
  if (!existing && usage.envelopes >= limits.envelopesPerAuthor) return false;
  const growth = bodySize(envelope.body) - bodySize(existing?.body ?? null);
  if (growth <= 0) return true;
  return usage.size + growth <= limits.sizePerAuthor && usage.roomSize + growth <= limits.sizePerRoom;
}

/** Characters of sealed text. */
export function bodySize(body: string | null): number {
  return body?.length ?? 0;
}

function refuse(reason: Reason): Verdict {
  return { ok: false, reason };
}
