import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { BrowserRouter } from 'react-router-dom';
import '../components/tokens.css';
import '../components/base.css';
import '../components/layout.css';
import { isStepId, steps } from '../diagnosis/steps';
import { isFramed, listenForEmbedder } from '../embed/useEmbedder';
import { createI18n } from '../i18n/instance';
import { savedLocale } from '../i18n/preferredLocale';
import { takeSummaries } from '../i18n/summaries';
import { fileOf, readPath } from '../navigation/paths';
import { keepForOffline } from '../offline/register';
import { frontLocale } from '../settings/frontLocale';
import { App } from '../app/App';
import { holdFirstTap } from '../app/holdFirstTap';
import { handoffMachine } from '../handoff/handoffMachine';
import { afterPaint } from '../site/afterPaint';
import { markReady } from '../site/markReady';
import { renewPage } from '../site/renewPage';
import { sitePath } from '../site/sitePath';
import { hydrate } from '../app/hydrate';
import { preparationsOf } from '../app/preparations';
import { useSettings } from '../app/useSettings';

listenForEmbedder();

const site = sitePath();
// Throws where the locale's scripts have not come: before a tap is held that nobody would ever follow.
const { locale } = globalThis.loginGuideLocale;
const step = document.querySelector('main')?.dataset['step'] ?? '';
if (!isStepId(step) || !globalThis.loginGuidePhases?.[steps[step].phase]) throw new Error('No wording has come.');
const followFirstTap = holdFirstTap();

function beReady() {
  markReady();
  followFirstTap();
  // Most screens hand something over, and whoever taps waits for none of this.
  afterPaint(handoffMachine);
}

function StepsEntry({ i18n }: { readonly i18n: i18n }) {
  const { settings, isSettled } = useSettings();

  // The settings may name another first language than when the site was built. What the person chose goes before it, and
  // whoever has already gone on is not called back.
  const first = frontLocale(settings);
  useEffect(() => {
    const isAtRoot = [`${site}/`, `${site}/index.html`].includes(location.pathname);
    if (!isAtRoot || !isSettled || first === locale || savedLocale() !== null) return;
    location.replace(`${site}/${fileOf({ locale: first, step: 'start' })}${location.hash}`);
  }, [first, isSettled]);

  return (
    <BrowserRouter basename={site} useTransitions={false}>
      <App i18n={i18n} settings={settings} isSettled={isSettled} onReady={beReady} />
    </BrowserRouter>
  );
}

/** Whether the address already names another step than the one on the screen, which once was ready. */
function isStale(): boolean {
  const shown = document.querySelector('main')?.dataset['step'];
  const named = readPath(location.pathname.slice(site.length), locale)?.step ?? shown;
  return 'ready' in document.documentElement.dataset && named !== shown;
}

/** The wording of the page, with what a request says of each answer where that has come with the page. */
function wordingHere(): i18n {
  const i18n = createI18n(globalThis.loginGuideLocale);
  takeSummaries(i18n);
  return i18n;
}

let words: i18n | undefined;
const wording = () => (words ??= wordingHere());

hydrate('root', () => <StepsEntry i18n={wording()} />, {
  isStale,
  preparations: preparationsOf({ locale, step }, wording),
});

renewPage();
// The development server has no worker.
if (import.meta.env.PROD && !isFramed()) keepForOffline(site);
