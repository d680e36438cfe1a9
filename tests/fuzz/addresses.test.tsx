import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect } from 'vitest';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { answersOf, isAnswerId, isStepId, stepIds } from '../../src/diagnosis/steps';
import { reasons } from '../../src/diagnosis/reasons';
import { sharedAddress } from '../../src/handoff/sharedAddress';
import { locales } from '../../src/i18n/locales';
import { callView } from '../../src/navigation/callView';
import { caseView } from '../../src/navigation/caseView';
import { readFragment, toFragment } from '../../src/navigation/fragment';
import { sideLinksIn } from '../../src/navigation/hrefs';
import { knownFrom } from '../../src/navigation/known';
import { mapView } from '../../src/navigation/mapView';
import { nearestStep } from '../../src/navigation/nearestStep';
import { fileOf, readPath, sectionPages, sideFileOf, sidePages } from '../../src/navigation/paths';
import { stepView } from '../../src/navigation/stepView';
import { CaseScreen } from '../../src/screens/desk/CaseScreen';
import { echoes, hostileFragment, hostilePath, hostileText } from '../support/hostile';
import { renderStep } from '../support/renderStep';
import { i18n } from '../support/translate';
import { fuzz } from './runs';

const files = new Set(
  locales.flatMap((locale) => [
    ...stepIds.map((step) => `../${fileOf({ locale, step })}`),
    ...[...sidePages, ...sectionPages].map((page) => `../${sideFileOf(locale, page)}`),
  ]),
);
const ids = new Set<string>([...stepIds, ...stepIds.flatMap(answersOf), ...reasons]);
/** What answers establish. */
const known = new Set<string>(
  stepIds.flatMap((step) => answersOf(step).flatMap((answer) => knownFrom([{ step, answer }]))),
);
/** Kinds, phases, variants, states of a case, who gave its answers. */
const otherIds = new Set(
  'question guide outcome credentials verification account escalation own-phone recovery solved escalated open link phone both'.split(
    ' ',
  ),
);

/** Every string in a view: ids of the vocabulary and hrefs, nothing else. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** What a view leaves out of a step: the parts of what it says, by their places. */
const part = /^(?:caution|lead|(?:action|detail|picture|more) \d+|hint [a-z-]+)$/;

function isClosed(text: string): boolean {
  const [file = '', log = '', ...rest] = text.split('#');
  if (!files.has(file)) return ids.has(text) || known.has(text) || otherIds.has(text) || part.test(text);
  return rest.length === 0 && log.split('.').every((id) => id === '' || ids.has(id));
}

const anyStep = fc.constantFrom(...stepIds);
const anyLocale = fc.constantFrom(...locales);
const where = { root: '..', possible: everythingPossible } as const;

/** All that a view says is of the closed vocabulary. */
function expectClosed(view: unknown): void {
  expect(stringsIn(view).filter((text) => !isClosed(text))).toEqual([]);
}

describe('a hostile address', () => {
  fuzz(
    'addresses, read',
    fc.property(hostileFragment, hostilePath, (fragment, path) => {
      const { log } = readFragment(fragment, everythingPossible);
      if (!log.given.every(({ step, answer }) => isStepId(step) && isAnswerId(answer))) {
        throw new Error('not of the vocabulary');
      }
      // What was read is read again as the same: nothing can hide between the two.
      const written = toFragment(log);
      expect(toFragment(readFragment(written, everythingPossible).log)).toBe(written);
      const page = readPath(path, 'ja');
      expect(page === null || files.has(`../${fileOf(page)}`)).toBe(true);
      const nearest = nearestStep(path);
      expect(nearest === null || isStepId(nearest)).toBe(true);
    }),
  );

  fuzz(
    'a step of an address',
    fc.property(anyStep, anyLocale, hostileFragment, (step, locale, fragment) =>
      expectClosed(stepView({ page: { locale, step }, fragment, ...where })),
    ),
  );

  fuzz(
    'the case of an address',
    fc.property(anyLocale, hostileFragment, (locale, fragment) =>
      expectClosed(caseView({ locale, fragment, ...where })),
    ),
  );

  fuzz(
    'the map of an address',
    fc.property(anyLocale, hostileFragment, (locale, fragment) =>
      expectClosed(mapView({ locale, fragment, ...where })),
    ),
  );

  const base = fc.tuple(anyStep, hostileText, hostileFragment).map(([step, search, fragment]) => ({
    step,
    fragment,
    page: `https://g.test/help/${fileOf({ locale: 'ja', step })}`,
    rest: `?${search}#${fragment}`,
  }));

  fuzz(
    'an address handed on',
    fc.property(base, fc.constantFrom('', 'Line/14.1'), ({ step, fragment, page, rest }, userAgent) => {
      const view = stepView({ page: { locale: 'ja', step }, fragment, ...where });
      for (const href of [view.selfHref, view.sideHrefs.case, ...Object.values(view.requestHrefs)]) {
        const address = sharedAddress(href, page + rest, userAgent) ?? '';
        const { origin, pathname, search, hash } = new URL(address);
        expect(origin).toBe('https://g.test');
        expect(isClosed(`..${pathname.slice('/help'.length)}${hash}`)).toBe(true);
        expect(search).toBe(userAgent === '' ? '' : '?openExternalBrowser=1');
        expect(echoes(rest, address)).toEqual([]);
      }
    }),
  );

  // The request to the administrator is part of the screen `contact-admin`.
  fuzz(
    'the markup of an address',
    fc.property(fc.oneof(anyStep, fc.constant('contact-admin' as const)), base, (step, { fragment, page, rest }) => {
      const addressOf = (href: string) => sharedAddress(href, page + rest, '');
      expect(echoes(rest, renderStep({ step, fragment, addressOf }))).toEqual([]);
      const view = caseView({ locale: 'ja', fragment, ...where });
      for (const call of [null, callView({ locale: 'ja', fragment, ...where })]) {
        const summary = renderToStaticMarkup(
          <I18nextProvider i18n={i18n}>
            <CaseScreen
              view={view}
              call={call}
              person={0}
              onCall={() => {}}
              onNext={() => {}}
              links={sideLinksIn('ja', '..')}
              localeHrefs={view.localeHrefs}
              settings={{}}
              addressOf={addressOf}
            />
          </I18nextProvider>,
        );
        expect(echoes(rest, summary)).toEqual([]);
      }
    }),
  );
});
