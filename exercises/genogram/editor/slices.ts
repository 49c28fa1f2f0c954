/** Work that fits in a frame beside everything else, ms. */
const sliceMs = 8;

/**
 * Runs long work in slices, so that the page goes on in between. Null where it was not wanted any more.
 * @param now a clock, ms
 * @param pause resolves when the page has had its turn
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  isWanted: () => boolean,
  now: () => number = () => performance.now(),
  pause: () => Promise<void> = nextTask,
): Promise<T | null> {
  await pause();
  while (isWanted()) {
    const start = now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (now() - start < sliceMs);
    await pause();
  }
  return null;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
