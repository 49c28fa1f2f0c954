import type { RevealApi } from 'reveal.js';
import type { ViteHotContext } from 'vite/types/hot.js';
import { paintsItself } from './background.ts';

/** What the slides plugin sends when a slide was edited: the changed sections, and the order of all. */
interface Edit {
  readonly sections: readonly { readonly id: string; readonly html: string }[];
  readonly order: readonly string[];
}

/** Live editing: puts edited sections in place of the old ones; the slide on screen and all other slides keep their state. */
export function takeEdits(
  hot: ViteHotContext,
  deck: RevealApi,
  slides: HTMLElement,
  connect: (section: ParentNode) => unknown,
): void {
  hot.on('slides:update', ({ sections, order }: Edit) => {
    const state = deck.getState();
    for (const { id, html } of sections) {
      const template = document.createElement('template');
      template.innerHTML = html;
      const fresh = template.content.firstElementChild as HTMLElement;
      paintsItself(fresh);
      const old = document.getElementById(id);
      if (old) old.replaceWith(fresh);
      else slides.append(fresh);
      connect(fresh);
    }
    for (const section of [...slides.children]) if (!order.includes(section.id)) section.remove();
    for (const id of order) {
      const section = document.getElementById(id);
      if (section && slides.children[order.indexOf(id)] !== section)
        slides.insertBefore(section, slides.children[order.indexOf(id)] ?? null);
    }
    deck.sync();
    deck.setState(state);
    deck.layout();
  });
}
