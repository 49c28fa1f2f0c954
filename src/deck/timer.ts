import '../../components/deck-timer/deck-timer.ts';
import type { Session } from '../session/session.ts';

/** The room's timer, over whatever slide is shown; `timer.css` hangs it where no slide has text. */
export function showTimer(session: Session): void {
  const timer = document.createElement('deck-timer');
  // Beside the slides, not in them: they come and go, and in the overview they are small.
  document.querySelector('main')?.append(timer);
  const update = () => {
    timer.timer = session.view.stage.timer;
    timer.offsetMs = session.view.clockOffsetMs;
    timer.hidden = timer.timer === null;
  };
  update();
  session.subscribe(update);
}
