import type { Delivered, Envelope, Scope } from '../../protocol/envelope.ts';
import { type Existing, growthOf, judge } from './rules.ts';
import type { Committed, Counts, Kept, Member, Person, Write } from './store.ts';

/** What must be read before a commit can be decided. */
export interface Needed {
  readonly envelopes: readonly { readonly scope: Scope; readonly id: string }[];
  readonly authors: readonly string[];
}

/** The same as it stands in the store: what is not there is left out. */
export interface Known {
  readonly counts: Counts;
  readonly envelopes: Iterable<Existing & { readonly scope: Scope; readonly id: string }>;
  readonly members: Iterable<Member>;
}

/** What a commit does to a room: the members and envelopes that changed, as they are after it. */
export interface Decision extends Committed {
  readonly members: readonly Member[];
  /** Ascending by seq. */
  readonly envelopes: readonly Delivered[];
}

export function neededFor(writes: readonly Write[]): Needed {
  const puts = writes.filter((write) => write.kind === 'put');
  const authors = writes.flatMap((write) => {
    if (write.kind === 'assign') return write.assignments.map(({ author }) => author);
    return write.kind === 'seen' ? [] : [write.person.author];
  });
  const items = puts.flatMap((put) => put.items);
  return {
    envelopes: [...new Map(items.map((item) => [keyOf(item), { scope: item.scope, id: item.id }])).values()],
    authors: [...new Set(authors)],
  };
}

/** Pure: the same writes on the same room give the same decision, whatever the store. `at`: epoch ms. */
export function decide(writes: readonly Write[], known: Known, at: number): Decision {
  const room = new Draft(known, at);
  const outcomes = writes.map((write) => room.take(write));
  return { outcomes, ...room.result() };
}

class Draft {
  readonly #at: number;
  readonly #existing: Map<string, Existing>;
  readonly #members: Map<string, Member>;
  readonly #changed = new Map<string, Delivered>();
  readonly #changedMembers = new Set<string>();
  #counts: Counts;

  constructor({ counts, envelopes, members }: Known, at: number) {
    this.#at = at;
    this.#counts = counts;
    this.#existing = new Map([...envelopes].map((one) => [keyOf(one), one]));
    this.#members = new Map([...members].map((one) => [one.author, one]));
  }

  take(write: Write): Kept[] {
    switch (write.kind) {
      case 'put':
        return write.items.map((envelope) => this.#put(envelope, write.person));
      case 'member':
        this.#remember(write.person);
        return [];
      case 'assign':
        for (const { author, group } of write.assignments) this.#assign(author, group);
        this.#counts = { ...this.#counts, groupings: this.#counts.groupings + 1 };
        return [];
      case 'seen': {
        const seen = Math.max(this.#counts.seen, Math.min(write.seq, this.#counts.seq));
        this.#counts = { ...this.#counts, seen };
        return [];
      }
      default:
        return write satisfies never;
    }
  }

  result(): Omit<Decision, 'outcomes'> {
    return {
      counts: this.#counts,
      members: [...this.#members.values()].filter(({ author }) => this.#changedMembers.has(author)),
      envelopes: [...this.#changed.values()].sort((one, other) => one.seq - other.seq),
    };
  }

  #put(envelope: Envelope, person: Person): Kept {
    const writer = this.#members.get(person.author);
    // Who puts was let in, so this member is there unless the room was deleted and made again meanwhile.
    if (!writer) return { ok: false, reason: 'ended' };
    const key = keyOf(envelope);
    const existing = this.#existing.get(key) ?? null;
    const verdict = judge(envelope, writer, existing, this.#counts.size);
    if (!verdict.ok) return verdict;
    if (!verdict.write) return { ok: true, seq: verdict.seq, fresh: null };
    const seq = this.#counts.seq + 1;
    const growth = growthOf(envelope, existing);
    const fresh = { ...envelope, author: writer.author, seq, at: this.#at };
    this.#existing.set(key, fresh);
    this.#changed.set(key, fresh);
    this.#change({
      ...writer,
      envelopes: writer.envelopes + (existing ? 0 : 1),
      size: writer.size + growth,
    });
    const size = this.#counts.size + (writer.role === 'participant' ? growth : 0);
    this.#counts = { ...this.#counts, seq, size };
    return { ok: true, seq, fresh };
  }

  #remember({ author, role }: Person): void {
    if (this.#members.has(author)) return;
    this.#change({ author, role, group: null, envelopes: 0, size: 0, joinedAt: this.#at });
    const joined = this.#counts.joined + (role === 'participant' ? 1 : 0);
    this.#counts = { ...this.#counts, joined };
  }

  #assign(author: string, group: string | null): void {
    const member = this.#members.get(author);
    if (member?.role === 'participant') this.#change({ ...member, group });
  }

  #change(member: Member): void {
    this.#members.set(member.author, member);
    this.#changedMembers.add(member.author);
  }
}

function keyOf({ scope, id }: { readonly scope: Scope; readonly id: string }): string {
  return `${scope} ${id}`;
}
