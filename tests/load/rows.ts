/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** Empty where nothing was agreed. */
  readonly aim: string;
}

export const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
