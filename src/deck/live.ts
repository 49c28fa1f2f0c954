import Reveal, { type RevealApi } from 'reveal.js';
import { safeParse } from 'valibot';
import { onOtherSession } from '../client/switch.ts';
import type { Session } from '../session/session.ts';
import { type ExerciseStage, exerciseOn } from '../session/stage.ts';
import { paintsItself } from './background.ts';
import { connectBoards, type Door, type PlacedBoard } from './boards.ts';
import { belongsToDeck } from './keyboard.ts';
import { nl } from './nl.ts';
import { openDeckSession } from './session.ts';
import { showTimer } from './timer.ts';
import { startToolbar } from './toolbar.ts';

/** reveal's own event has more than its types say. */
type SlideEvent = Event & { readonly currentSlide: HTMLElement };

/** The deck on the beamer: reveal, the session, the boards, keys and toolbar. */
export async function showLiveDeck(): Promise<void> {
  const reveal = element('.reveal');
  const slides = element('.reveal .slides');
  // Takes the way into a session out of the address, which reveal would take for a slide.
  const opening = openDeckSession();
  const isSlideNamed = location.hash.length > 2;
  const deck = new Reveal(reveal, {
    width: 1920,
    height: 1080,
    margin: 0,
    minScale: 0.1,
    maxScale: 4,
    hash: true,
    center: false,
    controls: false,
    progress: false,
    transition: 'fade',
    transitionSpeed: 'fast',
    backgroundTransition: 'none',
    scrollActivationWidth: 0,
    postMessage: false,
    focusBodyOnPageVisibilityChange: false,
    pdfSeparateFragments: false,
    keyboardCondition: (event: KeyboardEvent) => belongsToDeck(event.key, event.composedPath()),
  });
  for (const section of slides.children) paintsItself(section);
  await deck.initialize();
  markPresent(deck);
  deck.on('slidechanged', () => markPresent(deck));

  // Opened or ended in the cockpit: this page joins in at the slide it is on.
  onOtherSession(() => location.reload());
  const { session, door } = await opening;
  const boards = [...(await connectBoards(slides, session, { paper: false, door }))];
  // An address that names a slide was chosen by somebody. Without one, or when a page in a room is loaded again, this
  // page joins where the room is.
  followRoom(deck, session, isSlideNamed && !(session.view.mode === 'room' && isReload()));
  celebrate(boards, session);
  startToolbar(
    deck,
    session,
    // What comes back to look at is not led from there.
    () =>
      boards.find(
        ({ element: board }) => deck.getCurrentSlide().contains(board) && !('recall' in board.dataset),
      ) ?? null,
  );
  connectJoinCard(slides, session, door);
  showTimer(session);
  warnOfStore(session);
  document.documentElement.dataset.deckReady = '1';
  if (import.meta.hot) {
    const { takeEdits } = await import('./edits.ts');
    takeEdits(import.meta.hot, deck, slides, async (section) => {
      boards.push(...(await connectBoards(section, session, { paper: false, door })));
      connectJoinCard(section, session, door);
    });
  }
}

/** Tells the page around the slides which one is there: the bands beside a 4:3 beamer take its colour. */
function markPresent(deck: RevealApi): void {
  const section = deck.getCurrentSlide();
  document.body.dataset.layout = section.dataset.layout ?? '';
  document.body.dataset.step = section.dataset.step ?? '';
  document.body.className = [...document.body.classList]
    .filter((name) => !name.startsWith('step-'))
    .join(' ');
  if (section.dataset.step) document.body.classList.add(`step-${section.dataset.step}`);
  for (const route of document.querySelectorAll('deck-route'))
    route.toggleAttribute('present', section.contains(route));
}

/** The beamer and the room are on the same slide, whoever moved: clicker, cockpit or another trainer's page. */
function followRoom(deck: RevealApi, session: Session, isSlideChosen: boolean): void {
  const shown = () => deck.getCurrentSlide().id;
  const goTo = (id: string | null) => {
    const section = id === null ? null : document.getElementById(id);
    if (!section || section.id === shown()) return;
    const { h, v } = deck.getIndices(section);
    deck.slide(h, v);
  };
  if (isSlideChosen) session.goTo(shown());
  else if (session.view.stage.slide !== null) goTo(session.view.stage.slide);
  else
    whenSynced(session, () => {
      if (session.view.stage.slide === null) session.goTo(shown());
    });
  deck.on('slidechanged', (event) => {
    const { id } = (event as SlideEvent).currentSlide;
    if (session.view.stage.slide !== id) session.goTo(id);
  });
  let known = session.view.stage.slide;
  session.subscribe(({ stage }) => {
    if (stage.slide === known) return;
    known = stage.slide;
    goTo(stage.slide);
  });
}

/**
 * At once, or as soon as this page has heard all that the room has: only then it can say that the room is nowhere yet.
 * Said before, it would undo what the trainer does on another page at that moment.
 */
function whenSynced(session: Session, act: () => void): void {
  if (session.view.synced) {
    act();
    return;
  }
  const stop = session.subscribe((view) => {
    if (!view.synced) return;
    stop();
    act();
  });
}

/**
 * Confetti once when the answers to the closing question are shown, and when an exercise comes to its end; only where
 * people want things to move. What was so when this page heard of it is no reason.
 */
function celebrate(boards: readonly PlacedBoard[], session: Session): void {
  for (const board of boards) {
    const isFeast = feastOf(board);
    if (!isFeast) continue;
    let before = exerciseOn(session.view.stage, board.name);
    let wasSynced = session.view.synced;
    session.subscribe(({ stage, synced }) => {
      const now = exerciseOn(stage, board.name);
      const isNew = wasSynced && before.phase !== 'closed' && !isFeast(before) && isFeast(now);
      before = now;
      wasSynced = synced;
      if (isNew && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
        void import('./confetti.ts').then(({ throwConfetti }) => throwConfetti());
      }
    });
  }
}

/** Tells when there is something to celebrate; null where there never is. */
function feastOf({ element, model }: PlacedBoard): ((stage: ExerciseStage) => boolean) | null {
  if (element.closest('[data-layout="closing"]')) return ({ phase }) => phase === 'shown' || phase === 'shut';
  const { isDone, stateSchema } = model;
  if (!isDone) return null;
  return ({ state }) => {
    const parsed = safeParse(stateSchema, state);
    return parsed.success && isDone(parsed.output);
  };
}

interface JoinCard extends HTMLElement {
  url: string | null;
  address: string | null;
  words: string | null;
  people: number | null;
  deletesText: string | null;
}

function connectJoinCard(slides: ParentNode, session: Session, door: () => Door): void {
  const card = slides.querySelector<JoinCard>('deck-join');
  if (!card) return;
  const update = () => {
    const way = door();
    card.url = way?.url ?? null;
    card.address = way?.address ?? null;
    card.words = way?.words ?? null;
    card.people = session.view.people?.joined ?? null;
    card.deletesText = session.view.times && nl.deletes(session.view.times.deletesAt);
  };
  update();
  session.subscribe(update);
}

/** A device that keeps nothing must say so before the trainer relies on it. */
function warnOfStore(session: Session): void {
  const notice = document.createElement('p');
  notice.className = 'deck-notice';
  notice.role = 'status';
  notice.hidden = true;
  document.querySelector('main')?.append(notice);
  const update = () => {
    notice.hidden = !session.view.storeTrouble;
    notice.textContent = session.view.storeTrouble ? nl.storeTrouble : '';
  };
  update();
  session.subscribe(update);
}

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`deck/index.html has no ${selector}`);
  return found;
}
