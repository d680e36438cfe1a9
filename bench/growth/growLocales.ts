import { cpSync } from 'node:fs';
import path from 'node:path';
import type { ProjectCopy } from '../../tests/support/projectCopy';
import { furtherCopies, lettersOf } from './copyNames';
import { entriesOf, literalOf, replaceBetween, replaceOnce } from './sourceText';

/**
 * Gives a copy of the project `times` as many locales: each has copies for private use (BCP 47, `vi-x-b`), whose lines break as
 * those of the original do. Throws where the sources are not as they were.
 */
export function growLocales(project: ProjectCopy, times: number): void {
  project.edit('src/i18n/locales.ts', (text) =>
    replaceBetween(text, 'const known = {\n', '} as const', (literal) => {
      const originals = entriesOf(literal, 2);
      const added = furtherCopies(times).flatMap((copy) =>
        originals.map(({ key, value }) => {
          const ending = `-x-${lettersOf(copy)}`;
          cpSync(path.join('locales', key), path.join(project.folder, 'locales', `${key}${ending}`), {
            recursive: true,
          });
          return { key: `${key}${ending}`, value: renamed(value, ending) };
        }),
      );
      return literalOf([...originals, ...added]);
    }),
  );
  project.edit('src/build/phrases.ts', (text) =>
    replaceOnce(text, 'parsers[locale]', "parsers[locale.replace(/-x-.*/, '')]"),
  );
}

/** What is known of a locale, for its copy: no two are called the same, or have the same tag. */
function renamed(info: string, ending: string): string {
  const name = /\bname: '([^']+)'/.exec(info)?.[0] ?? '';
  const lang = /\blang: '([^']+)'/.exec(info)?.[0] ?? '';
  return [name, lang].reduce((text, field) => replaceOnce(text, field, field.replace(/'$/, `${ending}'`)), info);
}
