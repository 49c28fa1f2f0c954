import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { samples } from '../../drawing/legend-samples.ts';
import { nl as drawing } from '../../drawing/nl.ts';
import { addParents } from '../../family/edit-relatives.ts';
import { changeChild, joinChild, setTwins } from '../../family/edit-unions.ts';
import { childIn, parentUnionsOf } from '../../family/kin.ts';
import type { Child, ChildLink, Union } from '../../family/types.ts';
import { names } from './about.ts';
import { oneOf, pick, someOf, tick } from './choices.ts';
import { nl } from './nl.ts';
import { PanelPart } from './panel-part.ts';

type OtherLink = Exclude<ChildLink, 'birth'>;
const otherLinks: readonly OtherLink[] = ['foster', 'adopted', 'step', 'guardian'];

/** Whose child somebody is, and how; with whom they live; twins; and other parents, such as foster parents. */
@customElement('genogram-origin-form')
export class GenogramOriginForm extends PanelPart {
  @state() private accessor link: OtherLink = 'foster';
  /** Id of the couple that become parents too; none: new ones. */
  @state() private accessor couple = '';

  protected override render(): TemplateResult | typeof nothing {
    const { who } = this;
    const unions = parentUnionsOf(this.genogram, this.person);
    if (!who || unions.length === 0) return nothing;
    return html`${unions.map((union) => {
      const child = childIn(union, this.person);
      return child ? this.#parents(union, child) : nothing;
    })}
      ${who.kind === 'person' ? this.#more() : nothing}
      ${this.problemLine()}`;
  }

  #parents(union: Union, child: Child): TemplateResult {
    const links: { value: ChildLink; words: string }[] = [
      { value: 'birth', words: nl.origin.birth },
      ...otherLinks.map((value) => ({
        value,
        words: drawing.legendWords[`link:${value}`],
        picture: samples[`link:${value}`],
      })),
    ];
    const homes: { value: Child['livesWith']; words: string }[] = [
      { value: null, words: nl.origin.livesUnknown },
      ...(union.partners.length > 1 ? [{ value: 'both', words: nl.origin.livesBoth }] : []),
      ...union.partners.map((value) => ({ value, words: nl.origin.livesWith(this.name(value)) })),
      { value: 'elsewhere', words: nl.origin.livesElsewhere },
    ];
    return html`<details>
      <summary>${nl.origin.heading(names(this.genogram, union.partners))}</summary>
      ${oneOf({ legend: nl.origin.link, name: `link-${union.id}`, options: links }, child.link, (link) =>
        this.#change(union, { link }),
      )}
      ${oneOf(
        { legend: nl.origin.lives, name: `lives-${union.id}`, options: homes },
        child.livesWith,
        (livesWith) => this.#change(union, { livesWith }),
      )}
      ${union.children.length > 1 ? this.#twins(union, child) : nothing}
    </details>`;
  }

  #twins(union: Union, child: Child): TemplateResult {
    const others = union.children.filter(({ person }) => person !== this.person).map(({ person }) => person);
    const twins = others.filter((id) => child.twins !== null && childIn(union, id)?.twins === child.twins);
    const options = others.map((value) => ({ value, words: this.capitalName(value) }));
    return html`${someOf({ legend: nl.origin.twins, options }, twins, (id, isOn) => {
      const next = isOn ? [...twins, id] : twins.filter((one) => one !== id);
      // Who is no twin any more lets go of the others first.
      const apart = isOn ? this.genogram : setTwins(this.genogram, union.id, [id], false, this.newId);
      this.#edit(setTwins(apart, union.id, [this.person, ...next], child.isIdentical, this.newId));
    })}
      ${
        twins.length === 0
          ? nothing
          : html`<p>${tick(
              nl.origin.identical,
              child.isIdentical,
              (isOn) =>
                this.#edit(setTwins(this.genogram, union.id, [this.person, ...twins], isOn, this.newId)),
              samples.identical,
            )}</p>`
      }`;
  }

  #more(): TemplateResult {
    const { genogram, person } = this;
    const couples = genogram.unions.filter(
      ({ id }) => joinChild(genogram, id, person, this.link) !== genogram,
    );
    const who = [
      { value: '', words: nl.origin.newParents },
      ...couples.map(({ id, partners }) => ({ value: id, words: names(genogram, partners) })),
    ];
    const links = otherLinks.map((value) => ({
      value,
      words: nl.origin.links[value],
      picture: samples[`link:${value}`],
    }));
    return html`<details>
      <summary>${nl.origin.more}</summary>
      ${oneOf({ legend: nl.origin.which, name: 'link-more', options: links }, this.link, (link) => {
        this.link = link;
      })}
      ${pick({ legend: nl.origin.who, name: 'couple', options: who }, this.couple, (id) => {
        this.couple = id;
      })}
      <button type="button" class="plain" @click=${this.#add}>${nl.origin.add}</button>
    </details>`;
  }

  readonly #add = () => {
    const { genogram, person, couple, link, newId } = this;
    const said = nl.said.added.parents(this.name());
    if (couple !== '') {
      this.edit(joinChild(genogram, couple, person, link), said);
      this.couple = '';
    } else {
      const { genogram: after, id } = addParents(genogram, person, newId, undefined, { link });
      this.edit(after, said, id ?? person);
    }
  };

  #change(union: Union, change: Parameters<typeof changeChild>[3]): void {
    this.#edit(changeChild(this.genogram, union.id, this.person, change));
  }

  #edit(after: typeof this.genogram): void {
    this.edit(after, nl.said.changed(this.capitalName()));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'genogram-origin-form': GenogramOriginForm;
  }
}
