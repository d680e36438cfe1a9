import type { i18n, ParseKeys } from 'i18next';
import { useContext, useMemo, type ReactNode } from 'react';
import { I18nContext } from 'react-i18next';
import type { Namespaces, Translate } from './keys';
import { locales, sourceLocale, tagOf, type Locale } from './locales';
import type { Family } from './namespaces';
import { plainText } from './plainText';
import { withRuby } from './withRuby';

/** The values of a text's placeholders. */
type Values = Readonly<Record<string, string | number>>;

/** The ways from a key to a text, for the keys that a page of the family carries. */
export interface Texts<F extends Family = never> {
  /** Returns a text as the screen shows it. */
  readonly text: (key: ParseKeys<Namespaces<F>>, values?: Values) => ReactNode;
  /** Returns a text as a string for attributes, titles and whatever is copied. */
  readonly plain: (key: ParseKeys<Namespaces<F>>, values?: Values) => string;
  /** Returns a text, a list or an object as the locale writes it: to be set by `withRuby`, or for a value of another text. */
  readonly t: Translate<F>;
}

// A page keeps its language: another language is another page. So there is nothing to subscribe to, and every part of a page
// shares one `t`, by which the texts of the steps are cached (docs/decisions/024).

/**
 * Returns the texts of the page's locale. A screen names its family (`useTexts<'desk'>()`): the keys of another family do not
 * compile, because its pages do not carry them. Words out of an object go through `withRuby` and `plainText` instead.
 */
export function useTexts<F extends Family = never>(): Texts<F> {
  const { t } = useContext(I18nContext).i18n;
  const words = t as (key: string, values?: Values) => string;
  return {
    text: (key, values) => withRuby(words(key, values)),
    plain: (key, values) => plainText(words(key, values)),
    t: t as Translate<F>,
  };
}

/** Returns all wording of the page. */
export function useWording(): i18n {
  return useContext(I18nContext).i18n;
}

/** Returns the translation function of requests, which are in the source locale whatever the page's. */
export function useRequestTranslate(): Translate {
  const { i18n } = useContext(I18nContext);
  return useMemo(() => i18n.getFixedT(sourceLocale) as Translate, [i18n]);
}

/** Returns the page's locale. */
export function useLocale(): Locale {
  const { i18n } = useContext(I18nContext);
  return locales.find((locale) => tagOf(locale) === i18n.language) ?? sourceLocale;
}
