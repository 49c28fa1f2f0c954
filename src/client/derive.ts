import type { RoomKeys } from '../session/names.ts';

/** Words → keys takes a second or two on a phone: beside the page where that can be, in slices on it where not. */
export async function deriveKeys(
  words: readonly string[],
  onProgress: (done: number) => void = () => {},
): Promise<RoomKeys> {
  return deriveBeside(words, onProgress).catch(async () => {
    const { keysFromWords } = await import('../session/keys.ts');
    return keysFromWords(words, onProgress);
  });
}

function deriveBeside(words: readonly string[], onProgress: (done: number) => void): Promise<RoomKeys> {
  return new Promise<RoomKeys>((resolve, reject) => {
    const worker = new Worker(new URL('./key-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('no worker'));
    });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ progress: number } | { keys: RoomKeys }>) => {
        if ('progress' in data) {
          onProgress(data.progress);
          return;
        }
        worker.terminate();
        resolve(data.keys);
      },
    );
    worker.postMessage(words);
  });
}
