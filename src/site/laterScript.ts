import { fileAddress } from './sitePath';

/**
 * What comes once the page is ready, the wording of other phases than its own; and what most visits never need: what looks for secrets
 * in what is typed, the sentences of a request about each answer, what zooms the picture of the map, the parts that only some companies
 * have, for the setup what draws a preview, with the wording of the steps, and for the numbers what reads logs.
 */
export type LaterScript =
  | 'credentials'
  | 'verification'
  | 'account'
  | 'escalation'
  | 'detector'
  | 'summaries'
  | 'viewer'
  | 'company'
  | 'preview'
  | 'wording'
  | 'logReader';

/** The template in which a script waits until it is needed. */
export const laterTemplateId = (script: LaterScript) => `later-${script}`;

/** Marks the templates of what a page with answers in its address needs before it can say them (`data-log`). */
export const templatesOfLog = 'template[data-log]';

/** How long handing over waits for a script that does not come, in milliseconds. */
const timeoutMs = 1000;

const coming = new Map<LaterScript, Promise<void>>();
let tries = 0;

/** Runs a script, once; resolves when it has run, and as well where it cannot be fetched: another time there may be a network. */
export function runLater(name: LaterScript): Promise<void> {
  const known = coming.get(name);
  if (known) return known;
  const template = document.getElementById(laterTemplateId(name));
  const script =
    template instanceof HTMLTemplateElement && document.importNode(template.content, true).querySelector('script');
  if (!script) return Promise.resolve();
  const runs = fetchAndRun(script).catch(() => void coming.delete(name));
  coming.set(name, runs);
  return runs;
}

/** Calls `use` when a script has run, and after a second where it does not come. */
export function afterLater(name: LaterScript, use: () => void): void {
  void Promise.race([runLater(name), new Promise((resolve) => setTimeout(resolve, timeoutMs))]).then(use);
}

/** Nothing can be imported from disk. Elsewhere a relative address would be another one once the router has left the front page. */
async function fetchAndRun(script: HTMLScriptElement): Promise<void> {
  if (origin === 'null') {
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      document.head.append(script);
    });
    return;
  }
  const file = (script.getAttribute('src') ?? '').replace(/^[./]+/, '');
  // Browsers keep that an import has failed, under its whole address.
  tries += 1;
  await import(/* @vite-ignore */ fileAddress(`${file}#${tries}`));
}
