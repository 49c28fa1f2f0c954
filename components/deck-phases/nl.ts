/** The unit behind the minutes of a phase. */
export const nl = { minutes: (count: string) => `${count}\u00a0min` } as const;
