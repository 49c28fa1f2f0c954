/** What the scale says to a screen reader, and to the trainer who adds to it. */
export const nl = {
  stop: (stop: number, count: number) =>
    `${stop}: ${count === 0 ? 'niemand' : count === 1 ? '1 iemand' : `${count} mensen`}`,
  own: 'met die van jou',
  add: (stop: number, count: number) => `Voeg iemand toe op ${stop}. Nu ${count}.`,
} as const;
