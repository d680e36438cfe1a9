/** What most visits never need: what looks for secrets in what is typed, and the sentences of a request about each answer. */
export type LaterScript = 'detector' | 'summaries';

/** The template in which a script waits until it is needed. A module could not be fetched from disk; a classic script can. */
export const laterTemplateId = (script: LaterScript) => `later-${script}`;

const coming = new Map<LaterScript, Promise<void>>();

/** Runs a script, once; resolves when it has run, and as well where it cannot be fetched: another time there may be a network. */
export function runLater(name: LaterScript): Promise<void> {
  const known = coming.get(name);
  if (known) return known;
  const template = document.getElementById(laterTemplateId(name));
  const script =
    template instanceof HTMLTemplateElement && document.importNode(template.content, true).querySelector('script');
  if (!script) return Promise.resolve();
  const runs = new Promise<void>((resolve) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      coming.delete(name);
      resolve();
    });
    document.head.append(script);
  });
  coming.set(name, runs);
  return runs;
}
