import { type SVGTemplateResult, svg } from 'lit';
import { iconFor } from './icons.ts';

// Cut-paper pictograms for cards, on the same 24 grid as the line icons. What has no colour of its own takes the colour
// of the text on the pebble; the rest keeps the colours that the same thing has in the drawings.

/** Apart from the line icons: only slides show them, and a phone need not load them. */
export const pictograms: Readonly<Record<string, SVGTemplateResult>> = {
  huis: svg`
    <path fill="#FFF3E3" d="M5.2 10.6h13.8v10H5.2Z" />
    <path d="M15.4 10.6h3.6v10h-2.8Z" opacity=".1" />
    <path fill="#E26B4F" d="M12 2.2 20.2 11q-8.2-1-16.4 0Z" />
    <path d="m12 2.2 8.2 8.8q-2.8-.4-5.9-.5Z" opacity=".1" />
    <path fill="#F6C945" d="M6.6 12.8h2.8v2.8H6.6ZM14.8 12.8h2.8v2.8h-2.8Z" />
    <path fill="none" stroke="#1B2A55" stroke-width=".5" d="M8 12.6v3.2M6.4 14.2h3.2M16.2 12.6v3.2M14.6 14.2h3.2" />
    <path fill="#1B74B4" d="M10.5 20.6v-3.7a1.6 1.6 0 0 1 3.2 0v3.7Z" />`,
  koffer: svg`
    <path fill="none" stroke="currentColor" stroke-width="1.9" d="M8.2 8V5.8a1.6 1.6 0 0 1 1.6-1.6h4.4a1.6 1.6 0 0 1 1.6 1.6V8" />
    <path fill="currentColor" d="M4 7.6h16v4.7H4ZM4 13.5h16v5.3a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.8Z" />`,
  'telefoon-vol': svg`
    <path fill="currentColor" d="M6.5 3.6h3.4q.5 0 .7.5l1.6 4.4q.2.5-.2.8l-2 1.8c.9 2.1 2.3 3.5 4.2 4.5l1.9-1.9q.4-.4.9-.1l4 2.4q.5.3.4.9c-.5 2.6-2.3 4-5 3.8C8.9 19.9 4.2 13.3 4 7.7c-.1-2.3.7-3.8 2.5-4.1Z" />`,
  envelop: svg`
    <g transform="rotate(-5.5 12 12)">
      <path fill="#FFFFFF" d="M2.7 5.5h18.8q.5 0 .5.6v12.1q0 .6-.5.6H2.6q-.6 0-.6-.6V6.1q0-.6.7-.6Z" />
      <path fill="none" stroke="#C9C4B6" stroke-width=".6" d="m2.3 6 9.7 7.8L21.7 6" />
      <path fill="#E26B4F" d="M4 15h7.4v2.1H4Z" />
    </g>`,
  pad: svg`
    <path fill="none" stroke="#FFFFFF" stroke-width="3.1" stroke-linecap="round" d="M3 20.6c3.6-2.8 2.6-8.8 9-9.2 5-.3 5.6-3 9-7.8" />
    <path fill="#F6C945" transform="translate(2.8 15.8) scale(.042)" d="M50 2C80 1 99 21 99 53 99 82 81 98 49 98 17 98 1 80 1 45 1 18 21 2 50 2Z" />
    <path fill="#E26B4F" transform="translate(10 9.2) scale(.042)" d="M50 2C80 1 99 21 99 53 99 82 81 98 49 98 17 98 1 80 1 45 1 18 21 2 50 2Z" />
    <path fill="#C8B6EA" transform="translate(17.4 3) scale(.042)" d="M50 2C80 1 99 21 99 53 99 82 81 98 49 98 17 98 1 80 1 45 1 18 21 2 50 2Z" />`,
  deur: svg`
    <path fill="#F6C945" d="M6.6 21.4V8.4a5.4 5.4 0 0 1 10.8 0v13Z" />
    <path fill="#FFFFFF" d="M6.6 21.4V8.4A5.4 5.4 0 0 1 12 3c1.3 1 2.6 1.8 2.6 3.2V19.6Z" />
    <circle cx="12.6" cy="13.2" r="1" fill="#1D2F6F" />`,
  'hart-vol': svg`
    <path fill="currentColor" d="M12 21.4C5 16.4 2 12.8 2 8.6a5.4 5.4 0 0 1 10-2.8 5.4 5.4 0 0 1 10 2.8c0 4.2-3 7.8-10 12.8Z" />`,
  baby: svg`
    <path fill="currentColor" d="M12.4 11.4V3.2a8.6 8.6 0 0 1 8.2 8.2ZM2 7.4q0-1 1-1h1.4q.8 0 1.1.7l2.3 5.5h12.8c-.3 3.4-2.6 5.8-5.8 5.8h-4.5c-2.6 0-4.1-1.1-5-3.3L3.5 8.6H3q-1 0-1-1.2Z" />
    <path fill="currentColor" fill-rule="evenodd" d="M9 18.2a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2ZM16.6 18.2a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2Z" />`,
  stoel: svg`
    <path fill="currentColor" d="M6.3 2.6h.8q1 0 1.1 1l.7 8h8q1.3 0 1.3 1.3v1.6q0 .6-.6.6h-.5l.9 6.4h-1.9l-1.2-6.4H8.7l-.9 6.4H5.9l.6-6.4L5.2 3.7q-.1-1.1 1.1-1.1Z" />`,
  boek: svg`
    <path fill="currentColor" d="M11.4 6.6v13.6C8.8 18.4 5.6 18 2.4 18.3q-.6 0-.6-.6V5.5q0-.6.6-.7c3.4-.3 6.6.1 9 1.8ZM12.6 6.6v13.6c2.6-1.8 5.8-2.2 9-1.9q.6 0 .6-.6V5.5q0-.6-.6-.7c-3.4-.3-6.6.1-9 1.8Z" />`,
  'oog-vol': svg`
    <path fill="currentColor" fill-rule="evenodd" d="M1 12C3.8 7.2 7.5 4.9 12 4.9S20.2 7.2 23 12c-2.8 4.8-6.5 7.1-11 7.1S3.8 16.8 1 12Zm11-4.4a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8Z" />
    <circle cx="12" cy="12" r="2.5" fill="currentColor" />`,
  kop: svg`
    <path fill="currentColor" d="M3.4 9.4h13.4l-.7 9.6a2.6 2.6 0 0 1-2.6 2.4H6.7A2.6 2.6 0 0 1 4.1 19Z" />
    <path fill="none" stroke="currentColor" stroke-width="2" d="M16.4 11.4h1.2a3.2 3.2 0 0 1 0 6.4h-1.5" />
    <path fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" d="M7.6 6.8c-1.2-1.5.8-2.3-.2-4.2M12.6 6.8c-1.2-1.5.8-2.3-.2-4.2" />`,
  spel: svg`
    <path fill="currentColor" d="M12 2a2.2 2.2 0 0 1 2.2 2.2v.8H9.8v-.8A2.2 2.2 0 0 1 12 2ZM9 5.8h6a1.7 1.7 0 0 1 0 3.4H9a1.7 1.7 0 0 1 0-3.4ZM7.4 10h9.2a1.7 1.7 0 0 1 0 3.4H7.4a1.7 1.7 0 0 1 0-3.4ZM5.8 14.2h12.4a1.7 1.7 0 0 1 0 3.4H5.8a1.7 1.7 0 0 1 0-3.4ZM4.2 18.4h15.6a1.7 1.7 0 0 1 0 3.4H4.2a1.7 1.7 0 0 1 0-3.4Z" />`,
  geld: svg`
    <path fill="currentColor" fill-rule="evenodd" d="M12 1.8a10.2 10.2 0 1 1 0 20.4 10.2 10.2 0 0 1 0-20.4Zm0 2a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4Z" />
    <path fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" d="M16 8.2a4.5 4.5 0 1 0 0 7.6M6.8 10.8h6M6.8 13.4h5.2" />`,
};

/**
 * The pictogram of that name, else the line icon, in the middle of a pebble: for an `<svg viewBox="0 0 100 100">` in
 * which the pebble itself lies below.
 */
export function iconOnPebble(name: string): SVGTemplateResult {
  const pictogram = Object.hasOwn(pictograms, name) ? pictograms[name] : undefined;
  const scale = pictogram ? 2.75 : 2.3;
  const start = 50 - 12 * scale;
  return svg`<g transform=${`translate(${start} ${start}) scale(${scale})`}>${pictogram ?? iconFor(name)}</g>`;
}
