import { runInThisContext } from 'node:vm';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { localeScript, typesetIn } from '../../src/build/localeScripts';
import { requestTexts } from '../../src/build/requestTexts';
import { resources } from '../../src/build/resources';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { reasons } from '../../src/diagnosis/reasons';
import { pairsOf, type Pair } from '../../src/diagnosis/told';
import { stepIds } from '../../src/diagnosis/steps';
import { writeRecord, type RecordInput } from '../../src/handoff/record';
import { noAddress } from '../../src/handoff/sharedAddress';
import { createI18n } from '../../src/i18n/instance';
import type { Translate } from '../../src/i18n/keys';
import { locales, sourceLocale, type Locale } from '../../src/i18n/locales';
import { callView } from '../../src/navigation/callView';
import { caseView, type CaseView } from '../../src/navigation/caseView';
import { sideLinksIn } from '../../src/navigation/hrefs';
import { mapView } from '../../src/navigation/mapView';
import { whereabouts } from '../../src/navigation/whereabouts';
import { CaseScreen } from '../../src/screens/desk/CaseScreen';
import { StepFinder } from '../../src/screens/desk/StepFinder';
import { wayTo } from '../support/ways';
import { variants } from '../support/variants';

// A page of the desk is sent only what it says. A text that is missing would be its key on the screen.

const fragments = [
  '',
  '#start..sms-filter.not-solved',
  '#start.no-code..start.fax..network.not-solved',
  ...stepIds.filter((step) => step !== 'start').map((step) => wayTo(step).fragment),
  ...reasons.map((reason) => wayTo('contact-admin', { reason }).fragment),
];

type Wording = ReturnType<typeof createI18n>;

/** The wording as the page's script brings it, and all of it. */
function wordings(locale: Locale, entry: 'case' | 'map'): readonly [sent: Wording, whole: Wording] {
  runInThisContext(localeScript(locale, entry, {}));
  const whole = { locale, resources: typesetIn[locale], source: requestTexts(resources[sourceLocale]) };
  return [createI18n(globalThis.loginGuideLocale), createI18n(whole)];
}

/** The page of a case, with a call and without, and its record. */
function shownCase(i18n: Wording, locale: Locale, fragment: string): string {
  const where = { locale, fragment, root: '..', possible: everythingPossible } as const;
  const here = whereabouts(where, null);
  // Answers of a link and of a caller, or of a caller alone; one of them is another than before.
  const pairs = pairsOf(here.position.passed);
  const linked = pairs.slice(0, pairs.length % 2);
  const memory = { isOpen: true, person: 1, linked, said: pairs.map((pair): Pair => `${pair}-not`).slice(1) };
  const told = caseView(where, here, memory);
  const recordOf = (view: CaseView): RecordInput => ({
    ...view,
    date: new Date(0),
    state: view.state ?? 'open',
    note: '',
    link: null,
  });
  const views = [
    [caseView(where), null],
    [told, callView(where, here, memory)],
  ] as const;
  const page = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      {views.map(([view, call], index) => (
        <CaseScreen
          key={index}
          view={view}
          call={call}
          person={0}
          onCall={() => {}}
          onNext={() => {}}
          links={sideLinksIn(locale, '..')}
          localeHrefs={view.localeHrefs}
          settings={{ company: 'Example' }}
          addressOf={noAddress}
        />
      ))}
    </I18nextProvider>,
  );
  return page + views.map(([view]) => writeRecord(i18n.t as Translate<'desk'>, recordOf(view))).join('');
}

/** What is hydrated of the map. */
function shownMap(i18n: Wording, locale: Locale, fragment: string): string {
  const view = mapView({ locale, fragment, root: '..', possible: everythingPossible });
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <StepFinder view={view} addressOf={noAddress} />
    </I18nextProvider>,
  );
}

const pages = [
  ['case', shownCase],
  ['map', shownMap],
] as const;

describe.each(variants(locales))('the wording that the desk is sent in %s', (locale) => {
  it.each(pages)('is all that is said on the page: %s', (entry, shown) => {
    const [sent, whole] = wordings(locale, entry);
    // The keys are those of the source; the others have glosses and titles in Japanese beside them.
    const looked = locale === sourceLocale ? fragments : fragments.filter((_, index) => index % 12 === 0);
    // Compared alone: a page is long, and a difference is one key.
    expect(looked.filter((fragment) => shown(sent, locale, fragment) !== shown(whole, locale, fragment))).toEqual([]);
  });
});
