import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../../components/deck-count/deck-count.ts';
import '../../components/deck-scale/deck-scale.ts';
import type { ScaleStopEvent } from '../../components/deck-scale/deck-scale.ts';
import { ExerciseEntryEvent, ExerciseSteerEvent } from '../../components/events.ts';
import { ExerciseBoard } from '../../components/exercise-board.ts';
import { FocusKeeper } from '../../components/focus-keeper.ts';
import { newId } from '../../components/ids.ts';
import { LeadKey } from '../../components/lead-key.ts';
import { LiveRegion } from '../../components/live-region.ts';
import { Undo } from '../../components/undo.ts';
import { boardStyles } from './board.styles.ts';
import { foot } from './board-foot.ts';
import { factList, worryLine } from './board-parts.ts';
import { readCase } from './case.ts';
import { CaseFit } from './case-fit.ts';
import { cutOff, goOn, keyAt, pathTo, type Spot } from './chains.ts';
import { lookAt, revealNext, takeBack, turnKey } from './lead.ts';
import {
  childNames,
  type Entry,
  hasRoom,
  model,
  parseEntry,
  parseResult,
  type Result,
  type State,
  views,
} from './model.ts';
import { nl } from './nl.ts';
import { paperForm } from './paper.ts';
import { maxLinks, talks } from './settings.ts';
import { talksRow } from './talks.ts';
import type { NodeEvent } from './trees.ts';
import './trees.ts';
import './typing.ts';
import type { EnDanTyping, LinkTypedEvent, SpotEvent } from './typing.ts';
import { earlierOf, perChild, type Shows, showsOf, thenAndNow, type Wall } from './wall.ts';

/** The live region speaks at most this often. */
const announceEveryMs = 10_000;
/** Where the focus goes when what had it is gone. */
const focusOrder = '.undo, .views [aria-pressed="true"], .lead, .foot button';

/**
 * The growing case on the beamer and on paper. Stands below the heading of its slide, beside the drawing; takes the
 * whole sheet once it shows what the room thinks.
 *
 * @slot - The question.
 * @slot child - A card per child.
 * @slot key - The answer key, from its heading on.
 * @fires {ExerciseSteerEvent} exercise-steer - The trainer reveals a fact, looks at something else, opens the key.
 * @fires {ExerciseEntryEvent} exercise-entry - The trainer typed what the room says.
 * @fires {ExerciseHideEvent} exercise-hide - The trainer hides a node, or takes that back.
 * @fires {ExerciseRefreshEvent} exercise-refresh - The trainer wants to show what came in since.
 */
@customElement('en-dan-board')
export class EnDanBoard extends ExerciseBoard {
  static override styles = boardStyles;

  /** Of the part before: what the trainer typed, and what the room was shown. JSON, parsed here. */
  @property({ attribute: false }) accessor earlier: { entry: unknown; result: unknown } | null = null;
  @property({ attribute: false }) accessor state: State = model.start;

  @state() private accessor isTyping = false;
  @state() private accessor spot: Spot | null = null;
  @query('en-dan-typing') private accessor typing!: EnDanTyping | null;

  #facts: readonly string[] = [];
  #own: Entry = model.empty;
  #wall: Wall = { result: null, earlier: null, hasKey: false };
  readonly #undo = new Undo(this);
  readonly #region = new LiveRegion(this, announceEveryMs);

