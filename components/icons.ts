import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { pebblePath } from './pebble.ts';

/** A line icon: 2.4 stroke, round ends, in the colour of the text around it. A dot is a stroke of no length. */
const line = (d: string): SVGTemplateResult =>
  svg`<path fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" d=${d} />`;

/** A line icon of which a part is filled, so that it is still seen from the last row. */
const filled = (shape: string, strokes: string): SVGTemplateResult =>
  svg`<path fill="currentColor" d=${shape} />${line(strokes)}`;

/** All line icons, drawn on a 24 grid, to be put inside an `<svg viewBox="0 0 24 24">`. */
export const icons: Readonly<Record<string, SVGTemplateResult>> = {
  oog: filled(
    'M12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z',
    'M2 12c2.6-4.3 6-6.4 10-6.4s7.4 2.1 10 6.4c-2.6 4.3-6 6.4-10 6.4S4.6 16.3 2 12Z',
  ),
  'oog-dicht': line(
    'M3.4 3.4l17.2 17.2M9.6 5.9a9.9 9.9 0 0 1 2.4-.3c4 0 7.4 2.1 10 6.4-.8 1.3-1.7 2.4-2.7 3.3M15.9 17.5a9.3 9.3 0 0 1-3.9.9c-4 0-7.4-2.1-10-6.4 1.2-2 2.6-3.5 4.2-4.6M9.9 9.9a3 3 0 0 0 4.2 4.2',
  ),
  slot: filled(
    'M6.5 10h11a2.5 2.5 0 0 1 2.5 2.5v6.6a2.4 2.4 0 0 1-2.4 2.4H6.4A2.4 2.4 0 0 1 4 19.1v-6.6A2.5 2.5 0 0 1 6.5 10Z',
    'M7.6 10.5V7.4a4.4 4.4 0 0 1 8.8 0v3.1',
  ),
  plus: line('M12 4.5v15M4.5 12h15'),
  min: line('M4.5 12h15'),
  vink: line('M4.5 12.6 9.6 17.8 19.5 6.6'),
  kruis: line('M5.6 5.6 18.4 18.4M18.4 5.6 5.6 18.4'),
  ongedaan: line('M8.4 4.2 3.8 8.8 8.4 13.4M4.2 8.8H14a5.6 5.6 0 0 1 0 11.2H9.4'),
  opnieuw: line('M15.6 4.2 20.2 8.8 15.6 13.4M19.8 8.8H10a5.6 5.6 0 0 0 0 11.2h4.6'),
  lijst: line('M3.5 6h17M3.5 12h17M3.5 18h11'),
  'pijl-rechts': line('M9 4.6 16.4 12 9 19.4'),
  'pijl-links': line('M15 4.6 7.6 12l7.4 7.4'),
  telefoon: line(
    'M8.2 2.6h7.6A2.2 2.2 0 0 1 18 4.8v14.4a2.2 2.2 0 0 1-2.2 2.2H8.2A2.2 2.2 0 0 1 6 19.2V4.8A2.2 2.2 0 0 1 8.2 2.6ZM11.2 18h1.6',
  ),
  brief: line(
    'M4.6 5h14.8A2 2 0 0 1 21.4 7v10a2 2 0 0 1-2 2H4.6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM3.2 7.2 12 13.4l8.8-6.2',
  ),
  plek: filled(
    'M12 7.4a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
    'M12 21.6c4.7-4.4 7-8.2 7-11.5a7 7 0 0 0-14 0c0 3.3 2.3 7.1 7 11.5Z',
  ),
  klok: line('M12 2.8a9.2 9.2 0 1 1 0 18.4 9.2 9.2 0 0 1 0-18.4ZM12 7.2V12l3.4 2.6'),
  pauze: line(
    'M4 9h12.4v6.2a4.8 4.8 0 0 1-4.8 4.8H8.8A4.8 4.8 0 0 1 4 15.2ZM16.6 10.6h1.2a2.9 2.9 0 0 1 0 5.8h-1.4M8 2.6v2.6M12.4 2.6v2.6',
  ),
  vraag: line('M7.4 8.4a4.7 4.7 0 1 1 7.2 4C12.8 13.6 12 14.4 12 16M12 20.6h.01'),
  toilet: line('M5.6 21.4V4.6a2 2 0 0 1 2-2h8.8a2 2 0 0 1 2 2v16.8M2.8 21.4h18.4M14.8 12.4h.01'),
  papier: line(
    'M13.6 2.6H7.2a2 2 0 0 0-2 2v14.8a2 2 0 0 0 2 2h9.6a2 2 0 0 0 2-2V7.8ZM13.4 3v5h5M9 13h6M9 17h4',
  ),
  print: line(
    'M6.8 8.4V3h10.4v5.4M6.8 17.4h-2a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h14.4a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6.8 14h10.4v7.2H6.8Z',
  ),
  hart: line(
    'M12 20.6C5.6 16 2.6 12.4 2.6 8.8a4.9 4.9 0 0 1 9.4-2 4.9 4.9 0 0 1 9.4 2c0 3.6-3 7.2-9.4 11.8Z',
  ),
  uit: line('M10 3.4H6a2.2 2.2 0 0 0-2.2 2.2v12.8A2.2 2.2 0 0 0 6 20.6h4M16 7.4l4.6 4.6-4.6 4.6M20 12H10'),
  scherm: line(
    'M3.2 9V5.2a2 2 0 0 1 2-2H9M15 3.2h3.8a2 2 0 0 1 2 2V9M20.8 15v3.8a2 2 0 0 1-2 2H15M9 20.8H5.2a2 2 0 0 1-2-2V15',
  ),
  zon: filled(
    'M12 6.8a5.2 5.2 0 1 1 0 10.4 5.2 5.2 0 0 1 0-10.4Z',
    'M12 2.2v1M12 20.8v1M2.2 12h1M20.8 12h1M5.1 5.1l.7.7M18.2 18.2l.7.7M18.9 5.1l-.7.7M5.8 18.2l-.7.7',
  ),
  regenwolk: filled(
    'M4.6 14.6a3.5 3.5 0 0 1-.2-7A5.6 5.6 0 0 1 14.6 5a4.4 4.4 0 0 1 5.8 3.4 3.2 3.2 0 0 1-.6 6.2Z',
    'M7.6 17.8l-1.4 3.4M12.4 17.8 11 21.2M17.2 17.8l-1.4 3.4',
  ),
  ster: svg`<path fill="currentColor" d="M12 1.4c1.3 6.2 4.1 9.1 10.6 10.6-6.5 1.5-9.3 4.4-10.6 10.6C10.7 16.4 7.9 13.5 1.4 12 7.9 10.5 10.7 7.6 12 1.4Z" />`,
  vuilbak: line(
    'M3.6 6.4h16.8M9 6V3.4h6V6M5.8 6.8l1 12.6a2 2 0 0 0 2 1.8h6.4a2 2 0 0 0 2-1.8l1-12.6M10 11v5.6M14 11v5.6',
  ),
  qr: line(
    'M3.4 3.4h6v6h-6ZM14.6 3.4h6v6h-6ZM3.4 14.6h6v6h-6ZM14.4 14.4h.01M20.6 14.4h.01M17.5 17.5h.01M14.4 20.6h.01M20.6 20.6h.01',
  ),
  mensen: line(
    'M9 4.2a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2ZM2.4 20.4v-.8a5 5 0 0 1 5-5h3.2a5 5 0 0 1 5 5v.8M16.4 4.6a3.6 3.6 0 0 1 0 6.4M18.6 15.2a5 5 0 0 1 3 4.6v.6',
  ),
  'wifi-uit': line(
    'M12 19.4h.01M8.4 15.6a5.2 5.2 0 0 1 7.2 0M4.8 11.8a10.4 10.4 0 0 1 4.6-2.6M19.2 11.8a10.4 10.4 0 0 0-4.2-2.5M3.6 3.6l16.8 16.8',
  ),
};

/** The icon of that name on the 24 grid; a name that does not exist gives a plain pebble, so that nothing looks broken. */
export function iconFor(name: string): SVGTemplateResult {
  const known = Object.hasOwn(icons, name) ? icons[name] : undefined;
  return known ?? svg`<path fill="currentColor" transform="scale(.24)" d=${pebblePath} />`;
}

/** That icon on its own, for beside a word: a screen reader passes it by. */
export const icon = (name: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${iconFor(name)}</svg>`;
