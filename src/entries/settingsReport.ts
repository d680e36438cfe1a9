// Fetched on demand: only a file that is wrong is reported, and only to whoever wrote it.
import type { Locale } from '../i18n/locales';
import { sayInSource, sayWith } from '../i18n/reportTexts';
import { readFile } from '../settings/fileProblems';
import { problemsInWords } from '../settings/problemInWords';
import type { Say } from '../settings/texts';

/** What is wrong with the bytes of a settings file, in the words of a page; none where nothing is. */
export function report(bytes: Uint8Array, setup: Say, locale: Locale): readonly string[] {
  return problemsInWords(readFile(bytes).problems, sayWith(setup, locale));
}

/** The same for the console, in Japanese, with where to mend it. */
export function reportToConsole(bytes: Uint8Array): string {
  const said = problemsInWords(readFile(bytes).problems, sayInSource);
  return ['organization.json', ...said, sayInSource('report:open')].join('\n  ');
}
