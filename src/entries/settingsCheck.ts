// Fetched on demand: settings that are still those of the build were checked then.
import { reportFile } from 'virtual:report-file';
import type * as Report from './settingsReport';

export { readSettings } from '../settings/readSettings';

/** Fetches what says in words what is wrong with a file. Pages do not name it: nobody but the author of a wrong file needs it. */
export async function loadReport(): Promise<typeof Report> {
  return (await import(/* @vite-ignore */ new URL(reportFile, import.meta.url).href)) as typeof Report;
}
