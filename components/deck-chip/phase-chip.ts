import { html, type TemplateResult } from 'lit';
import type { ExercisePhase } from '../exercise-board.ts';
import './deck-chip.ts';

const icons: Readonly<Record<ExercisePhase, string>> = { closed: '', open: '', shown: 'oog', shut: 'slot' };

/** How far an exercise is, as a chip. */
export const phaseChip = (
  phase: ExercisePhase,
  words: Readonly<Record<ExercisePhase, string>>,
): TemplateResult =>
  html`<deck-chip ?outlined=${phase === 'closed'} icon=${icons[phase]}>${words[phase]}</deck-chip>`;
