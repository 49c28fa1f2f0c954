import { html, LitElement, nothing, type PropertyValues, render, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../components/icons.ts';
import { properties } from '../../components/properties.ts';
import { SizeWatch } from '../../components/size-watch.ts';
import { type Fitted, indentOf, layOut, type Placed } from './layout.ts';
import type { Node } from './model.ts';
import { nl } from './nl.ts';
import { treesStyles } from './trees.styles.ts';

/** One tree and what stands above it. */
export interface Panel {
  readonly title: string;
  /** What the group thought before, most said first; none: nothing is said of it. */
  readonly note: readonly string[];
  readonly nodes: readonly Node[];
  /** Said, but not among the nodes. */
  readonly more: number;
  readonly isPast: boolean;
}

/** A person pressed a node: to take it away, or to go on from there. */
export class NodeEvent extends Event {
  readonly panel: number;
  readonly node: Node;
  constructor(type: 'node-away' | 'node-chosen', panel: number, node: Node) {
    super(type);
    this.panel = panel;
    this.node = node;
  }
}

/**
 * Trees side by side, in one size of letters: the most said thickest, what does not fit counted. Fills its box.
 *
 * @fires {NodeEvent} node-away - The trainer takes a node away.
 * @fires {NodeEvent} node-chosen - The trainer goes on from a node; only where nodes can be `chosen`.
 * @fires {Event} nodes-emptied - The node whose button had the focus went, and none is left to take it.
 */
@customElement('en-dan-trees')
export class EnDanTrees extends LitElement {
  static override styles = treesStyles;

  @property({ attribute: false }) accessor panels: readonly Panel[] = [];
  /** The button of each node; null for none. Hiding can be taken back, removing is for what the trainer typed. */
  @property() accessor action: 'hide' | 'remove' | null = null;
  /** Key of the node from which the trainer goes on; null: nodes cannot be chosen, empty: none is. */
  @property({ attribute: false }) accessor chosen: string | null = null;
  /** Smaller letters where needed, and nothing to press. */
  @property({ type: Boolean, reflect: true }) accessor paper = false;

  @state() private accessor fitted: Fitted | null = null;
  /** Nodes that have been on screen: only new ones rise. */
  readonly #known = new Set<string>();
  /** Place of the button that a person pressed, to give the focus to the one that comes there. */
  #pressed: number | null = null;
  readonly #ruler = document.createElement('div');

  constructor() {
    super();
    new SizeWatch(this, () => this.#fit());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ruler.className = 'ruler';
    this.#ruler.inert = true;
    this.renderRoot.append(this.#ruler);
  }

  protected override updated(changed: PropertyValues): void {
    // Heads are drawn now, so the room below them is known.
    if (changed.has('panels') || changed.has('paper')) this.#fit();
    if (!changed.has('fitted')) return;
    for (const { key } of this.panels.flatMap(({ nodes }) => nodes)) this.#known.add(key);
    if (this.#pressed === null || document.activeElement !== document.body) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.away')];
    const next = buttons[Math.min(this.#pressed, buttons.length - 1)];
    this.#pressed = null;
    if (next) next.focus();
    else this.dispatchEvent(new Event('nodes-emptied'));
  }

  protected override render(): TemplateResult {
    const size = this.fitted?.size ?? 36;
    return html`${this.panels.map(
      (panel, at) => html`<section class="panel ${panel.isPast ? 'is-past' : ''}">
        <div class="head"><h3>${panel.title}</h3>
          ${panel.note.length === 0 ? nothing : html`<p class="note"><b>${nl.board.beforeShort}</b> ${panel.note.join(' · ')}</p>`}</div>
        <div class="tree" ${properties({ '--size': `${size}px` })}>${this.#tree(panel, at)}</div>
      </section>`,
    )}`;
  }

  #tree(panel: Panel, at: number): TemplateResult | typeof nothing {
    const tree = this.fitted?.trees[at];
    if (panel.nodes.length === 0 && panel.more === 0) return html`<p class="none">${nl.nothing}</p>`;
    if (!tree) return nothing;
    return html`<svg class="lines" aria-hidden="true">
        ${tree.placed.map(({ line }) => (line ? svg`<path d=${line.path} stroke-width=${line.width} />` : nothing))}
      </svg>
      ${this.#list(tree.placed, panel, at)}
      ${
        tree.others === 0
          ? nothing
          : html`<p class="others" ${properties({ top: `${tree.foot}px` })}>${nl.others(tree.others)}</p>`
      }`;
  }

  /** Lists in lists, as the tree is; each node says what follows from it. */
  #list(placed: readonly Placed[], panel: Panel, at: number): TemplateResult | typeof nothing {
    const [first] = placed;
    if (!first) return nothing;
    const heads = placed.flatMap(({ depth }, index) => (depth === first.depth ? [index] : []));
    return html`<ul>${repeat(
      heads,
      (index) => panel.nodes[placed[index]?.index ?? 0]?.key,
      (index, nth) => {
        const below = placed.slice(index + 1, heads[nth + 1] ?? placed.length);
        const here = placed[index];
        const node = here && panel.nodes[here.index];
        if (!here || !node) return nothing;
        return html`<li>${this.#row(node, at, here, index)} ${this.#list(below, panel, at)}</li>`;
      },
    )}</ul>`;
  }

  #row(
    node: Node,
    at: number,
    { x, y, depth }: Pick<Placed, 'x' | 'y' | 'depth'>,
    nth: number,
  ): TemplateResult {
    const { text, count, key } = node;
    const isNew = !this.paper && !this.#known.has(key);
    const isHere = this.chosen === key;
    // What was thought before stands there to be looked at.
    const isFixed = this.paper || this.panels[at]?.isPast === true;
    return html`<div class="row ${depth === 0 ? 'is-fact' : 'is-link'} ${isNew ? 'is-new' : ''} ${isHere ? 'is-here' : ''}"
      ${properties({ left: `${x}px`, top: `${y}px`, width: `calc(100% - ${x}px)`, '--nth': nth })}>
      ${depth === 0 ? html`<span class="pebble"></span>` : nothing}
      <span class="text" dir="auto">${
        this.chosen === null || isFixed
          ? text
          : html`<button type="button" aria-label=${nl.board.goOn(text)} aria-pressed=${isHere}
              @click=${() => this.dispatchEvent(new NodeEvent('node-chosen', at, node))}>${text}</button>`
      }</span>
      ${count > 1 ? html`<span class="count" role="img" aria-label=${nl.times(count)}>${count}</span>` : nothing}
      ${
        this.action === null || isFixed
          ? nothing
          : html`<button type="button" class="away" aria-label=${this.action === 'hide' ? nl.board.hide(text) : nl.board.remove(text)}
              @click=${(event: Event) => this.#takeAway(event, at, node)}>
              ${icon('kruis')}</button>`
      }
    </div>`;
  }

  #takeAway(event: Event, at: number, node: Node): void {
    const buttons = [...this.renderRoot.querySelectorAll('.away')];
    this.#pressed = buttons.indexOf(event.currentTarget as Element);
    this.dispatchEvent(new NodeEvent('node-away', at, node));
  }

  /** A slide that is not on screen has no size; the observer calls again when it has. */
  readonly #fit = (): void => {
    const trees = [...this.renderRoot.querySelectorAll<HTMLElement>('.tree')];
    const rooms = trees.map(({ clientHeight }) => clientHeight);
    if (!this.hasUpdated || trees.length === 0 || rooms.some((room) => room === 0)) return;
    const saplings = this.panels.map(({ nodes, more }) => ({ branches: nodes, more }));
    const measure = (at: number, size: number) => this.#heights(at, size, trees[at]?.clientWidth ?? 0);
    this.fitted = layOut(saplings, measure, Math.min(...rooms), { isPaper: this.paper });
    render(nothing, this.#ruler);
  };

  /** Draws all nodes as wide as they would be, and reads their heights. */
  #heights(at: number, size: number, width: number): readonly number[] {
    const nodes = this.panels[at]?.nodes ?? [];
    const place = (depth: number) => ({ x: depth * indentOf(size), y: 0, depth });
    render(html`${nodes.map((node) => this.#row(node, at, place(node.depth), 0))}`, this.#ruler);
    this.#ruler.style.cssText = `--size: ${size}px; width: ${width}px`;
    return [...this.#ruler.querySelectorAll<HTMLElement>('.row')].map(({ offsetHeight }) => offsetHeight);
  }
}
