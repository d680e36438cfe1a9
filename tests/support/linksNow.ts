import { goTo } from '../../src/diagnosis/destinations';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { stepIds } from '../../src/diagnosis/steps';
import { arrive } from '../../src/diagnosis/trail';
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
  const ends = coveringJourneys().map(({ entry, edges }) =>
    arrive({ entry, answers: edges.map(({ answer }) => answer) }, everythingPossible),
  );
  const withTrails = ends.flatMap((journey) => {
    const { step, trail } = goTo(journey, journey.step);
    return [
      `/${fileOf({ locale: sourceLocale, step })}${toFragment(trail)} ${step}`,
      `/${sideFileOf(sourceLocale, 'case')}${toFragment(trail)} ${step}`,
      `/${sideFileOf(sourceLocale, 'map')}${toFragment(trail)} ${step}`,
    ];
  });
  return [...bare, ...new Set(withTrails)];
}
