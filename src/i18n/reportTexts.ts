import source from '../../locales/ja/report.json';
import {
  contact,
  fieldInFile,
  fieldNamed,
  fields,
  file,
  groups,
  link,
  notice,
  problems,
} from '../../locales/ja/setup.json';
import type { Say } from '../settings/texts';
import type { Locale } from './locales';

type ReportTexts = typeof source;

/** What is said of a settings file, in each locale; what the form says of its fields too is with the wording of the setup. */
const reportTexts = import.meta.glob<ReportTexts>('../../locales/*/report.json', {
  eager: true,
  import: 'default',
});

/** Says what a report needs with the words of `setup` and, of a file, with those of a locale. */
export function sayWith(setup: Say, locale: Locale): Say {
  const own = reportTexts[`../../locales/${locale}/report.json`] ?? source;
  return (key, values) => {
    const [, ownKey] = /^report:(.+)/.exec(key) ?? [];
    return ownKey === undefined ? setup(key, values) : fill(textAt(own, ownKey), values);
  };
}

/** Says what a report needs in texts as they are in the folder of a locale. */
export function sayOf(setup: object, locale: Locale): Say {
  return sayWith((key, values) => fill(textAt(setup, key), values), locale);
}

/** Says it in the source locale: whoever edits the file reads Japanese. */
export const sayInSource = sayOf(
  { contact, fieldInFile, fieldNamed, fields, file, groups, link, notice, problems },
  'ja',
);

function textAt(texts: object, key: string): string {
  const text = key
    .split('.')
    .reduce<unknown>((at, part) => (at as Readonly<Record<string, unknown>> | undefined)?.[part], texts);
  return typeof text === 'string' ? text : key;
}

function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
