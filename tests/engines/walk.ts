import { stepText } from '../../src/i18n/keys';
import { plainText } from '../../src/i18n/plainText';
import { fileOf } from '../../src/navigation/paths';
import type { Lead } from '../../src/diagnosis/graph';
import { t } from '../support/builtTranslate';
import { edgeId, type Journey } from '../support/journeys';
import { expectSoon, type Driver } from './driver';

declare global {
  /** How often live regions would have made a screen reader speak, besides the focus. */
  var spoken: number | undefined;
}

/** Reads what the screen shows, and whether the scripts have run. */
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
    /** Whether the heading is visible, and whether it has the focus. */
    heading: isVisible(heading) && (heading === document.activeElement ? 'focused' : 'shown'),
    canCopy: isVisible(document.querySelector('main [data-action="copy"]')),
    /** Whether the request is visible that a page without scripts has. */
    hasRequest: [...document.querySelectorAll('[data-reason] pre')].some(isVisible),
    isReady,
    // Without scripts the browser scrolls to the fragment.
    top: isReady ? scrollY : 0,
    /** Null again if the page was reloaded. */
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

/** Whether the page is hydrated. */
export const isReady = () => 'ready' in document.documentElement.dataset;

/**
 * Walks a journey from its first step, clicking each answer, and yields each edge once its target shows what it should.
 * Throws at the first edge whose target does not, and names it.
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
