import type { Page } from '@playwright/test';

export type Translator = 'replaces' | 'adds';

/**
 * Does to a page what page translators do, from its first text on: `replaces` puts an element in the place of each text, as Chrome
 * and its likes do, and `adds` puts one beside it. What is marked as literal they leave alone.
 */
export async function translate(page: Page, translator: Translator): Promise<void> {
  await page.addInitScript((kind) => {
    const done = new WeakSet<Node>();
    const isLeftAlone = 'script, style, noscript, template, textarea, [translate="no"], font';

    function change(text: Text) {
      const parent = text.parentElement;
      if (done.has(text) || !parent || text.data.trim() === '' || parent.closest(isLeftAlone)) return;
      done.add(text);
      const words = document.createElement('font');
      const inner = document.createElement('font');
      inner.append(`«${text.data}»`);
      words.append(inner);
      if (kind === 'replaces') text.replaceWith(words);
      else text.after(words);
    }

    function changeAll(root: Node) {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = root instanceof Text ? [root] : [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      found.forEach(change);
    }

    document.addEventListener('DOMContentLoaded', () => {
      changeAll(document.body);
      new MutationObserver((records) => {
        for (const { addedNodes, target } of records) [target, ...addedNodes].forEach(changeAll);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }, translator);
}
