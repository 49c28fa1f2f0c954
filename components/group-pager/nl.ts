/** What the pager of groups says. */
export const nl = {
  previous: 'Vorige groep',
  next: 'Volgende groep',
  of: (place: number, groups: number) => `${place} van ${groups}`,
} as const;
