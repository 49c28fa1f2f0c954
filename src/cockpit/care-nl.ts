/** What the trainer reads when somebody quietly asks for them. */
export const nl = {
  needs: (number: string) => `Nummer ${number} heeft even iemand nodig.`,
  place: (place: string) => `“${place}”`,
  seen: 'Gezien',
  seenLabel: (number: string) => `Gezien: nummer ${number}`,
} as const;
