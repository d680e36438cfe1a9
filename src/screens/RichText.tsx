import { ExternalLink } from '../components/ExternalLink';
import { addressOf, splitSlots } from '../i18n/slots';
import { useTranslate } from '../i18n/useTranslate';

/** A text of a locale with its slots filled: labels of other products, and links to the outside. */
export function RichText({ text }: { readonly text: string }) {
  const t = useTranslate();
  return splitSlots(text).map((piece, index) => {
    switch (piece.kind) {
      case 'words':
        return piece.words;
      case 'label':
        return (
          <span key={index} className="label" lang="ja">
            {t(`labels:${piece.label}`)}
          </span>
        );
      case 'link':
        return (
          <ExternalLink key={index} href={addressOf(piece.link)} newTab={t('externalLink')}>
            {t(`links.${piece.link}`)}
          </ExternalLink>
        );
      case 'reason':
        // Every page that says this lies beside the administrator's.
        return (
          <a key={index} className="section-link" href={`admin.html#${piece.reason}`}>
            {t(`reasons:${piece.reason}.title`)}
          </a>
        );
    }
  });
}
