/** A property of an object literal: its key, and the source text of its value. */
export interface Entry {
  readonly key: string;
  readonly value: string;
}

/**
 * Returns `text` with the part between `opening` and `closing` replaced by what `change` makes of it. Throws unless both occur
 * exactly once: then the sources have changed, and the code that grows them has to follow.
 */
export function replaceBetween(
  text: string,
  opening: string,
  closing: string,
  change: (inside: string) => string,
): string {
  const [before, rest, ...more] = text.split(opening);
  const end = rest?.indexOf(closing) ?? -1;
  if (rest === undefined || more.length > 0 || end < 0) {
    throw new Error(`Not found exactly once, so the sources cannot be grown: ${opening} … ${closing}`);
  }
  return `${before}${opening}${change(rest.slice(0, end))}${rest.slice(end)}`;
}

/** Returns `text` with `old` replaced by `fresh`. Throws unless `old` occurs exactly once. */
export function replaceOnce(text: string, old: string, fresh: string): string {
  const parts = text.split(old);
  if (parts.length !== 2) throw new Error(`Found ${parts.length - 1} times, so the sources cannot be grown: ${old}`);
  return parts.join(fresh);
}

/** The properties of an object literal formatted by prettier, each on lines of its own, indented by `indent` spaces. */
export function entriesOf(literal: string, indent: number): readonly Entry[] {
  const begin = new RegExp(`^ {${indent}}(?:'([\\w-]+)'|([\\w-]+)): `, 'm');
  const [, ...parts] = literal.split(begin);
  const entries: Entry[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [quoted, plain, value = ''] = parts.slice(at, at + 3);
    entries.push({ key: quoted ?? plain ?? '', value: value.trim().replace(/,$/, '') });
  }
  if (entries.length === 0) throw new Error('An object literal without entries, so the sources cannot be grown.');
  return entries;
}

/** The source text of these properties, as in the inside of an object literal. */
export function literalOf(entries: readonly Entry[]): string {
  return entries.map(({ key, value }) => `'${key}': ${value},\n`).join('');
}
