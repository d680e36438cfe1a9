import { Fragment, type ReactNode } from 'react';
import { ExternalLink } from '../../components/ExternalLink';
import { hrefOfLink, splitSlots } from '../../i18n/slots';
import { productLabelText } from '../../i18n/keys';
import { withRuby } from '../../i18n/withRuby';
import { useTexts } from '../../i18n/useTexts';
import { sectionPage } from '../../navigation/paths';

/** A text with its slots filled: labels of other products, and links. */
export function RichText({ words }: { readonly words: string }) {
  const { text, t } = useTexts();
  return splitSlots(words).map((piece, index) => {
    switch (piece.kind) {
      case 'words':
        return <Fragment key={index}>{withRuby(piece.words)}</Fragment>;
      case 'label': {
        // As it is on the phone, in Japanese; where the page is not, its meaning follows.
        const { text: label, gloss } = productLabelText(t, piece.label);
        return (
          <Fragment key={index}>
            <span className="label" lang="ja" translate="no">
              {label}
            </span>
            {gloss && <span className="gloss">{withRuby(gloss)}</span>}
          </Fragment>
        );
      }
      case 'link':
        return (
          <ExternalLink key={index} href={hrefOfLink(piece.link)} newTab={text('externalLink')}>
            {text(`links.${piece.link}`)}
          </ExternalLink>
        );
      case 'reason':
        // Every page that says this lies beside the administrator's.
        return (
          <a key={index} className="section-link" href={`${sectionPage(piece.reason)}.html`}>
            {text(`reasons:${piece.reason}.title`)}
          </a>
        );
    }
  });
}

/** Returns each text of a list with its slots filled. */
export function richList(list: readonly string[]): readonly ReactNode[] {
  return list.map((words) => <RichText key={words} words={words} />);
}
