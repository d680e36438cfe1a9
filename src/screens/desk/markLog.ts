import type { MapView } from '../../navigation/mapView';

/**
 * Marks a log in the map's picture, which was drawn when the page was built, and lets all links take the log along;
 * returns what takes the marks away again. The picture shows the step that the log has come to, or the first one.
 * Each drawn step, line and reason says what it stands for (`data-map-step`, `data-map-edge`, `data-map-reason`).
 */
export function markLog({ steps, localeHrefs, passed, end, reason }: MapView): () => void {
  const frame = document.querySelector('.map-picture');
  if (end === null) {
    centre(frame, document.querySelector('[data-map-step="start"] > a'));
    return () => {};
  }
  for (const { step, href } of steps) {
    document.querySelector(`[data-map-step="${step}"] > a`)?.setAttribute('href', href);
  }
  for (const [locale, href] of Object.entries(localeHrefs)) {
    for (const link of document.querySelectorAll(`[data-locale="${locale}"]`)) {
      if (link instanceof HTMLAnchorElement) link.setAttribute('href', href);
    }
  }
  const marks: readonly (readonly [selector: string, attribute: string])[] = [
    ['[data-map], .map-legend', 'data-has-log'],
    ...[...passed.map(({ step }) => step), end].map((step) => [`[data-map-step="${step}"]`, 'data-on-log'] as const),
    ...passed.map(
      // A template of all pairs is too much for the compiler.
      ({ step, answer, target }: Readonly<Record<'step' | 'answer' | 'target', string>>) =>
        [`[data-map-edge~="${step}.${answer}"][data-map-to="${target}"]`, 'data-on-log'] as const,
    ),
    [`[data-map-reason="${reason}"]`, 'data-on-log'],
    [`[data-map-step="${end}"]`, 'data-current'],
  ];
  const marked = marks.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].map((element) => ({ element, attribute })),
  );
  for (const { element, attribute } of marked) element.setAttribute(attribute, '');
  centre(frame, document.querySelector('[data-current] > a'));
  return () => {
    for (const { element, attribute } of marked) element.removeAttribute(attribute);
  };
}

/** Moves what a frame shows, and not the page, so that `element` is in the middle of it. */
function centre(frame: Element | null, element: Element | null): void {
  if (!frame || !element) return;
  const [outer, inner] = [frame.getBoundingClientRect(), element.getBoundingClientRect()];
  frame.scrollBy(
    inner.left - outer.left - (outer.width - inner.width) / 2,
    inner.top - outer.top - (outer.height - inner.height) / 2,
  );
}
