import type { Workshop } from './workshop.ts';

export type { Workshop };

/** One Markdown file; `path` is what problems name, for instance `slides/20-stap-1.md`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What the compiler knows beside the slides themselves. */
export interface DeckOptions {
  /** Null where `workshop.yaml` is broken: its names are then not checked. */
  readonly workshop: Workshop | null;
  /** Folder names in `exercises/`; each is a tag. */
  readonly exercises: readonly string[];
  /** Those of them that can be brought back: folders with a `recall-board.ts`, which registers `<kind>-recall`. */
  readonly recalls: readonly string[];
  /** File names in `slides/img/`. */
  readonly pictures: readonly string[];
  /** Address of a picture, as the deck page must write it. */
  readonly pictureUrl?: (name: string) => string;
  /** Writes `data-line="file:line"` on each section, for whoever edits. */
  readonly withLines?: boolean;
}

/** A live exercise as a slide asks for it. */
export interface ExerciseUse {
  /** Folder in `exercises/`. */
  readonly kind: string;
  /** Unique in the deck. */
  readonly name: string;
  /** The tag's attributes as written, `name` included. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A slide as the cockpit shows it. */
export interface CockpitSlide {
  readonly id: string;
  /** Plain text of the heading. */
  readonly title: string;
  /** 1 to 6, or null where the slide belongs to none. */
  readonly step: number | null;
  readonly minutes: number;
  readonly layout: string;
  /** HTML of the speaker notes; empty where there are none. */
  readonly notes: string;
  /** HTML of the slide's body without pictures; an exercise is replaced by its own text. */
  readonly html: string;
  /** `html` is the exercise's own text. */
  readonly exercise: (ExerciseUse & { readonly html: string }) | null;
  /** Name of the exercise whose shown result comes back on this slide. */
  readonly recall: string | null;
}

/** A slide as the participant's page shows it. */
export interface PhoneSlide {
  readonly id: string;
  readonly title: string;
  readonly step: number | null;
  readonly layout: string;
  /** Whether the slide lies on the route of six stones. */
  readonly hasRoute: boolean;
  /** HTML of heading, body and `Phone:` part; no pictures, no exercise. */
  readonly html: string;
  /** `html` is the exercise's own text: the line that says how. */
  readonly exercise: (ExerciseUse & { readonly html: string }) | null;
  readonly recall: string | null;
}

/** One slide in every form that a page needs. */
export interface CompiledSlide {
  readonly id: string;
  /** The whole `<section>` for the deck page. */
  readonly html: string;
  readonly cockpit: CockpitSlide;
  readonly phone: PhoneSlide;
}

/** What the dev server sends as `slides:update` when slides were edited. */
export interface SlidesUpdate {
  /** Only new and changed sections. */
  readonly sections: readonly { readonly id: string; readonly html: string }[];
  /** Ids of all slides, in the order of the deck. */
  readonly order: readonly string[];
}
