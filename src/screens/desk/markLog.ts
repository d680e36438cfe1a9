import { escalation } from '../../diagnosis/steps';
import { logMarked, mapStage, svgNamespace } from '../../illustrations/mapStage';
import type { MapView } from '../../navigation/mapView';

/**
 * Marks a log in the map's picture, which was drawn when the page was built, and lets all links take the log along;
 * returns what takes the marks away again.
 * Each drawn step, line and reason says what it stands for (`data-map-step`, `data-map-edge`, `data-map-reason`).
 */
export function markLog({ steps, localeHrefs, passed, end, reason }: MapView): () => void {
  if (end === null) return () => {};
  for (const { step, href } of steps) {
    document.querySelector(`[data-map-step="${step}"] > a`)?.setAttribute('href', href);
  }
  for (const [locale, href] of Object.entries(localeHrefs)) {
    for (const link of document.querySelectorAll(`[data-locale="${locale}"]`)) {
      if (link instanceof HTMLAnchorElement) link.setAttribute('href', href);
    }
  }
  const marks: readonly (readonly [selector: string, attribute: string])[] = [
    ['[data-map], .map-legend, .map-stage', 'data-has-log'],
    ...[...passed.map(({ step }) => step), end].map((step) => [`[data-map-step="${step}"]`, 'data-on-log'] as const),
    ...passed.map(
      // A template of all pairs is too much for the compiler.
      ({ step, answer, target }: Readonly<Record<'step' | 'answer' | 'target', string>>) =>
        [`[data-map-edge~="${step}.${answer}"][data-map-to="${target}"]`, 'data-on-log'] as const,
    ),
    [`[data-map-reason="${reason}"]`, 'data-on-log'],
    // At the administrator's, the reason is where it ends.
    [end === escalation && reason ? `[data-map-reason="${reason}"]` : `[data-map-step="${end}"]`, 'data-current'],
  ];
  const marked = marks.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].map((element) => ({ element, attribute })),
  );
  for (const { element, attribute } of marked) element.setAttribute(attribute, '');
  const lines = drawOnTop(marked.map(({ element }) => element));
  mapStage()?.dispatchEvent(new Event(logMarked));
  return () => {
    lines?.remove();
    for (const { element, attribute } of marked) element.removeAttribute(attribute);
    mapStage()?.dispatchEvent(new Event(logMarked));
  };
}

/** Draws the lines of a log once more, upon all others: many run where others do. */
function drawOnTop(marked: readonly Element[]): Element | undefined {
  const layer = document.querySelector('[data-map]')?.appendChild(document.createElementNS(svgNamespace, 'g'));
  layer?.setAttribute('class', 'map-log');
  for (const element of marked) {
    if (!element.matches('.map-edge')) continue;
    const line = document.createElementNS(svgNamespace, 'path');
    line.setAttribute('d', element.getAttribute('d') ?? '');
    layer?.append(line);
  }
  return layer;
}
