import { type Column, columns } from './model.ts';
import { nl } from './nl.ts';

/** What the slide says of one column. */
export interface ColumnWords {
  readonly name: string;
  readonly questions: readonly string[];
}

/** Reads the columns from the `<deck-panel>` elements in the slide; what is missing there is said in our own words. */
export function wordsOf(host: ParentNode): Readonly<Record<Column, ColumnWords>> {
  const read = (column: Column): ColumnWords => {
    const panel = host.querySelector(`deck-panel[kind="${column}"]`);
    const questions = [...(panel?.querySelectorAll('li') ?? [])]
      .map(({ textContent }) => textContent?.trim() ?? '')
      .filter((question) => question !== '');
    return {
      name: panel?.querySelector('h3')?.textContent?.trim() || nl.columns[column].name,
      questions: questions.length > 0 ? questions : nl.columns[column].questions,
    };
  };
  const [worry, good, next] = columns.map(read);
  if (!worry || !good || !next) throw new Error('three columns are three');
  return { worry, good, next };
}
