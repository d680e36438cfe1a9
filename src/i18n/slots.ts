import type { Section } from '../diagnosis/reasons';
import { externalLinks, type ExternalLinkId } from './externalLinks';
import { productLabelText, type Translate } from './keys';
import { withoutBreaks } from './plainText';
import type { ProductLabelId } from './productLabels';

/** A piece of a text: words, a label of another product, a link to the outside, or to an administrator's section. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'label'; readonly label: ProductLabelId }
  | { readonly kind: 'link'; readonly link: ExternalLinkId }
  | { readonly kind: 'reason'; readonly reason: Section };

const slot = /\[\[(?:(link|reason):)?([a-z0-9-]+)\]\]/;

/**
 * Splits a text of a locale at its slots: `[[label-id]]`, `[[link:link-id]]` and `[[reason:reason-id]]`. It does not check that
 * a slot names something that exists; a test of the locales does.
 */
export function splitSlots(text: string): readonly Piece[] {
  const parts = text.split(slot);
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [words = '', kind, id] = parts.slice(at, at + 3);
    if (words !== '') pieces.push({ kind: 'words', words });
    if (id === undefined) continue;
    if (kind === 'link') pieces.push({ kind: 'link', link: id as ExternalLinkId });
    else if (kind === 'reason') pieces.push({ kind: 'reason', reason: id as Section });
    else pieces.push({ kind: 'label', label: id as ProductLabelId });
  }
  return pieces;
}

/** Returns a text with its slots filled by words, for where there is no markup: the request. No line-break characters stay. */
export function fillSlots(t: Translate, text: string): string {
  const words = splitSlots(text).map((piece) => {
    switch (piece.kind) {
      case 'words':
        return piece.words;
      case 'label':
        return `${productLabelText(t, piece.label).text}${productLabelText(t, piece.label).gloss ?? ''}`;
      case 'link':
        return t(`links.${piece.link}`);
      case 'reason':
        return t(`reasons:${piece.reason}.title`);
    }
  });
  return withoutBreaks(words.join(''));
}

/** Returns the address of an external link. */
export function hrefOfLink(link: ExternalLinkId): string {
  return externalLinks[link].href;
}
