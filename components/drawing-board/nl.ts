import type { Colour, Width } from './strokes.ts';

/** What the drawing board says. */
export const nl = {
  tools: 'Tekengerei',
  colour: 'Kleur',
  colours: {
    ink: 'Inkt',
    coral: 'Koraal',
    honey: 'Honing',
    green: 'Groen',
    blue: 'Blauw',
    purple: 'Paars',
  } satisfies Record<Colour, string>,
  width: 'Dikte',
  widths: { thin: 'Dun', medium: 'Gewoon', thick: 'Dik' } satisfies Record<Width, string>,
  eraser: 'Gom: wis je eigen lijnen',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
} as const;
