import { stepIds } from '../../src/diagnosis/steps';
import { locales, sourceLocale } from '../../src/i18n/locales';
import { toFragment } from '../../src/navigation/fragment';
import { fileOf, sideFileOf } from '../../src/navigation/paths';
import { coveringJourneys } from './journeys';

/**
 * Links as this version makes them, each with the step that it means: every step in every locale, every step with what was
 * answered on the way, and what the helpdesk gets. A release keeps them for good (tests/links).
 */
export function linksNow(): readonly string[] {
  const bare = locales.flatMap((locale) => stepIds.map((step) => `/${fileOf({ locale, step })} ${step}`));
  const withLogs = coveringJourneys().flatMap(({ entry, edges }) => {
    const fragment = toFragment({ given: edges.map(({ step, answer }) => ({ step, answer })), sentTo: null });
    const step = edges.at(-1)?.target ?? entry;
    return [
      `/${fileOf({ locale: sourceLocale, step })}${fragment} ${step}`,
      `/${sideFileOf(sourceLocale, 'case')}${fragment} ${step}`,
      `/${sideFileOf(sourceLocale, 'map')}${fragment} ${step}`,
    ];
  });
  return [...bare, ...new Set(withLogs)];
}
