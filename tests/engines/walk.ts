import { stepText } from '../../src/i18n/keys';
import { plainText } from '../../src/i18n/plainText';
import { fileOf } from '../../src/navigation/paths';
import type { Lead } from '../../src/diagnosis/graph';
import { t } from '../support/builtTranslate';
import { edgeId, type Journey } from '../support/journeys';
import { expectSoon, type Driver } from './driver';

declare global {
  /** How often a screen reader would have said something by itself, besides what gets the focus. */
  var spoken: number | undefined;
}

/** What a step shows. Of a page without scripts: that they did not run. */
function readScreen() {
  const isVisible = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;
  const heading = document.querySelector('h1');
  const isReady = 'ready' in document.documentElement.dataset;
  return {
    step: document.querySelector<HTMLElement>('main')?.dataset['step'],
    path: location.pathname,
    title: document.title,
    reasons: [...document.querySelectorAll<HTMLElement>('[data-reason]')]
      .filter(isVisible)
      .map(({ dataset }) => dataset['reason']),
    /** Whether there is a heading, and whether it has the focus. */
    heading: isVisible(heading) && (heading === document.activeElement ? 'focused' : 'shown'),
    canCopy: isVisible(document.querySelector('main [data-action="copy"]')),
    /** The request that is there without scripts. */
    hasRequest: [...document.querySelectorAll('[data-reason] pre')].some(isVisible),
    isReady,
    // Without scripts a page is left where its fragment is.
    top: isReady ? scrollY : 0,
    /** Gone if the page was loaded anew. */
    spoken: globalThis.spoken ?? null,
  };
}

type Screen = ReturnType<typeof readScreen>;

/** What a step is to show after an answer. */
function screenAfter({ target, reason }: Lead, withScripts: boolean): Screen {
  const isRequest = target === 'contact-admin';
  return {
    step: target,
    path: `/${fileOf({ locale: 'ja', step: target })}`,
    title: plainText(t('pageTitle', { title: stepText(t, target).title })),
    reasons: isRequest && reason ? [reason] : [],
    heading: withScripts ? 'focused' : 'shown',
    canCopy: withScripts && isRequest,
    hasRequest: !withScripts && isRequest,
    isReady: withScripts,
    top: 0,
    spoken: withScripts ? 0 : null,
  };
}

function listenForSpeech(): void {
  globalThis.spoken = 0;
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element?.closest('[role="status"], [role="alert"], [aria-live]')) globalThis.spoken! += 1;
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Whether the scripts of the page have taken over. */
export const isReady = () => 'ready' in document.documentElement.dataset;

/**
 * Walks a journey from its entry, clicking each answer, and yields each edge once its target was seen as it is to be.
 * Throws at the first edge of which that is not so, naming it.
 */
export async function* walk(
  driver: Driver,
  site: string,
  { entry, edges }: Journey,
  withScripts: boolean,
): AsyncGenerator<Lead> {
  await driver.open(`${site}/${fileOf({ locale: 'ja', step: entry })}`);
  await expectSoon(() => driver.read(isReady), withScripts);
  if (withScripts) await driver.read(listenForSpeech);
  for (const edge of edges) {
    const kind = edge.answer === 'contact-admin' ? 'data-action' : 'data-answer';
    try {
      await driver.click(`main[data-step="${edge.step}"] [${kind}="${edge.answer}"]`);
      await expectSoon(() => driver.read(readScreen), screenAfter(edge, withScripts));
    } catch (cause) {
      throw new Error(edgeId(edge), { cause });
    }
    yield edge;
  }
}

/** Walks a journey to its end with scripts; returns how many answers were followed. */
export async function walkToEnd(driver: Driver, journey: Journey): Promise<number> {
  let followed = 0;
  for await (const _ of walk(driver, '', journey, true)) followed += 1;
  return followed;
}
