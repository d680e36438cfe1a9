import { localeInfos, type Locale } from '../i18n/locales';
import { textIn } from '../settings/localText';
import type { Settings } from '../settings/schema';
import { siteRoot } from '../settings/siteRoot';
import { linkPictureFile, linkPictureSize } from './linkPicture.ts';

/** What a chat shows of a link to a page (https://ogp.me/). */
export interface LinkPreview {
  /** The page's own title, and whose guide it is where the settings say so. */
  readonly title: string;
  readonly siteName: string;
  /** The address of the picture; null where nobody has said where the site lies. */
  readonly image: string | null;
}

interface Said {
  readonly title: string;
  readonly siteName: string;
  readonly locale: Locale;
  readonly settings: Settings;
}

/**
 * Returns what a chat shows of a link. Most chats take the address of a picture only if it is whole, and some show a broken one
 * otherwise, so it is left out where `site` is not set.
 */
export function linkPreview({ title, siteName, locale, settings }: Said): LinkPreview {
  const company = textIn(settings.company, locale);
  const root = settings.site === undefined ? null : siteRoot(settings.site);
  return {
    title: company ? `${title} | ${company}` : title,
    siteName,
    image: root && `${root}/${linkPictureFile}`,
  };
}

interface LinkPreviewTagsProps {
  readonly preview: LinkPreview;
  readonly description: string;
  readonly locale: Locale;
}

/** Without `og:url`: chats that go by it would send people to the page without the answers in their link. */
export function LinkPreviewTags({ preview, description, locale }: LinkPreviewTagsProps) {
  const { title, siteName, image } = preview;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={openGraphLocale(localeInfos[locale].lang)} />
      {image && (
        <>
          <meta property="og:image" content={image} />
          <meta property="og:image:width" content={`${linkPictureSize.width}`} />
          <meta property="og:image:height" content={`${linkPictureSize.height}`} />
          <meta property="og:image:alt" content={siteName} />
        </>
      )}
    </>
  );
}

/** Adds to a language the country where it is most spoken, as Open Graph wants it (https://ogp.me/#optional). */
function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return `${language}_${region}`;
}
