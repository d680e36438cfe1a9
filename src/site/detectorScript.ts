/** The template in which the script waits that looks for secrets. A module could not be fetched from disk; a classic script can. */
export const detectorTemplateId = 'detector';

/** How long handing over waits for a script that does not come. */
const timeoutMs = 1000;

let coming: Promise<void> | null = null;

/** Runs that script, once; resolves when it has run, and as well where it cannot be fetched, or not soon. */
export function runDetector(): Promise<void> {
  if (coming) return coming;
  const waiting = document.getElementById(detectorTemplateId);
  const script =
    waiting instanceof HTMLTemplateElement && document.importNode(waiting.content, true).querySelector('script');
  if (!script) return Promise.resolve();
  coming = new Promise((resolve) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      // Another time there may be a network.
      coming = null;
      resolve();
    });
    setTimeout(resolve, timeoutMs);
    document.head.append(script);
  });
  return coming;
}
