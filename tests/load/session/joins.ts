import { stageTarget } from '../../../src/session/contents.ts';
import type { RoomKeys } from '../../../src/session/names.ts';
import { wrap } from './phone.ts';
import { Stand } from './stand.ts';

/** A day's exercises, each shown with its result. */
const stageEnvelopes = 50;
const result = Array.from({ length: 8 }, (_, index) => ({
  text: `Wat de groep zei, nummer ${index}`,
  count: 9,
}));
const participantJoins = 20;
const trainerJoins = 5;

/** Each: ms from connecting until it has all that it may read, opened, and how many envelopes that were. */
export interface Joins {
  readonly participants: readonly { readonly ms: number; readonly items: number }[];
  readonly trainers: readonly { readonly ms: number; readonly items: number }[];
}

/** New devices come into a room that stands already, one after the other, with its phones connected. */
export async function measureJoins({ trainerToken, clients }: Stand): Promise<Joins> {
  const [client] = clients;
  if (!client) throw new Error('no clients');
  return {
    participants: await client.ask('join', 'participant', null, participantJoins),
    trainers: await client.ask('join', 'trainer', trainerToken, trainerJoins),
  };
}

/** The stage as it is at the end of a day. */
export async function fillStage(stand: Stand): Promise<void> {
  const { place, trainerToken } = stand;
  const trainer = await stand.trainer(() => {});
  const envelopes = Array.from({ length: stageEnvelopes }, (_, index) => {
    const name = `oefening-${index}`;
    const part = {
      part: 'exercise',
      name,
      phase: 'shown',
      result,
      count: { answered: 150, people: 200 },
      state: null,
    } as const;
    return wrap(place, stageTarget(place.keys, trainerToken, name), 1, { kind: 'stage', part });
  });
  const results = (await trainer.put(...envelopes))?.results;
  if (!results?.every(({ ok }) => ok)) throw new Error('the stage was refused');
  trainer.leave();
}

/** The relay has nothing to hand over: what is left is coming in. */
export async function measureRelayJoins(keys: RoomKeys, people: number): Promise<Joins> {
  const stand = await Stand.open('relay', keys);
  try {
    await stand.connect(people);
    return await measureJoins(stand);
  } finally {
    await stand.close();
  }
}
