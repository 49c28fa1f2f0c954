import { html, nothing, render, type TemplateResult } from 'lit';
import type { RevealApi } from 'reveal.js';
import { icon } from '../../components/icons.ts';
import { fragmentFor } from '../client/open.ts';
import { advance, retreat, takesEntries } from '../session/conduct.ts';
import type { Session } from '../session/session.ts';
import { exerciseOn } from '../session/stage.ts';
import type { PlacedBoard } from './boards.ts';
import { belongsToDeck } from './keyboard.ts';
import { nl } from './nl.ts';

/** How long the bar stays after the pointer last moved, ms. */
const lingerMs = 2_500;

/**
 * The deck's own keys, and a bar with the same for who uses a mouse. The bar comes when the pointer moves or a key
 * puts the focus in it, and goes by itself, so that nothing lies over a slide.
 *
 * E: the exercise on this slide one phase on (Shift+E: back) · S: cockpit · P: print view. reveal keeps F, O and the arrows.
 */
export function startToolbar(deck: RevealApi, session: Session, current: () => PlacedBoard | null): void {
  const bar = document.createElement('div');
  bar.className = 'deck-toolbar';
  bar.role = 'toolbar';
  bar.ariaLabel = nl.toolbar;
  // Inside main: everything on a page belongs to a landmark.
  document.querySelector('main')?.append(bar);

  const forward = () => void (current() && advance(session, current() as PlacedBoard));
  const back = () => void (current() && retreat(session, current() as PlacedBoard));
  const openCockpit = () => void window.open(`../regie/${fragmentFor(session)}`, 'kindreflex-regie');
  const openPrint = () => void window.open(`./?print=dialog${fragmentFor(session)}`, '_blank');
  deck.addKeyBinding({ keyCode: 69, key: 'E', description: nl.phase.closed }, forward);
  deck.addKeyBinding({ keyCode: 83, key: 'S', description: nl.cockpit }, openCockpit);
  deck.addKeyBinding({ keyCode: 80, key: 'P', description: nl.print }, openPrint);
  addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    // reveal hands on no key together with Shift.
    if (key === 'e' && event.shiftKey && belongsToDeck(key, event.composedPath())) back();
    // The browser's own print command would print the slide on screen; ours prints the deck as designed.
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && key === 'p') {
      event.preventDefault();
      openPrint();
    }
  });

  const update = () => {
    const board = current();
    const phase = board && exerciseOn(session.view.stage, board.name).phase;
    const isTalk = board !== null && phase === 'open' && !takesEntries(board);
    const label = isTalk ? nl.talk : phase && nl.phase[phase];
    render(
      html`${button(nl.previous, 'pijl-links', () => deck.prev())} ${button(nl.next, 'pijl-rechts', () => deck.next())}
      ${phase ? html`<button type="button" class="phase" ?disabled=${phase === 'shut'} @click=${forward}>${label}</button>` : nothing}
      ${button(nl.overview, 'lijst', () => deck.toggleOverview())}
      ${button(nl.fullscreen, 'scherm', () => document.documentElement.requestFullscreen?.())}
      ${button(nl.cockpit, 'papier', openCockpit)} ${button(nl.print, 'print', openPrint)}`,
      bar,
    );
  };
  update();
  session.subscribe(update);
  deck.on('slidechanged', update);
  appearOnMove(bar);
}

function button(label: string, picture: string, act: () => unknown): TemplateResult {
  return html`<button type="button" aria-label=${label} title=${label} @click=${act}>
    ${icon(picture)}
  </button>`;
}

function appearOnMove(bar: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => bar.classList.remove('is-there');
  addEventListener('pointermove', ({ pointerType }) => {
    if (pointerType === 'touch') return; // a swipe turns the slide and wants no bar
    bar.classList.add('is-there');
    clearTimeout(timer);
    timer = setTimeout(hide, lingerMs);
  });
}
