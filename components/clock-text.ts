/** `m:ss`. A part of a second that is left counts as a whole one, so that a clock says 0:00 when it is over, not before. */
export function clockText(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
