/** What a layout puts around the text of a slide. */
export interface Chrome {
  /** Whether the slide lies on the route between agenda and closing: the phone shows the band of six stones. */
  readonly onRoute: boolean;
  /** Whether the strip with the stones stands on the slide; where the path lies in the landscape it does not. */
  readonly strip: boolean;
  /** Scene of `<deck-landscape>` behind the text, or null. */
  readonly scene: string | null;
}

const plain: Chrome = { onRoute: true, strip: true, scene: null };
const offRoute = (scene: string | null): Chrome => ({ onRoute: false, strip: false, scene });
const ownPath = (scene: string): Chrome => ({ onRoute: true, strip: false, scene });

/** Every layout that a slide may name. */
export const layouts = {
  title: offRoute('title'),
  join: offRoute('ground'),
  agreements: offRoute(null),
  overview: ownPath('overview'),
  opener: ownPath('opener'),
  bullets: plain,
  question: plain,
  exercise: { ...plain, scene: 'ground' },
  casus: plain,
  panels: plain,
  roleplay: plain,
  houses: { ...plain, scene: 'ground-path' },
  columns: plain,
  scheme: plain,
  services: plain,
  pause: offRoute('pause'),
  closing: offRoute('night'),
  contact: offRoute('night'),
} as const satisfies Record<string, Chrome>;

export type LayoutName = keyof typeof layouts;

export const layoutNames = Object.keys(layouts) as LayoutName[];

/** The files between agenda and closing: their slides show the route also where they belong to no step. */
const routeFiles = { from: 10, to: 89 };

/**
 * The chrome of one slide. `file` is the Markdown file's path: its number says whether the slide lies
 * between agenda and closing.
 */
export function chromeOf(layout: LayoutName, step: number | null, file: string): Chrome {
  const chrome = layouts[layout];
  const number = Number.parseInt(file.split('/').at(-1) ?? '', 10);
  const isBetween = number >= routeFiles.from && number <= routeFiles.to;
  return step !== null || isBetween ? chrome : { ...chrome, onRoute: false, strip: false };
}
