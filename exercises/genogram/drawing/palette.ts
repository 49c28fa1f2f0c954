/**
 * The drawing's colours. They are written as values, not as custom properties, because a drawing that is saved as a
 * picture has no style sheet; a test holds them to the tokens of the design.
 */
export const palette = {
  ink: '#1e2528',
  inkSoft: '#4a5457',
  white: '#ffffff',
  focus: '#0f4f80',
  close: '#1e6456',
  conflict: '#8e2f18',
  distant: '#4a5457',
} as const;

/** Lines and fills of households, by their `color`; the name or letter says which one it is. */
export const householdColors = [
  { line: '#0f4f80', fill: '#e7f2fa' },
  { line: '#53398c', fill: '#f3eefc' },
  { line: '#6e4a00', fill: '#fff6dd' },
  { line: '#134b40', fill: '#e4f1ec' },
  { line: '#1d2f6f', fill: '#e8ecf7' },
] as const;

/** The colour of household number `color`, from 0; after the last it begins again. */
export const householdColor = (color: number): (typeof householdColors)[number] =>
  householdColors[color % householdColors.length] ?? householdColors[0];

export const fontFamily = "'Atkinson Hyperlegible Next', system-ui, 'Segoe UI', Arial, sans-serif";
