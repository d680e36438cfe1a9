import { Fragment } from 'react';
import { ExternalLink } from '../../components/ExternalLink';
import { addressOf, splitSlots } from '../../i18n/slots';
import { productLabelText } from '../../i18n/keys';
import { typeset } from '../../i18n/typeset';
import { useTranslate } from '../../i18n/useTranslate';

/** A text of a locale with its slots filled: labels of other products, and links to the outside. */
export function RichText({ text }: { readonly text: string }) {
  const t = useTranslate();
  return splitSlots(text).map((piece, index) => {
    switch (piece.kind) {
      case 'words':
        return <Fragment key={index}>{typeset(piece.words)}</Fragment>;
      case 'label': {
        // As it is on the phone, in Japanese; where the page is not, its meaning follows.
        const { text: label, gloss } = productLabelText(t, piece.label);
        return (
          <Fragment key={index}>
            <span className="label" lang="ja">
              {label}
            </span>
            {gloss && <span className="gloss">{typeset(gloss)}</span>}
          </Fragment>
        );
      }
      case 'link':
        return (
          <ExternalLink key={index} href={addressOf(piece.link)} newTab={typeset(t('externalLink'))}>
            {typeset(t(`links.${piece.link}`))}
          </ExternalLink>
        );
      case 'reason':
        // Every page that says this lies beside the administrator's.
        return (
          <a key={index} className="section-link" href={`admin.html#${piece.reason}`}>
            {typeset(t(`reasons:${piece.reason}.title`))}
          </a>
        );
    }
  });
}
