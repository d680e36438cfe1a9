import { readFileSync } from 'node:fs';
import { reasons } from '../../src/diagnosis/reasons';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { resources } from '../../src/build/resources';
import { productLabels } from '../../src/i18n/productLabels';
import { splitSlots, type Piece } from '../../src/i18n/slots';
import { textsOf } from './texts';
import type { AdminSectionText, DemandedTexts } from '../../src/i18n/texts';
import type { Superfluous, Wording } from '../../src/i18n/wording';
import { externalLinks } from '../../src/i18n/externalLinks';

const { labels: _, ...ja } = resources.ja;
const texts = textsOf(ja);

/** What these namespaces say besides what the vocabulary demands. */
interface OwnTexts {
  readonly ui: Wording['ui'];
  readonly admin: Omit<Wording['admin'], 'reasons'>;
  readonly setup: Omit<Wording['setup'], 'choices' | 'problems'> & {
    readonly choices: Omit<Wording['setup']['choices'], 'phones'>;
  };
}

/** Its sentences and lines, without what stands in brackets or is another product's label. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/\[\[[^\]]+\]\]/g, '')
    .split(/(?<=。)|\n/)
    .map((sentence) => sentence.trim());
}

function exists(piece: Piece): boolean {
  switch (piece.kind) {
    case 'words':
      return true;
    case 'label':
      return piece.label in productLabels;
    case 'link':
      return piece.link in externalLinks;
    case 'reason':
      return reasons.includes(piece.reason);
  }
}

describe('the Japanese wording', () => {
  it('has a text for all of the vocabulary, and none for what does not exist', () => {
    expectTypeOf<Superfluous<Pick<Wording, keyof DemandedTexts>, DemandedTexts & OwnTexts>>().toBeNever();
  });

  it('ends the sentences of the steps politely', () => {
    const plain = textsOf({
      ...ja.credentials,
      ...ja.verification,
      ...ja.account,
      ...ja.reasons,
      admin: ja.admin,
      setup: ja.setup,
    })
      .filter(
        ({ key }) =>
          /\.(lead|caution|summary|why|ask|text|who|tell|scan|or|steps|kept|notKept)$/.test(key) ||
          /(actions|checks|points)\.\d+$/.test(key),
      )
      .flatMap(({ key, text }) => sentencesOf(text).map((sentence) => ({ key, sentence })))
      .filter(
        ({ sentence }) =>
          sentence.endsWith('。') && !/(です|ます|ません|でした|ました|ください|しょう)。$/.test(sentence),
      );
    expect(plain).toEqual([]);
  });

  it('never spells out a label of another product where its id would do', () => {
    const spelledOut = texts.filter(({ text }) =>
      Object.values(productLabels).some((label) => label.text.length > 5 && text.includes(`「${label.text}」`)),
    );
    expect(spelledOut).toEqual([]);
  });

  it('names only labels and links that exist', () => {
    const wrong = texts.filter(({ text }) => !splitSlots(text).every(exists));
    expect(wrong).toEqual([]);
  });

  it('quotes an unconfirmed label only conditionally', () => {
    const unconfirmed = new Set(
      Object.entries(productLabels).flatMap(([id, { trust }]) => (trust === 'unconfirmed' ? [id] : [])),
    );
    const quoted = texts.filter(
      ({ text }) =>
        splitSlots(text).some((piece) => piece.kind === 'label' && unconfirmed.has(piece.label)) &&
        !text.includes('場合があります'),
    );
    expect(quoted).toEqual([]);
  });
});

describe('what the administrator reads', () => {
  const sections = Object.entries<AdminSectionText>(ja.admin.reasons);
  const replyTexts = sections.flatMap(([reason, { replies }]) =>
    Object.entries(replies).map(([reply, { text }]) => ({ reply: `${reason}.${reply}`, text })),
  );

  it('has at most five actions for each reason', () => {
    expect(sections.filter(([, { actions }]) => actions.length > 5).map(([reason]) => reason)).toEqual([]);
  });

  it('sends from one reason to another one only by a link', () => {
    const named = textsOf(ja.admin).filter(({ text }) => text.includes('の項目'));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(({ text }) => !/「\[\[reason:[a-z-]+\]\]」の項目/.test(text))).toEqual([]);
  });

  it('has replies of two to five sentences, which can be sent as they are', () => {
    const unfit = replyTexts.filter(({ text }) => {
      const { length } = sentencesOf(text).filter((sentence) => sentence !== '');
      return length < 2 || length > 5 || /\[\[|https?:|\{|＿|○/.test(text);
    });
    expect(unfit).toEqual([]);
  });

  it('has replies that point to the link, which the program adds below', () => {
    expect(replyTexts.filter(({ text }) => !text.includes('下のリンク'))).toEqual([]);
  });
});

describe('the registries', () => {
  it('every label is shown somewhere', () => {
    const shown = new Set(
      texts.flatMap(({ text }) => splitSlots(text).flatMap((piece) => (piece.kind === 'label' ? piece.label : []))),
    );
    expect(Object.keys(productLabels).filter((id) => !shown.has(id as keyof typeof productLabels))).toEqual([]);
  });

  it('every address to the outside is there once, and in what the guide rests on', () => {
    const hrefs = Object.values(externalLinks).map(({ href }) => href.replace('https://www.', 'https://'));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    const facts = readFileSync('docs/facts.md', 'utf8').replaceAll('https://www.', 'https://');
    expect(hrefs.filter((href) => !facts.includes(href))).toEqual([]);
  });

  it('every label and link says when it was checked', () => {
    for (const { checked } of [...Object.values(productLabels), ...Object.values(externalLinks)]) {
      const date = new Date(`${checked}T00:00:00Z`);
      // A day that there is, and not one to come, wherever it was.
      expect(date.toISOString().slice(0, 10)).toBe(checked);
      expect(date.getTime()).toBeLessThan(Date.now() + 86_400_000);
    }
  });
});
