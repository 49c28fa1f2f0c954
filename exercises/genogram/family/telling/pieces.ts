/** A person's name in a sentence: what opens their sheet. */
export interface Named {
  readonly text: string;
  /** Id. */
  readonly person: string;
}
export type Piece = string | Named;
/** A sentence, or a part of one, in which it is known which words are somebody's name. */
export type Line = readonly Piece[];

/** A line from a template: lines stand in it as they are, texts as text. */
export function line(texts: TemplateStringsArray, ...values: readonly (string | Line)[]): Line {
  return texts.flatMap((text, place): Line => {
    const value = values[place] ?? '';
    return [text, ...(typeof value === 'string' ? [value] : value)];
  });
}

/** "a", "a en b", "a, b en c". `between` of two that have commas themselves: "a, 1, en b, 2". */
export function listed(lines: readonly Line[], beforeAnd = ' '): Line {
  return lines.flatMap((one, place): Line => {
    if (place === 0) return one;
    return [place === lines.length - 1 ? `${beforeAnd}en ` : ', ', ...one];
  });
}

export function textOf(pieces: Line): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** The ids of all who are named, in order, each once. */
export function namedIn(pieces: Line): readonly string[] {
  return [...new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.person])))];
}

export function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('nl') + text.slice(first.length);
}

/** A whole sentence: a capital in front, a full stop behind, single spaces, and no empty pieces. */
export function sentence(pieces: Line): Line {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else if (piece !== '') merged.push(piece);
  }
  const spaced = merged.map((piece) => (typeof piece === 'string' ? piece.replace(/ +/g, ' ') : piece));
  const [first = '', ...rest] = spaced;
  const begun: Piece = typeof first === 'string' ? capital(first) : { ...first, text: capital(first.text) };
  const whole = [begun, ...rest];
  const last = whole.at(-1);
  if (typeof last === 'string') whole[whole.length - 1] = last.trimEnd();
  return textOf(whole).endsWith('.') ? whole : [...whole, '.'];
}
