import { nearest } from './nearest.ts';
import { nl } from './nl.ts';

/** Every value that `{{name}}` may stand for, by its dotted name. */
export type Values = ReadonlyMap<string, string>;

/** Texts and numbers of `source`, nested ones as `contact.email`. Lists have no value of their own. */
export function valuesOf(source: object): Values {
  const values = new Map<string, string>();
  const add = (from: object, prefix: string) => {
    for (const [key, value] of Object.entries(from)) {
      if (typeof value === 'string' || typeof value === 'number') values.set(prefix + key, String(value));
      else if (typeof value === 'object' && value !== null && !Array.isArray(value))
        add(value, `${prefix}${key}.`);
    }
  };
  add(source, '');
  return values;
}

/**
 * Puts values in place of `{{name}}`, written so that neither HTML nor Markdown reads them as its own.
 * Keeps every line where it is. `report` hears of unknown names, with the offset at which they stand.
 */
export function fillIn(
  text: string,
  values: Values,
  report: (offset: number, needle: string, message: string) => void,
): string {
  return text.replace(/\{\{([^{}\n]*)\}\}/g, (whole, inner: string, offset: number) => {
    const name = inner.trim();
    const value = values.get(name);
    if (value !== undefined) return escapeValue(value);
    report(offset, whole, nl.slide.unknownVariable(name, nearest(name, values.keys())));
    return '';
  });
}

// Entities, since a backslash is not an escape inside an attribute; Markdown and HTML both read these as plain text.
// A hyphen, plus or equals sign only means something at the beginning of a line. The rest of an address stays
// as it is, so that Markdown still makes a link of it.
function escapeValue(value: string): string {
  const entity = (character: string) => `&#${character.charCodeAt(0)};`;
  return value.replace(/[&<>"'`\\*_[\](){}~|!#]/g, entity).replace(/^[-+=]/, entity);
}