  constructor() {
    super();
    new CaseFit(this);
    new FocusKeeper(this, () => this.renderRoot.querySelector<HTMLElement>(focusOrder) ?? this.typing);
    new LeadKey(this, (isBack) => {
      if (this.paper) return;
      if (isBack) this.#steer(takeBack(this.state, this.#facts.length));
      else if (this.#isMoreToReveal) this.#reveal();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#facts = readCase(this);
    if (changed.has('entry')) this.#own = parseEntry(this.entry);
    this.#wall = {
      result: this.#visible(),
      earlier: earlierOf(this.earlier, this.people, this.settings),
      hasKey: this.querySelector(':scope > [slot="key"]') !== null,
    };
    this.filled = this.paper ? this.#wall.result !== null : this.#shows !== 'case';
    if (this.paper) return;
    const { phase, count, people } = this;
    const newest = this.#revealed.at(-1);
    const said = [
      newest === undefined ? '' : nl.board.newFact(newest),
      people === null ? '' : `${nl.phase[phase]}.`,
      people !== null && count !== null && phase !== 'closed'
        ? nl.board.count(count.answered, count.people)
        : '',
    ];
    this.#region.announce(said.filter((part) => part !== '').join(' '), this.clock);
  }

  /** On paper nothing is nothing: there are chains to write then. */
  #visible(): Result | null {
    const result = this.resultToShow(this.#own, model, parseResult);
    return this.paper && result !== null && model.size(result) === 0 ? null : result;
  }

  protected override render(): TemplateResult {
    if (this.paper) return this.#sheet();
    const shows = this.#shows;
    // One order whatever is shown, so that a field keeps its letters and its focus when the board changes around it.
    return html`<div class="main is-${shows}">${this.#main(shows)}</div>
      ${this.#typing(shows)}
      ${shows === 'case' && this.phase === 'open' && this.people !== null && this.words !== null && !this.isTyping ? html`<p class="door">${nl.board.join} <b>${this.words}</b></p>` : nothing}
      ${this.#foot(shows)}
      ${this.#region.draw()}`;
  }

  #main(shows: Shows): TemplateResult {
    switch (shows) {
      case 'case':
        return this.#case();
      case 'key':
        return html`<div class="key"><slot name="key"></slot></div>`;
      case 'worry':
        return worryLine(
          this.#wall.result?.numbers ?? [],
          this.#wall.earlier?.numbers ?? [],
          this.isTyping ? this.#addNumber : null,
        );
      default:
        return html`${shows === 'before' ? this.#which() : nothing}${this.#trees(shows)} ${this.#counted()}`;
    }
  }

  #case(): TemplateResult {
    return html`${talksRow(talks(this.settings))}
      ${this.isTyping ? nothing : html`<div class="children"><slot name="child"></slot></div>`}
      ${factList(this.#facts, this.state.revealed)}
      ${this.isTyping ? nothing : html`<div class="question"><slot></slot></div>`}`;
  }

  #trees(shows: 'tree' | 'before'): TemplateResult {
    const panels = shows === 'before' ? thenAndNow(this.#wall, this.#child) : perChild(this.#wall);
    const { isTyping } = this;
    return html`<en-dan-trees .panels=${panels} .action=${this.people === null ? 'remove' : 'hide'}
      .chosen=${isTyping ? keyAt(this.#spot) : null}
      @node-away=${this.#takeAway} @node-chosen=${this.#choose} @nodes-emptied=${() => this.renderRoot.querySelector<HTMLElement>('.undo')?.focus()}></en-dan-trees>`;
  }

