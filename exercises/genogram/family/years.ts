/** Nobody gets older, in years. */
export const oldestAge = 125;

/** A year that a family of today, or of history, can have. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1600 && year <= 2200;
}

/** An age in whole years. */
export function isAge(years: number): boolean {
  return Number.isInteger(years) && years >= 0 && years <= oldestAge;
}
