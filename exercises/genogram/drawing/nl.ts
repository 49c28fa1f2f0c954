/** What the drawing itself says. */
export const nl = {
  title: 'Genogram',
  legend: 'Wat betekent wat',
  sentences: 'Gezin in zinnen',
  /** Of a drawing that is spread over several sheets. */
  part: (number: number, count: number) => `Tekening, deel ${number} van ${count}`,
} as const;
