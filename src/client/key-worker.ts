import { keysFromWords } from '../session/keys.ts';

/** What `derive.ts` sends is the words; what goes back is the progress from 0 to 1, then the keys. */
addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => {
  void keysFromWords(data, (progress) => postMessage({ progress })).then((keys) => postMessage({ keys }));
});
