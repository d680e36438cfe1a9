import { useEffect } from 'react';
import { svgNamespace } from '../../illustrations/mapStage';
import { placeId } from '../../numbers/count';
import type { Figures } from '../../numbers/figures';
import { openViewer } from '../desk/openViewer';
import { numberOf } from './LogReport';
import { flowsId } from './NumbersScreen';

/** How wide the way is that most have gone, and the one that one has gone, in the measure of the drawing. */
const widest = 44;
const narrowest = 3;

/** Draws the ways that were taken on the map of the page, as wide as they were taken often; null takes them away. */
export function useFlows(figures: Figures | null): void {
  useEffect(() => openViewer(false), []);
  useEffect(() => {
    const section = document.getElementById(flowsId);
    const map = section?.querySelector('[data-map]');
    if (!section || !map || !figures) return undefined;
    section.hidden = false;
    map.setAttribute('data-has-flows', '');
    const drawn = [...drawWays(map, figures), ...writeStops(map, figures)];
    return () => {
      section.hidden = true;
      map.removeAttribute('data-has-flows');
      for (const undo of drawn) undo();
    };
  }, [figures]);
}

/** Each line stands for some answers of a step that lead to the same place. */
function drawWays(map: Element, { flows }: Figures): readonly (() => void)[] {
  const timesOf = (answers: string, to: string) => {
    const own = answers.split(' ');
    return flows
      .filter(({ step, answer, to: led }) => placeId(led) === to && own.includes(`${step}.${answer}`))
      .reduce((sum, { times }) => sum + times, 0);
  };
  const lines = [...map.querySelectorAll<SVGPathElement>('[data-map-edge]')].map((line) => {
    const { mapEdge = '', mapTo = '', mapFor } = line.dataset;
    return { line, times: timesOf(mapEdge, mapFor === undefined ? mapTo : `${mapTo}.${mapFor}`) };
  });
  const most = Math.max(1, ...lines.map(({ times }) => times));
  return lines
    .filter(({ times }) => times > 0)
    .map(({ line, times }) => {
      line.dataset['flow'] = String(times);
      line.style.strokeWidth = String(narrowest + ((widest - narrowest) * times) / most);
      // However far the map is seen from, what was taken often is wide.
      line.style.setProperty('vector-effect', 'none');
      return () => {
        delete line.dataset['flow'];
        line.style.removeProperty('stroke-width');
        line.style.removeProperty('vector-effect');
      };
    });
}

/** How many were last at a step stands beside its box. */
function writeStops(map: Element, { all, stops }: Figures): readonly (() => void)[] {
  const ends = [
    ...stops.map(({ step, times }) => ({ step: step as string, times })),
    { step: 'resolved', times: all.solved },
    { step: 'contact-admin', times: all.escalated },
  ];
  return ends.flatMap(({ step, times }) => {
    const box = map.querySelector<SVGAElement>(`[data-map-step="${step}"] > a`)?.getBBox();
    if (!box || times <= 0) return [];
    const count = document.createElementNS(svgNamespace, 'text');
    count.setAttribute('class', 'map-count');
    count.setAttribute('x', String(box.x + box.width));
    count.setAttribute('y', String(box.y - 4));
    count.textContent = numberOf(times);
    // Upon all lines.
    map.append(count);
    return [() => count.remove()];
  });
}
