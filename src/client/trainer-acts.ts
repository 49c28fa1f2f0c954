import type { Session } from '../session/session.ts';
import { timerAfter } from '../session/timer.ts';
import { nl } from './nl.ts';

/** Does what an exercise's board or desk asks for in the trainer's name: leading on, the timer, marks on a group's board. */
export function listenToTrainer(element: HTMLElement, exercise: string, session: Session): void {
  element.addEventListener('exercise-steer', ({ detail }) => session.steer(exercise, detail));
  element.addEventListener('exercise-timer', ({ detail: wish }) => {
    const { stage, clockOffsetMs } = session.view;
    session.setTimer(timerAfter(stage.timer, wish, Date.now() + clockOffsetMs));
  });
  element.addEventListener('exercise-item', ({ detail: { id, group, value } }) => {
    void session.putItem(exercise, group ?? anyGroup(session), id ?? session.newId(), value);
  });
}

/** Without groups the whole room is one: a trainer without phones writes on its board. */
function anyGroup(session: Session): string {
  const { groups, tables } = session.view.stage.grouping;
  const [first] = groups;
  if (first) return first.id;
  const whole = { id: session.newId(), name: nl.wholeRoom };
  session.setGrouping({ groups: [whole], tables });
  return whole.id;
}
