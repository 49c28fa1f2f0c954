/** Something in a slide or setting that must be mended. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Dutch: what is wrong, what was expected, what to do. */
  readonly message: string;
}
