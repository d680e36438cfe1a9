import { logMarked, mapStage } from '../mapStage';
import { dragByMouse } from './drag';
import { addOverview } from './overview';
import { showLog, toolsOf, zoomByFingers, zoomByKeys, zoomByWheel, type Tool } from './reach';
import { saySize } from './saySize';
import { viewOf } from './view';

/** Lets the picture of the map be zoomed and moved, and shows the log that is marked in it. Does nothing on another page. */
export function startViewer(): void {
  const stage = mapStage();
  const frame = stage?.querySelector<HTMLElement>('.map-picture');
  const drawing = frame?.querySelector('svg');
  if (!stage || !frame || !drawing) return;
  const view = viewOf(frame, drawing);
  const tools = toolsOf(view);
  stage.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-action^="map-"]');
    if (button) tools[button.dataset['action']?.slice('map-'.length) as Tool]();
  });
  zoomByKeys(view);
  zoomByWheel(view, stage);
  zoomByFingers(view);
  dragByMouse(frame);
  // Before the overview, which reads sizes and then writes: while the map is scrolled it is laid out once.
  saySize(stage, view);
  addOverview(stage, view);
  stage.addEventListener(logMarked, () => showLog(view));
  showFarOnPaper(drawing);
  stage.dataset['viewer'] = '';
  showLog(view);
}

/** Paper has the whole, whatever the screen shows. */
function showFarOnPaper(drawing: SVGElement): void {
  let before: string | undefined;
  addEventListener('beforeprint', () => {
    before = drawing.dataset['mapFrom'];
    drawing.dataset['mapFrom'] = 'far';
  });
  addEventListener('afterprint', () => {
    if (before) drawing.dataset['mapFrom'] = before;
  });
}
