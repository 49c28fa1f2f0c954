declare module 'virtual:slides/cockpit' {
  /** All slides with their notes, for the trainer. */
  export const slides: import('./types.ts').CockpitSlide[];
}

declare module 'virtual:slides/phone' {
  /** All slides as the participant's page shows them; no notes. */
  export const slides: import('./types.ts').PhoneSlide[];
}

declare module 'virtual:workshop' {
  /** What `slides/workshop.yaml` says, with the texts derived from it. */
  export const workshop: import('./types.ts').Workshop;
}
