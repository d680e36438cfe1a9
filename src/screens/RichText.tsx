import { Fragment } from 'react';
import { ExternalLink } from '../components/ExternalLink';
import { addressOf, splitSlots } from '../i18n/slots';
import type { LabelId } from '../i18n/labelRegistry';
import { labelText } from '../i18n/keys';
import { typeset } from '../i18n/typeset';
import { useTranslate } from '../i18n/useTranslate';

/** A text of a locale with its slots filled: labels of other products, and links to the outside. */
export function RichText({ text }: { readonly text: string }) {
  const t = useTranslate();
  return splitSlots(text).map((piece, index) => {
    switch (piece.kind) {
      case 'words':
        return <Fragment key={index}>{typeset(piece.words)}</Fragment>;
      case 'label':
        return <ProductLabel key={index} label={piece.label} />;
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

/** A label as it is on the phone, in Japanese; where the page is not, its meaning follows. */
function ProductLabel({ label }: { readonly label: LabelId }) {
  const t = useTranslate();
  const { text, gloss } = labelText(t, label);
  return (
    <>
      <span className="label" lang="ja">
        {text}
      </span>
      {gloss && <span className="gloss">{typeset(gloss)}</span>}
    </>
  );
}
