import { runInThisContext } from 'node:vm';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../src/app/App';
import { localeScript, phaseScript, typesetIn } from '../../src/build/localeScripts';
import { requestTexts } from '../../src/build/requestTexts';
import { resources } from '../../src/build/resources';
import { phases, stepIds, steps } from '../../src/diagnosis/steps';
import { createI18n } from '../../src/i18n/instance';
import { locales, sourceLocale, type Locale } from '../../src/i18n/locales';
import { canSay } from '../../src/i18n/phaseTexts';
import { fileOf } from '../../src/navigation/paths';
import { variants } from '../support/variants';

// A page comes with the wording of its own phase (docs/decisions/058).

afterEach(() => {
  globalThis.loginGuidePhases = undefined;
});

type Wording = ReturnType<typeof createI18n>;

function shown(i18n: Wording, locale: Locale, step: (typeof stepIds)[number]): string {
  return renderToStaticMarkup(
    <StaticRouter location={`/${fileOf({ locale, step })}`}>
      <App i18n={i18n} settings={{}} isSettled={false} />
    </StaticRouter>,
  );
}

describe.each(variants(locales))('a page of the steps in %s', (locale) => {
  it.each(phases)('says with the scripts of %s what it says with all wording', (phase) => {
    runInThisContext(localeScript(locale, 'steps', {}));
    runInThisContext(phaseScript(locale, phase));
    const sent = createI18n(globalThis.loginGuideLocale);
    const whole = createI18n({
      locale,
      resources: typesetIn[locale],
      source: requestTexts(resources[sourceLocale]),
    });
    for (const step of stepIds.filter((each) => steps[each].phase === phase)) {
      expect(canSay(sent, step)).toBe(true);
      expect(shown(sent, locale, step)).toBe(shown(whole, locale, step));
    }
  });

  it('can say no step of a phase that has not come', () => {
    runInThisContext(localeScript(locale, 'steps', {}));
    runInThisContext(phaseScript(locale, phases[0]));
    const sent = createI18n(globalThis.loginGuideLocale);
    expect(stepIds.filter((step) => canSay(sent, step))).toEqual(
      stepIds.filter((step) => steps[step].phase === phases[0]),
    );
  });
});
