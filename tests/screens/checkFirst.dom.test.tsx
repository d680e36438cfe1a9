import { mayBeAnothersNumber, sectionsOfAnothersNumber } from '../../src/diagnosis/anothersNumber';
import { render, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { AdminApp } from '../../src/app/AdminApp';
import { CaseApp } from '../../src/app/CaseApp';
import { resources } from '../../src/build/resources';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { reasons, sectionOf, sections } from '../../src/diagnosis/reasons';
import { emptyDraft } from '../../src/handoff/draft';
import { requestForms, requestMail, writeRequest } from '../../src/handoff/request';
import type { Translate } from '../../src/i18n/keys';
import { locales, sourceLocale } from '../../src/i18n/locales';
import { plainText } from '../../src/i18n/plainText';
import { StepFinder } from '../../src/screens/desk/StepFinder';
import { mapView } from '../../src/navigation/mapView';
import { noAddress } from '../../src/handoff/sharedAddress';
import '../support/dom';
import { wayBy, wayTo } from '../support/ways';
import { wordedPage } from '../support/wordedPage';
import { variants } from '../support/variants';

afterEach(() => {
  location.hash = '';
});

/** The words on the screen, without readings. */
function shownIn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
  return copy.textContent;
}

function words(text: string): string {
  return plainText(text);
}

describe.each(variants(locales))('who asks is checked first, in %s', (locale) => {
  const i18n = wordedPage(locale);
  const t = i18n.t as Translate<'desk'>;
  const own = i18n.t as Translate;
  const inSource = i18n.getFixedT(sourceLocale) as Translate;
  const ruleFor = (isAnothers: boolean) => words(t(isAnothers ? 'admin:first.ruleOther' : 'admin:first.rule'));
  const rule = ruleFor(false);
  const points = t('admin:first.points', { returnObjects: true }).map(words);

  function show(page: 'case' | 'admin', fragment = ''): HTMLElement {
    location.hash = fragment;
    const app =
      page === 'case' ? (
        <CaseApp i18n={i18n} locale={locale} settings={{}} isSettled />
      ) : (
        <AdminApp i18n={i18n} locale={locale} settings={{}} section={null} />
      );
    const shown = render(app);
    return shown.container;
  }

  it('by the first line of every section that a request leads to', () => {
    const page = show('admin', '#all');
    const led = sections.map((id) => page.querySelector(`[data-reason="${id}"]`));
    expect(led.map((section) => section && shownIn(section.querySelector('p') ?? section))).toEqual(
      sections.map((section) => ruleFor(sectionsOfAnothersNumber.has(section))),
    );
    for (const section of led) {
      const [first] = section ? within(section as HTMLElement).getAllByRole('note') : [];
      expect(first && points.every((point) => shownIn(first).includes(point))).toBe(true);
    }
    expect(new Set(reasons.map((reason) => sectionOf[reason]))).toEqual(new Set(sections));
  });

  it('before all that the page says of how to work', () => {
    const [first] = within(show('admin')).getAllByRole('note');
    expect(first && shownIn(first)).toContain(rule);
  });

  it.each(reasons)('by a line of every request above what it asks, for %s', (reason) => {
    const links = { case: 'https://example.co.jp/case', admin: 'https://example.co.jp/admin' };
    const input = { reason, tried: [], draft: { ...emptyDraft, name: '山田 花子' }, links };
    const written = [
      { translate: locale === sourceLocale ? own : inSource, texts: resources[sourceLocale] },
      { translate: own, texts: resources[locale] },
    ];
    for (const { translate, texts } of written) {
      const { first, firstOther, unsure, unsureOther, askHeading } = texts.request;
      const [check, whenUnsure] = sectionOf[reason] === 'lost-phone' ? [firstOther, unsureOther] : [first, unsure];
      for (const form of requestForms) {
        const lines = writeRequest(translate, form, input).split('\n').map(words);
        const place = lines.indexOf(words(check));
        expect(lines.slice(0, place)).toHaveLength(form === 'long' ? 5 : 1);
        expect(lines.slice(0, place)).not.toContain(words(askHeading));
        expect(lines.includes(words(whenUnsure))).toBe(form === 'long');
      }
      expect(words(requestMail(translate, undefined, input).body).split('\n')[1]).toBe(words(check));
    }
  });

  it.each(reasons)('by the first line of a case that asks for an administrator, for %s', (reason) => {
    const { fragment, given } = wayTo('contact-admin', { reason });
    const page = show('case', fragment);
    const [first, second, state] = within(page).getAllByRole('note').map(shownIn);
    const asked = ruleFor(mayBeAnothersNumber(reason, given));
    expect(first).toContain(asked);
    expect(second).toContain(words(t('case:claim.title')));
    expect(state).toBe(words(t('case:state.escalated')));
    // And once more where the work is described.
    const work = page.querySelector(`[data-reason="${reason}"] [role="note"]`);
    expect(work && points.every((point) => shownIn(work).includes(point))).toBe(true);
    expect(work && shownIn(work)).toContain(asked);
  });

  it('and every case is what its link says', () => {
    const claim = [t('case:claim.title'), t('case:claim.text'), t('case:claim.check')].map(words).join('');
    for (const fragment of [wayTo('sms-filter').fragment, wayBy('check-input', 'solved').fragment]) {
      const page = show('case', fragment);
      expect(within(page).getAllByRole('note').map(shownIn)[0]).toBe(claim);
    }
  });

  it('and so is a log on the map, where there is one', () => {
    const claim = [t('case:claim.title'), t('case:claim.text'), t('case:claim.check')].map(words).join('');
    const shownWith = (fragment: string) => {
      const view = mapView({ locale, fragment, root: '..', possible: everythingPossible });
      const { container } = render(
        <I18nextProvider i18n={i18n}>
          <StepFinder view={view} addressOf={noAddress} />
        </I18nextProvider>,
      );
      return within(container).queryAllByRole('note').map(shownIn);
    };
    expect(shownWith('')).toEqual([]);
    expect(shownWith(wayTo('sms-filter').fragment)).toEqual([claim]);
  });
});
