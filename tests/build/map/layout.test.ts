import { describe, expect, it } from 'vitest';
import { exploreDiagnosis, leadsOf } from '../../../src/diagnosis/graph';
import { reasons } from '../../../src/diagnosis/reasons';
import { escalation, phases, stepIds, steps } from '../../../src/diagnosis/steps';
import type { MapArea, MapLayout, MapLine, MapPoint } from '../../../src/illustrations/flowLayout';
import { isDrawn } from '../../../src/build/map/boxes';
import { layOutMaps } from '../../../src/build/map/layout';
import { emsOf } from '../../../src/build/map/wrapLines';
import { layOutMap, mapTexts } from '../../support/mapTexts';

const routes = leadsOf(exploreDiagnosis());
const layout = await layOutMap(routes);
const again = await layOutMap(routes);
const inEachLocale = await layOutMaps(routes, mapTexts);
const { bands, nodes, edges } = layout;
const boxes: readonly (MapArea & { readonly id: string })[] = [
  ...nodes.map((node) => ({ ...node, id: node.step })),
  ...layout.reasons.map((reason) => ({ ...reason, id: `because ${reason.reason}` })),
];

const idOf = (route: Pick<(typeof routes)[number], 'step' | 'answer' | 'target' | 'reason'>) =>
  `${route.step}.${route.answer} → ${route.target}${route.target === escalation ? ` (${route.reason})` : ''}`;

const endOf = ({ target, reason }: (typeof edges)[number]) =>
  boxes.find(({ id }) => id === (target === escalation ? `because ${reason}` : target));

const contains = (outer: MapArea, inner: MapArea) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** Whether two areas have more than a border in common. */
const overlap = (one: MapArea, other: MapArea) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const segmentsOf = (points: readonly MapPoint[]): readonly MapArea[] =>
  points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    const [x, y] = [Math.min(before.x, point.x), Math.min(before.y, point.y)];
    return { x, y, width: Math.abs(before.x - point.x), height: Math.abs(before.y - point.y) };
  });

const areaOf = ({ x, y, text }: MapLine, size: number, anchor: 0 | 0.5): MapArea => {
  const width = emsOf(text) * size;
  return { x: x - anchor * width, y: y - size, width, height: size };
};

describe('the layout of the map', () => {
  it('has every step and every reason once', () => {
    expect(nodes.map(({ step }) => step)).toEqual(stepIds);
    expect(layout.reasons.map(({ reason }) => reason)).toEqual(reasons);
  });

  it('draws every route, but for those that a legend says', () => {
    const drawn = edges.flatMap((edge) => edge.answers.map((answer) => idOf({ ...edge, answer })));
    expect(new Set(drawn)).toEqual(new Set(routes.filter(isDrawn).map(idOf)));
    expect(drawn).toHaveLength(new Set(drawn).size);
  });

  it('leaves out only what leads where the legend says, and marks who can be through', () => {
    const left = routes.filter((route) => !isDrawn(route));
    expect(new Set(left.map(({ answer, target }) => `${answer} → ${target}`))).toEqual(
      new Set(['solved → resolved', 'contact-admin → contact-admin']),
    );
    expect(nodes.filter(({ solved }) => solved).map(({ step }) => step)).toEqual(
      left.filter(({ answer }) => answer === 'solved').map(({ step }) => step),
    );
  });

  it('lays no box over another', () => {
    const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => overlap(one, other)).map((pair) => pair.map(({ id }) => id))).toEqual([]);
  });

  it('keeps each step on the ground of its phase, and no ground upon another', () => {
    expect(bands.map(({ phase }) => phase)).toEqual(phases);
    expect(bands.filter((one, index) => bands.slice(index + 1).some((other) => overlap(one, other)))).toEqual([]);
    expect(bands.filter((band) => !contains({ x: 0, y: 0, width: layout.width, height: layout.height }, band))).toEqual(
      [],
    );
    const bandOf = (id: string) =>
      bands.find(({ phase }) => phase === (id in steps ? steps[id as keyof typeof steps].phase : 'escalation'));
    expect(boxes.filter((box) => !contains(bandOf(box.id) ?? box, box)).map(({ id }) => id)).toEqual([]);
  });

  it('is as wide as a screen', () => {
    const { width, height } = layout;
    console.log(`the map: ${width} × ${height} px`);
    expect(width / height).toBeGreaterThan(1.3);
    expect(width / height).toBeLessThan(1.8);
  });

  it('fills each box with its answers, side by side', () => {
    for (const { x, width, exits } of nodes.filter((node) => node.exits.length > 0)) {
      const byPlace = exits.toSorted((one, other) => one.x - other.x);
      const ends = byPlace.map((exit) => exit.x + exit.width);
      expect([...byPlace.map((exit) => exit.x), x + width]).toEqual([x, ...ends]);
    }
  });

  it('leads each line from its answer to the top of its end, through no box', () => {
    for (const edge of edges) {
      const exit = nodes
        .find(({ step }) => step === edge.step)
        ?.exits.find(({ answers }) => answers[0] === edge.answers[0]);
      const [start, end, target] = [edge.points[0], edge.points.at(-1), endOf(edge)];
      if (!exit || !start || !end || !target)
        throw new Error(`${idOf({ ...edge, answer: edge.answers[0] ?? 'solved' })} has no line`);
      expect(start).toEqual({ x: exit.x + exit.width / 2, y: exit.y + exit.height });
      expect(end).toEqual({ x: target.x + target.width / 2, y: target.y });
      expect(segmentsOf(edge.points).every(({ width, height }) => width === 0 || height === 0)).toBe(true);
      const crossed = boxes.filter((box) => segmentsOf(edge.points).some((segment) => overlap(segment, box)));
      expect(crossed.map(({ id }) => id)).toEqual([]);
    }
  });

  it.each(inEachLocale)('keeps every text inside its box, in every language', (map) => {
    const written = [
      ...map.nodes.flatMap((node) => node.title.map((line) => ({ text: areaOf(line, 15, 0), within: node }))),
      ...map.nodes.flatMap((node) =>
        node.farTitle.lines.map((line) => ({ text: areaOf(line, node.farTitle.size, 0.5), within: node })),
      ),
      ...map.nodes
        .flatMap(({ exits }) => exits)
        .flatMap((exit) => exit.lines.map((line) => ({ text: areaOf(line, 13, 0.5), within: exit }))),
      ...map.reasons.flatMap((reason) => reason.title.map((line) => ({ text: areaOf(line, 13, 0.5), within: reason }))),
    ];
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter(({ text, within }) => !contains(within, text))).toEqual([]);
  });

  it.each(inEachLocale)('has each step, reason and line in the same place in every language', (map) => {
    const placesOf = ({ nodes: all, reasons: others, edges: lines }: MapLayout) => ({
      areas: [...all, ...others].map(({ x, y, width, height }) => ({ x, y, width, height })),
      lines: lines.map(({ points }) => points),
    });
    expect(placesOf(map)).toEqual(placesOf(layout));
  });

  it('is the same each time, in whole pixels', () => {
    expect(JSON.stringify(again)).toBe(JSON.stringify(layout));
    expect(JSON.stringify(layout)).not.toMatch(/\d\.\d/);
  });
});
