/** A new id for a part of an entry: 8 characters. `crypto.randomUUID` is withheld on plain http, random bytes are not. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
