import { rubyNodes } from '../i18n/rubyNodes';
import type { Found, Search, SearchResult } from './search';
import { nameOf, summaryOf, whyFound, type SearchTexts } from './texts';

/** Typing has ended: what was found is said once, and what a keyboard still composes is looked for. */
export const restMs = 700;

/** A box to type into, where the page shows what was found, and where its links lead. */
export interface SearchBox {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly hrefOf: (found: Found) => string;
  /** The first question, and the other ways on where nothing fits. */
  readonly startHref: string;
  readonly ways: readonly { readonly href: string; readonly label: string }[];
}

/** Shows below a box what is found by the words in it, from now on. Nothing of them is kept or sent. */
export function attachBox(search: Search, texts: SearchTexts, box: SearchBox): void {
  const { input, status, results } = box;
  let isComposing = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let shown = '';
  let summary = '';

  function show(): void {
    const words = input.value.trim();
    if (words === shown) return;
    shown = words;
    const result = words === '' ? null : search(words);
    summary = result ? summaryOf(texts, result) : '';
    const isFirst = !results.hasChildNodes();
    update(results, result ? resultNodes(texts, box, result) : []);
    if (isFirst) reveal(input, results);
  }

  function onInput() {
    if (!isComposing) show();
    status.textContent = '';
    clearTimeout(rest);
    rest = setTimeout(() => {
      show();
      status.textContent = '';
      status.append(...rubyNodes(summary));
    }, restMs);
  }

  input.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    onInput();
  });
  input.addEventListener('input', onInput);
  input.addEventListener('keydown', (event) => {
    // Enter that ends a composition is no wish to go on.
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    show();
    results.querySelector('a')?.focus();
  });
  // The browser may keep the page as it stands, for whoever goes back to it.
  addEventListener('pagehide', () => {
    input.value = '';
    onInput();
  });
  onInput();
}

/** A box at the end of a page, or above a keyboard, would show what was found out of sight. */
function reveal(input: HTMLElement, results: HTMLElement): void {
  const seen = globalThis.visualViewport?.height ?? innerHeight;
  if (results.getBoundingClientRect().bottom > seen) input.closest('[role="search"]')?.scrollIntoView();
}

/** Makes the children of `place` what `nodes` are. What is there already stays: key by key, only what changes is laid out anew. */
function update(place: Element, nodes: readonly Node[]): void {
  nodes.forEach((node, at) => {
    const there = place.childNodes[at];
    if (there?.isEqualNode(node)) return;
    if (there instanceof HTMLOListElement && node instanceof HTMLOListElement) update(there, [...node.childNodes]);
    else if (there) there.replaceWith(node);
    else place.append(node);
  });
  while (place.childNodes.length > nodes.length) place.lastChild?.remove();
}

function resultNodes(
  texts: SearchTexts,
  { hrefOf, startHref, ways }: SearchBox,
  { found }: SearchResult,
): readonly Node[] {
  if (found.length === 0) {
    const all = [{ href: startHref, label: texts.questions }, ...ways];
    const links = all.map(({ href, label }) => element('a', { className: 'button', href }, ...rubyNodes(label)));
    return [element('p', { className: 'row' }, ...links)];
  }
  const list = element('ol', { className: 'choices' });
  list.setAttribute('role', 'list');
  for (const each of found) list.append(resultNode(texts, hrefOf(each), each));
  return [list];
}

function resultNode(texts: SearchTexts, href: string, found: Found): Node {
  const words = element(
    'span',
    { className: 'choice-words' },
    element('span', { className: 'choice-label' }, ...rubyNodes(nameOf(texts, found))),
    element('span', { className: 'choice-hint' }, ...rubyNodes(whyFound(texts, found))),
  );
  const link = element('a', { className: 'choice', href }, words);
  link.dataset['found'] = found.target.step;
  return element('li', {}, link);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
