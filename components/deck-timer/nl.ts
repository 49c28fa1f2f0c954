/** What the room's timer says. */
export const nl = {
  label: 'Tijd die nog rest',
  over: 'Tijd om',
  /** Said once, politely, to who cannot see it. */
  announceOver: 'De tijd is om.',
  paused: 'gepauzeerd',
} as const;
