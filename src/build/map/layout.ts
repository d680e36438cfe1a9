import type { ElkNode, LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import type { Lead } from '../../diagnosis/graph';
import { escalation, phases, stepIds, steps } from '../../diagnosis/steps';
import type { MapArea, MapBand, MapEdge, MapLayout } from '../../illustrations/flowLayout';
import { boxesOf, endId, placeBox, placeReasons, type Box, type Exit, type MapEnd, type MapTexts } from './boxes';
import { layOut } from './keptLayout';
import { wrapLines } from './wrapLines';

const gutter = 80;
const margin = 24;
/** So that the name of a phase is in sight wherever the page is scrolled to. */
const nameEvery = 700;

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.padding': `[top=${margin},left=${gutter + margin},bottom=${margin},right=${margin}]`,
  'elk.randomSeed': '1',
  'elk.layered.layering.strategy': 'LONGEST_PATH',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.spacing.portPort': '0',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
};

/**
 * Lays out the whole diagnosis from top to bottom, a band a phase, in each of `languages`; the places are the same in all of them.
 * The same input always gives the same maps.
 */
export async function layOutMaps(
  leads: readonly Lead[],
  languages: readonly MapTexts[],
): Promise<readonly MapLayout[]> {
  const boxes = stepIds.map((step) => boxesOf(step, leads, languages));
  const graph = await layOut(graphOf(boxes.flatMap(([box]) => box ?? [])));
  return languages.map((texts, index) =>
    placeAll(
      graph,
      boxes.flatMap((inEach) => inEach[index] ?? []),
      texts,
    ),
  );
}

function linesOf(boxes: readonly Box[]) {
  return boxes.flatMap((box) => box.exits.flatMap((exit) => exit.ends.map((end) => ({ box, exit, end }))));
}

/** What is to be laid out: the boxes and the lines between them, of whichever language. */
function graphOf(boxes: readonly Box[]): ElkNode {
  return {
    id: 'map',
    layoutOptions: options,
    children: boxes.map(elkNodeOf),
    edges: linesOf(boxes).map(({ box, exit, end }) => ({
      id: lineId(box, exit, end),
      sources: [exitId(box, exit)],
      targets: [endId(end)],
    })),
  };
}

/** The map with each box and line where `graph` has it. */
function placeAll(graph: ElkNode, boxes: readonly Box[], texts: MapTexts): MapLayout {
  const lines = linesOf(boxes);
  const placed = new Map((graph.children ?? []).map((node) => [node.id, node]));
  const at = ({ step }: Box) => ({ x: Math.round(placed.get(step)?.x ?? 0), y: Math.round(placed.get(step)?.y ?? 0) });
  const leftOf = ({ step }: Box, port: string) =>
    Math.round(placed.get(step)?.ports?.find(({ id }) => id === port)?.x ?? 0);
  const nodes = boxes.map((box) => placeBox(box, at(box).x, at(box).y, (exit) => leftOf(box, exitId(box, exit))));
  const routed = new Map((graph.edges ?? []).map((edge) => [edge.id, edge.sections?.[0]]));
  const drawn = {
    width: Math.round(graph.width ?? 0),
    height: Math.round(graph.height ?? 0),
    nodes,
    reasons: boxes.flatMap((box) =>
      placeReasons(box, at(box).x, at(box).y, (reason) => leftOf(box, endId({ target: box.step, reason }))),
    ),
  };
  return {
    ...drawn,
    bands: bandsOf(drawn, texts),
    edges: lines.map(({ box, exit, end }): MapEdge => {
      const section = routed.get(lineId(box, exit, end));
      const points = section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [];
      return {
        step: box.step,
        answers: exit.answers,
        target: end.target,
        reason: end.reason,
        depends: exit.ends.length > 1,
        points: points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })),
      };
    }),
  };
}

function exitId({ step }: Box, { answers }: Exit): string {
  return `${step}.${answers[0]}`;
}

function lineId(box: Box, exit: Exit, end: MapEnd): string {
  return `${exitId(box, exit)} ${endId(end)}`;
}

/** A box whose answers and reasons are ports as wide as what is written in them; their order is left to the layout. */
function elkNodeOf(box: Box): ElkNode {
  const { step, width, reasonsHeight, headHeight, exitsHeight, exits } = box;
  const port = (id: string, side: 'NORTH' | 'SOUTH', across: number) => ({
    id,
    width: across,
    height: 0,
    layoutOptions: { 'elk.port.side': side },
  });
  const entries = box.reasons.map(({ reason }) => endId({ target: step, reason }));
  return {
    id: step,
    width,
    height: reasonsHeight + headHeight + exitsHeight,
    ports: [
      ...(entries.length > 0 ? entries : [endId({ target: step, reason: null })]).map((id, _, { length }) =>
        port(id, 'NORTH', width / length),
      ),
      ...exits.map((exit) => port(exitId(box, exit), 'SOUTH', exit.width)),
    ],
    layoutOptions: {
      'elk.portConstraints': 'FIXED_SIDE',
      'elk.partitioning.partition': `${phases.indexOf(steps[step].phase)}`,
    },
  };
}

/** The bands meet half-way between what is in them. */
function bandsOf(
  drawn: Pick<MapLayout, 'width' | 'height' | 'nodes' | 'reasons'>,
  texts: MapTexts,
): readonly MapBand[] {
  const extents = phases.map((phase) => {
    const areas: readonly MapArea[] = [
      ...drawn.nodes.filter(({ step }) => steps[step].phase === phase),
      ...drawn.reasons.filter(() => steps[escalation].phase === phase),
    ];
    return { top: Math.min(...areas.map(({ y }) => y)), bottom: Math.max(...areas.map(({ y, height }) => y + height)) };
  });
  const borders = extents.map(({ top }, index) => Math.round(((extents[index - 1]?.bottom ?? -top) + top) / 2));
  return phases.map((phase, index) => {
    const y = borders[index] ?? 0;
    const height = (borders[index + 1] ?? drawn.height) - y;
    const lines = wrapLines(texts.phase(phase), gutter / 15);
    const names = Array.from({ length: Math.max(1, Math.round(height / nameEvery)) }, (_, nth) =>
      lines.map((text, line) => ({ x: gutter / 2, y: y + nth * nameEvery + 32 + line * 20, text })),
    );
    return { phase, x: 0, y, width: drawn.width, height, side: gutter, names };
  });
}
