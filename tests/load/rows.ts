/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** The same of the plainest socket.io relay, in the same run; absent where there is nothing to compare. */
  readonly relay?: string;
  /** Empty where nothing was agreed. */
  readonly aim: string;
}

/** What one part of the bench found: lines to read, and every figure behind them. */
export interface Findings {
  readonly rows: readonly Row[];
  readonly raw: object;
}

export const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
export const millis = (...values: readonly number[]) =>
  `${values.map((ms) => ms.toFixed(ms < 100 ? 1 : 0)).join(' / ')} ms`;

/** Nearest rank: the smallest of the values that `percent` of all do not exceed. NaN without values. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
export const median = (values: readonly number[]) => percentile(values, 50);
/** Of lists that may be too long to be arguments. */
export const largest = (values: readonly number[]) => percentile(values, 100);
