import { html, render } from 'lit';
import type { Session } from '../session/session.ts';
import { connectBoards } from './boards.ts';
import { nl } from './nl.ts';
import { openDeckSession } from './session.ts';
import { settled } from './settled.ts';

/**
 * Every slide on a sheet of its own, without reveal: a plain page prints with a complete structure tree, while
 * reveal's print mode hides all slides but the first from it. Sets `data-deck-ready` on the root when all is drawn.
 */
export async function showPrintView({
  dialog,
  worksheets,
}: {
  readonly dialog: boolean;
  /** Only exercises, whatever this page's session holds of them. */
  readonly worksheets: boolean;
}): Promise<void> {
  document.documentElement.classList.add('print-view');
  const main = document.querySelector('main');
  if (!main) throw new Error('deck/index.html has no main');
  const all = [...main.querySelectorAll<HTMLElement>('.slides > section')];
  const sections = worksheets ? all.filter(hasExercise) : all;
  main.replaceChildren(...sections.map(sheetFor));
  const { session, door } = await openDeckSession();
  if (!worksheets) await whenSynced(session);
  for (const join of main.querySelectorAll('deck-join')) join.toggleAttribute('paper', true);
  await connectBoards(main, session, { paper: true, isEmpty: worksheets, door });
  await settled(main);
  document.documentElement.dataset.deckReady = '1';
  if (dialog) print();
}

/** One that people fill in, not one that comes back to look at. */
function hasExercise(section: HTMLElement): boolean {
  return section.querySelector('[data-exercise]:not([data-recall])') !== null;
}

function sheetFor(section: HTMLElement): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'page';
  const { step, number = '' } = section.dataset;
  const below = document.createElement('div');
  below.className = 'page-below';
  render(
    html`<p class="page-notes">${nl.notes}</p>
      <p class="page-foot">${foot(step, number)}</p>`,
    below,
  );
  sheet.append(section, below);
  return sheet;
}

/**
 * The step in the foot leads to its opener, like the stones of the route. It has to be a link outside a shadow root:
 * Chrome gives a PDF only the destinations that such links name, and the stones then lead there too.
 */
function foot(step: string | undefined, number: string) {
  if (!step) return nl.footSlide(number);
  return html`<a href="#stap-${step}">${nl.footStep(step)}</a>, ${nl.footOf(number)}`;
}

function whenSynced(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(check);
    check();
    function check() {
      const { synced, connection } = session.view;
      if (!synced && connection.state !== 'ended' && connection.state !== 'refused') return;
      stop();
      resolve();
    }
  });
}
