import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/deck-chip/deck-chip.ts';
import { ExerciseSteerEvent } from '../../components/events.ts';
import { ExerciseBoard } from '../../components/exercise-board.ts';
import { LeadKey } from '../../components/lead-key.ts';
import { LiveRegion } from '../../components/live-region.ts';
import { boardStyles } from './board.styles.ts';
import './drawing/genogram-drawing.ts';
import './drawing/legend.ts';
import { exampleYear } from './example.ts';
import { summaryOf } from './family/summary.ts';
import { backward, forward, lastStep, model, type State, steps } from './model.ts';
import { nl } from './nl.ts';
import { pencil } from './pencil.ts';
import { frameOfExample, standOf } from './reveal.ts';
import { signs } from './signs.ts';

/** The live region speaks at most this often, ms: a trainer who leafs through is heard once. */
const announceEveryMs = 2_000;
const complete: State = { shown: steps.length };

/**
 * The genogram on the beamer: an invented family that the trainer builds up, one sign after the other; Enter adds the
 * next, Shift with Enter takes it away. On paper: the whole example, the signs, and room for an own genogram.
 *
 * @slot - The task, as a list.
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer adds a step, or takes one away.
 */
@customElement('genogram-board')
export class GenogramBoard extends ExerciseBoard {
  static override styles = boardStyles;

  @property({ attribute: false }) accessor state: State = model.start;
  /** Of paper: a sheet to work on, without the example. */
  @property({ type: Boolean }) accessor blank = false;
  /** Set here once the example has begun: the task then makes room. */
  @property({ type: Boolean, reflect: true }) accessor built = false;

  readonly #region = new LiveRegion(this, announceEveryMs);

  constructor() {
    super();
    new LeadKey(this, (isBack) => this.#lead(isBack));
  }

  protected override willUpdate(changed: PropertyValues): void {
    const step = lastStep(this.state);
    this.built = step !== null;
    if (this.paper || step === null || !changed.has('state')) return;
    const { title, say } = nl.steps[step];
    this.#region.announce(`${title}. ${say}`, this.clock);
  }

  protected override render(): TemplateResult {
    return this.paper ? this.#sheets() : this.#stage();
  }

  #stage(): TemplateResult {
    const { genogram, layout } = standOf(this.state);
    const isTold = lastStep(this.state) === 'legend';
    return html`<deck-chip ?outlined=${this.phase === 'closed'}>${nl.phase[this.phase]}</deck-chip>
      <div class="stage">
        <div class="telling">
          ${this.#now()} ${this.isShown ? this.#questions() : html`<slot></slot>`}
          ${this.#foot()}
        </div>
        <div class="sheet">
          <genogram-drawing .genogram=${genogram} .layout=${layout} .year=${exampleYear} .view=${frameOfExample()}
            .heading=${nl.board.picture} .summary=${this.state.shown === 0 ? nl.board.nothing : summaryOf(genogram)}></genogram-drawing>
          ${
            isTold
              ? html`<div class="legend"><h3>${nl.board.legend}</h3>
                  <genogram-legend .genogram=${genogram} .layout=${layout}></genogram-legend></div>`
              : pencil
          }
          <p class="invented">${nl.board.invented}</p>
        </div>
      </div>
      ${this.#region.draw()}`;
  }

  #now(): TemplateResult | typeof nothing {
    const step = lastStep(this.state);
    if (step === null) return nothing;
    const { title, say } = nl.steps[step];
    return html`<section class="now"><p class="where">${nl.where(this.state.shown, steps.length)}</p>
      <h3>${title}</h3><p class="say">${say}</p></section>`;
  }

  #questions(): TemplateResult {
    return html`<section><h3>${nl.questionsTitle}</h3>
      <ul class="questions">${nl.questions.map((question) => html`<li>${question}</li>`)}</ul></section>`;
  }

  /** Always the same buttons in the same place, so that the focus stays where it is. */
  #foot(): TemplateResult {
    const { shown } = this.state;
    return html`<div class="foot" role="group" aria-label=${nl.board.controls}>
      ${
        forward(this.state)
          ? html`<button type="button" class="main" @click=${(event: MouseEvent) => event.detail < 2 && this.#lead(false)}>
              ${shown === 0 ? nl.board.start : nl.board.next}<kbd aria-hidden="true">${nl.board.key}</kbd></button>`
          : nothing
      }
      ${shown > 0 ? html`<button type="button" @click=${() => this.#lead(true)}>${nl.board.back}</button>` : nothing}
    </div>`;
  }

  #sheets(): TemplateResult {
    const { genogram, layout } = standOf(complete);
    return html`<div class="paper ${this.blank ? 'is-blank' : ''}">
      ${
        this.blank
          ? nothing
          : html`<div class="sample"><h3>${nl.board.invented}</h3>
              <genogram-drawing .genogram=${genogram} .layout=${layout} .year=${exampleYear} .view=${frameOfExample()}
                .heading=${nl.board.picture} .summary=${summaryOf(genogram)}></genogram-drawing></div>`
      }
      <div class="own"><h3>${nl.board.own}</h3><slot></slot></div>
      <div class="signs"><genogram-legend .genogram=${signs}></genogram-legend></div>
    </div>`;
  }

  #lead(isBack: boolean): void {
    const next = this.paper ? null : isBack ? backward(this.state) : forward(this.state);
    if (next) this.dispatchEvent(new ExerciseSteerEvent(next));
  }
}
