import type { Lead } from '../../src/diagnosis/graph';
import { locales, sourceLocale } from '../../src/i18n/locales';
import { createI18n } from '../../src/i18n/instance';
import type { Translate } from '../../src/i18n/keys';
import type { MapLayout } from '../../src/illustrations/flowLayout';
import type { MapTexts } from '../../src/build/map/boxes';
import { layOutMaps } from '../../src/build/map/layout';
import { textsIn } from '../../src/build/map/picture';
import { withPhrases } from '../../src/build/phrases';
import { resources } from '../../src/build/resources';

/** What is written on the map of each locale, with the line breaks of the built pages. */
export const mapTexts: readonly MapTexts[] = locales.map((locale) =>
  textsIn(createI18n({ locale, resources: withPhrases(resources[locale], locale) }).t as Translate<'desk'>),
);

/** The map in the source locale, laid out as the build does. */
export async function layOutMap(leads: readonly Lead[]): Promise<MapLayout> {
  const layout = (await layOutMaps(leads, mapTexts))[locales.indexOf(sourceLocale)];
  if (!layout) throw new Error('Each locale has a map.');
  return layout;
}
