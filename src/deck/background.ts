/**
 * Says to reveal that this slide needs no background of its own. It would else compute one for every slide, each time the
 * slides change: some hundred milliseconds, since each answer makes the browser style the whole deck again.
 */
export function paintsItself(section: Element): void {
  section.setAttribute('data-background-color', 'rgba(0,0,0,0)');
}
