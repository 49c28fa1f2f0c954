import '../theme/fonts.css';
import '../theme/tokens.css';
import '../../exercises/genogram/drawing/print.css';
import './genogram.css';
import '../../exercises/genogram/editor/genogram-editor.ts';
import { Keeper } from './keeper.ts';
import { nl } from './nl.ts';

const editor = document.createElement('genogram-editor');
const keeper = new Keeper({
  onRefused: () => {
    editor.notice = nl.refused;
  },
  onOther: (genogram) => editor.adopt(genogram, nl.other),
  onWiped: () => editor.restart(nl.wiped),
});

editor.addEventListener('genogram-change', ({ genogram }) => keeper.change(genogram));
editor.addEventListener('genogram-wipe', () => {
  keeper.wipe().catch(() => {
    editor.notice = nl.notWiped;
  });
});
editor.addEventListener('genogram-leave', () => void leave());
// A phone may kill a page that is not seen.
addEventListener('pagehide', () => void keepNow());
document.addEventListener('visibilitychange', () => {
  void (document.visibilityState === 'hidden' ? keepNow() : keeper.follow());
});

const loaded = await keeper.load();
if ('damaged' in loaded) editor.notice = nl.damaged(loaded.damaged);
else if (loaded.genogram) editor.genogram = loaded.genogram;
document.body.append(editor);

function keepNow(): Promise<void> {
  editor.takeTyped();
  return keeper.flush();
}

/** Back to the page that opened this one: by closing this tab, or where a browser refuses that, by going there. */
async function leave(): Promise<void> {
  await keepNow();
  window.close();
  setTimeout(() => location.assign('/'), 200);
}
