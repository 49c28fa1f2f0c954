import { changeGenogram } from '../family/edit-persons.ts';
import { parseGenogram } from '../family/parse.ts';
import { summaryOf } from '../family/summary.ts';
import type { Editing } from './editing.ts';
import { saveAs, textOf } from './files.ts';
import type { MenuEvent } from './genogram-menu.ts';
import { nl } from './nl.ts';

/**
 * Does what was chosen in the menu, except what is the page's. Gives a Dutch sentence where a file cannot be opened; nothing
 * is changed then.
 */
export async function actOn({ action, title, file }: MenuEvent, editing: Editing): Promise<string | null> {
  const { genogram, layout } = editing;
  switch (action) {
    case 'title':
      editing.edit(changeGenogram(genogram, { title }), editing.chosen, nl.titled);
      return null;
    case 'arrange':
      await editing.arrange(genogram, nl.arranged);
      return null;
    case 'print':
      window.print();
      return null;
    case 'open': {
      if (!file) return null;
      const parsed = parseGenogram(await textOf(file));
      if ('problem' in parsed) return parsed.problem;
      await editing.arrange(parsed.genogram, nl.opened(summaryOf(parsed.genogram)));
      return null;
    }
    case 'save':
    case 'picture':
    case 'drawing':
      if (layout && (await saveAs(action, genogram, layout, new Date()))) editing.say(nl.saved);
      return null;
    default:
      return null;
  }
}
