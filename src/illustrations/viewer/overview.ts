import { svgNamespace } from '../mapStage';
import type { View } from './view';

/** Puts a small picture of the whole upon the stage, with the part that is in sight; pressing it goes there. It hides while the whole is in sight. */
export function addOverview(stage: HTMLElement, view: View): void {
  const { drawing } = view;
  const overview = create('svg', { viewBox: drawing.getAttribute('viewBox') ?? '', class: 'map-overview screen-only' });
  // It shows nothing that the picture does not have, and does nothing that the keys do not.
  overview.setAttribute('aria-hidden', 'true');
  const boxes = [...drawing.querySelectorAll<SVGGElement>('[data-map-step]')].map((node) => {
    const box = create('rect', areaOf(node.querySelector<SVGGraphicsElement>('a')?.getBBox()));
    overview.append(box);
    return { node, box };
  });
  const frame = create('rect', { class: 'map-overview-frame' });
  overview.append(frame);
  stage.append(overview);

  const update = () => {
    overview.toggleAttribute('hidden', view.isWhole());
    if (view.isWhole()) return;
    for (const { node, box } of boxes) {
      box.toggleAttribute('data-on-log', node.hasAttribute('data-on-log'));
      box.toggleAttribute('data-hit', node.hasAttribute('data-hit'));
    }
    for (const [name, value] of Object.entries(areaOf(view.seen()))) frame.setAttribute(name, value);
  };
  view.onChange(update);
  update();

  const go = ({ clientX, clientY, buttons }: PointerEvent) => {
    if (buttons === 0) return;
    const { left, top, width } = overview.getBoundingClientRect();
    const scale = drawing.viewBox.baseVal.width / width;
    view.centre({ x: (clientX - left) * scale, y: (clientY - top) * scale });
  };
  overview.addEventListener('pointerdown', go);
  overview.addEventListener('pointermove', go);
}

function areaOf({ x, y, width, height } = { x: 0, y: 0, width: 0, height: 0 }): Readonly<Record<string, string>> {
  return { x: `${x}`, y: `${y}`, width: `${width}`, height: `${height}` };
}

function create<Name extends 'svg' | 'rect'>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
