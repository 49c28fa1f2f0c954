import { safeParse } from 'valibot';
import type { AnyExercise, Settings } from './exercise.ts';
import type { Group } from './groups.ts';
import type { BoardItem, Session, SessionView, Standing } from './session.ts';
import { type ExerciseStage, exerciseOn, type Phase, phaseAfter, phaseBefore } from './stage.ts';
import type { Timer } from './timer.ts';

/** An exercise as it stands in a slide. */
export interface Placed {
  readonly name: string;
  readonly settings: Settings;
  readonly model: AnyExercise;
}

/**
 * What every view of an exercise is given, on phone, beamer and desk. All that came from outside is JSON not yet
 * parsed, but for `state`.
 */
export interface Feed {
  readonly phase: Phase;
  /** What the trainer showed. */
  readonly result: unknown;
  readonly count: { readonly answered: number; readonly people: number } | null;
  /** How far the trainer has led it. */
  readonly state: unknown;
  readonly settings: Settings;
  readonly entry: unknown;
  readonly standing: Standing | null;
  readonly groups: readonly Group[];
  /** The participant's own group; null where there is none, and for the trainer. */
  readonly group: string | null;
  /** Marks on the boards of this exercise, oldest first: of the own group, for a trainer of all. */
  readonly items: readonly BoardItem[];
  readonly timer: Timer | null;
  /** Added to this device's clock it gives the server's, ms. */
  readonly offsetMs: number;
  /** Of the exercise that this one goes on from (`of` in the slide): the own entry, and what the room was shown. */
  readonly earlier: { readonly entry: unknown; readonly result: unknown } | null;
}

/** Pure. */
export function feedOf({ name, settings, model }: Placed, view: SessionView): Feed {
  const { phase, result, count, state } = exerciseOn(view.stage, name);
  const own = view.own[name];
  const { of } = settings;
  return {
    phase,
    result,
    count,
    state: parse(model.stateSchema, state)[0] ?? model.start,
    settings,
    entry: own?.value ?? model.empty,
    standing: own?.standing ?? null,
    groups: view.stage.grouping.groups,
    group: view.group,
    items: view.items[name] ?? [],
    timer: view.stage.timer,
    offsetMs: view.clockOffsetMs,
    earlier:
      of === undefined
        ? null
        : { entry: view.own[of]?.value ?? null, result: exerciseOn(view.stage, of).result },
  };
}

/** What the trainer's pages know of an exercise at this moment. `null` people: nobody joins by phone. */
export interface Picture {
  readonly stage: ExerciseStage;
  /** All that came in, merged, without what is hidden: what showing would show. */
  readonly merged: unknown;
  /** The same with what is hidden, for the trainer's eyes. */
  readonly all: unknown;
  /** What stands on the stage, parsed; null before it was shown, or where it does not fit the exercise. */
  readonly published: unknown;
  /** The same without what is hidden: what a trainer's page may put on the wall. */
  readonly shown: unknown;
  /** Participants whose entry says something; what the trainer typed is not counted. */
  readonly answered: number;
  readonly people: number | null;
  /** Answers that came in since it was last shown. */
  readonly fresh: number;
  readonly hidden: ReadonlySet<string>;
}

/** Pure. Entries that do not fit the exercise are left out, wherever they come from. */
export function pictureOf({ name, settings, model }: Placed, view: SessionView): Picture {
  const stage = exerciseOn(view.stage, name);
  const hidden = new Set(view.hidden[name] ?? []);
  const entries = Object.values(view.entries[name] ?? {}).flatMap((value) => parse(model.entrySchema, value));
  const ownCounts = parse(model.entrySchema, view.own[name]?.value).filter((entry) =>
    model.hasContent(entry),
  ).length;
  const merged = model.merge(entries, settings, hidden);
  const published = parse(model.resultSchema, stage.result)[0] ?? null;
  const shown = published === null ? null : model.without(published, hidden);
  return {
    stage,
    merged,
    all: hidden.size === 0 ? merged : model.merge(entries, settings, new Set()),
    published,
    shown,
    answered: Math.max(0, entries.filter((entry) => model.hasContent(entry)).length - ownCounts),
    people: view.people?.joined ?? null,
    fresh: shown === null ? 0 : Math.max(0, model.size(merged) - model.size(shown)),
    hidden,
  };
}

/** Whether participants send something: without that there is nothing to count. Pure. */
export function takesEntries({ model }: Placed): boolean {
  return model.samples.some((sample) => model.hasContent(sample));
}

/**
 * Moves an exercise to a phase; showing publishes what came in until now, without what is hidden. Closing it for good
 * ends the timer too: nobody works on it any more.
 */
export function setPhase(session: Session, placed: Placed, phase: Phase): void {
  if (phase !== 'shown') {
    if (phase === 'shut') session.setTimer(null);
    session.setPhase(placed.name, phase);
    return;
  }
  const { merged, answered, people } = pictureOf(placed, session.view);
  session.setPhase(placed.name, 'shown', {
    result: merged,
    count: { answered, people: Math.max(people ?? 0, answered) },
  });
}

/** One step on, for the exercise key; false where there is none. */
export function advance(session: Session, placed: Placed): boolean {
  const { phase } = exerciseOn(session.view.stage, placed.name);
  if (phaseAfter(phase) === phase) return false;
  setPhase(session, placed, phaseAfter(phase));
  return true;
}

/** One step back; false where there is none. What was shown stays known, so that showing again costs nothing. */
export function retreat(session: Session, placed: Placed): boolean {
  const { phase } = exerciseOn(session.view.stage, placed.name);
  if (phaseBefore(phase) === phase) return false;
  session.setPhase(placed.name, phaseBefore(phase));
  return true;
}

/**
 * Hides one result or shows it again. Where the room already looks, that is published at once: hiding takes away
 * and adds nothing that came in since; showing again is an act of showing, so it publishes all.
 */
export function setHidden(session: Session, placed: Placed, key: string, isHidden: boolean): void {
  session.setHidden(placed.name, key, isHidden);
  const { stage, shown, merged, hidden } = pictureOf(placed, session.view);
  if (stage.count === null || shown === null || stage.phase === 'closed' || stage.phase === 'open') return;
  const result = isHidden ? placed.model.without(shown, hidden) : merged;
  session.setPhase(placed.name, stage.phase, { result, count: stage.count });
}

/**
 * Takes off the stage what is hidden and stands there all the same: hidden on one page of the trainer while another one
 * was already showing. Does nothing where there is nothing to take away.
 */
export function withdrawHidden(session: Session, placed: Placed, picture: Picture): void {
  const { stage, published, shown } = picture;
  if (published === null || stage.count === null) return;
  if (placed.model.size(published) === placed.model.size(shown)) return;
  session.setPhase(placed.name, stage.phase, { result: shown, count: stage.count });
}

function parse(schema: AnyExercise['entrySchema'], value: unknown): unknown[] {
  const parsed = safeParse(schema, value);
  return parsed.success ? [parsed.output] : [];
}
