declare module 'virtual:slides/cockpit' {
  /** All slides with their notes, for the trainer. */
  export const slides: import('./types.ts').CockpitSlide[];
}

declare module 'virtual:slides/phone' {
  /** All slides as the participant's page shows them; no notes. Rejects where they cannot be fetched. */
  export function loadSlides(): Promise<import('./types.ts').PhoneSlide[]>;
}

declare module 'virtual:workshop' {
  /** What `slides/workshop.yaml` says, with the texts derived from it. */
  export const workshop: import('./types.ts').Workshop;
}
