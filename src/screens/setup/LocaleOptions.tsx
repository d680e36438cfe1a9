import { localeInfos, locales } from '../../i18n/locales';

/** Every locale to choose from, each called by its own name. */
export function LocaleOptions() {
  return locales.map((id) => (
    <option key={id} value={id} lang={localeInfos[id].lang}>
      {localeInfos[id].name}
    </option>
  ));
}