  /** Which child is compared. */
  #which(): TemplateResult {
    return html`<div class="which" role="group" aria-label=${nl.board.chooseChild}>${childNames(
      this.settings,
    ).map(
      (name, child) => html`<button type="button" aria-pressed=${child === this.#child}
        @click=${() => this.#steer(lookAt(this.state, 'before', child))}>${name}</button>`,
    )}</div>`;
  }

  #counted(): TemplateResult | typeof nothing {
    if (this.people === null || this.count === null || this.count.people === 0) return nothing;
    const { answered, people } = this.count;
    return html`<deck-count .answered=${answered} .people=${people}>${nl.board.answered(people)}</deck-count>`;
  }

  #typing(shows: Shows): TemplateResult | typeof nothing {
    if (!this.isTyping || shows === 'worry' || shows === 'key') return nothing;
    return html`<en-dan-typing ?compact=${shows !== 'case'} .names=${childNames(this.settings)} .facts=${this.#choosable}
      .spot=${this.#spot} .links=${maxLinks(this.settings)} .room=${hasRoom(this.#own)}
      @link-typed=${this.#add} @spot-chosen=${({ spot }: SpotEvent) => this.#setSpot(spot)}></en-dan-typing>`;
  }

  #foot(shows: Shows): TemplateResult {
    const { phase, people, count, fresh, isTyping } = this;
    const { result, earlier, hasKey } = this.#wall;
    const isFirst = this.#revealed.length === 0;
    return foot({
      phase,
      people,
      count,
      fresh,
      shows,
      views: result === null ? [] : views.filter((view) => view !== 'before' || earlier !== null),
      hasKey,
      isTyping,
      lead: this.#isMoreToReveal ? (isFirst ? nl.board.firstFact : nl.board.nextFact) : null,
      canUndo: this.#undo.isThere,
      look: (view) => this.#steer(lookAt(this.state, view)),
      turnKey: () => this.#steer(turnKey(this.state)),
      fold: this.#fold,
      reveal: () => this.#reveal(),
      undo: this.#undo.giveBack,
    });
  }

  #sheet(): TemplateResult {
    const { result } = this.#wall;
    if (result === null) {
      return html`${talksRow(talks(this.settings))}${factList(this.#facts, this.#facts.length)}
        <div class="question"><slot></slot></div>${paperForm(childNames(this.settings))}`;
    }
    return html`<div class="main"><en-dan-trees paper .panels=${perChild(this.#wall).map((panel) => ({ ...panel, note: [] }))}></en-dan-trees></div>
      ${result.numbers.length === 0 ? nothing : html`<deck-scale .values=${result.numbers} least="${nl.worry.short} ${nl.worry.least}" most=${nl.worry.most}></deck-scale>`}
      ${this.#counted()}`;
  }

  get #child(): number {
    return Math.min(this.state.child, childNames(this.settings).length - 1);
  }

  get #revealed(): readonly string[] {
    return this.#facts.slice(0, this.state.revealed);
  }

  get #shows(): Shows {
    return showsOf(this.state, this.#wall);
  }

  get #isMoreToReveal(): boolean {
    return this.state.revealed < this.#facts.length;
  }

  /** Facts from which a trainer may go on: those that were revealed, or all where none was. */
  get #choosable(): readonly string[] {
    return this.#revealed.length > 0 ? this.#revealed : this.#facts;
  }

  get #spot(): Spot {
    return this.spot ?? { child: 0, path: [this.#choosable.at(-1) ?? ''] };
  }

  #setSpot(spot: Spot): void {
    this.spot = spot;
  }

  #reveal(): void {
    this.#steer(revealNext(this.state, this.#facts.length, this.#wall.result !== null));
  }

  #steer(state: State): void {
    this.dispatchEvent(new ExerciseSteerEvent(state));
  }

  #send(entry: Entry): void {
    this.dispatchEvent(new ExerciseEntryEvent(entry));
  }

  readonly #fold = async () => {
    this.isTyping = !this.isTyping;
    await this.updateComplete;
    this.typing?.focus();
  };

  readonly #add = ({ text }: LinkTypedEvent) => {
    const spot = this.#spot;
    this.spot = { ...spot, path: [...spot.path, text] };
    this.#send(goOn(this.#own, spot, text, newId));
  };

  readonly #addNumber = ({ stop }: ScaleStopEvent) => {
    const before = this.#own;
    this.#undo.keep(() => this.#send({ ...this.#own, numbers: before.numbers }));
    this.#send({ ...before, numbers: [...before.numbers, stop] });
  };

  readonly #choose = ({ panel, node }: NodeEvent) => {
    const child = this.#shows === 'before' ? this.#child : panel;
    const nodes = this.#wall.result?.children[child]?.nodes ?? [];
    this.spot = {
      child,
      path: pathTo(
        nodes,
        nodes.findIndex(({ key }) => key === node.key),
      ),
    };
    this.typing?.focus();
  };

  readonly #takeAway = ({ panel, node: { key } }: NodeEvent) => {
    if (this.people !== null) {
      this.#undo.hide(key);
      return;
    }
    const before = this.#own;
    this.#undo.keep(() => this.#send(before));
    this.#send(cutOff(before, this.#shows === 'before' ? this.#child : panel, key));
  };
}
