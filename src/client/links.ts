const fourWords = /^[a-z]+(?:-[a-z]+){3}$/;

/** True for four words joined by hyphens, as an address holds them. */
export function areFourWords(text: string): boolean {
  return fourWords.test(text);
}

/** What the QR code holds: the words stay in the fragment, which no browser sends to a server. */
export function joinLink(origin: string, words: readonly string[]): string {
  return `${origin}/#${words.join('-')}`;
}

/** The words of a join link; null where the fragment is something else. */
export function parseJoinFragment(hash: string): readonly string[] | null {
  const text = hash.replace(/^#/, '').toLowerCase();
  return areFourWords(text) ? text.split('-') : null;
}
