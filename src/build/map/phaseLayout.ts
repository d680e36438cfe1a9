import type { ElkNode, LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import type { Phase } from '../../diagnosis/steps';
import type { MapPoint } from '../../illustrations/flowLayout';
import { endId, type Box, type Exit, type MapEnd } from './boxes';
import { layOut } from './keptLayout';

/** A line that is to be drawn: from an answer's compartment to a step or a reason. */
export interface Line {
  readonly box: Box;
  readonly exit: Exit;
  readonly end: MapEnd;
}

/** A phase laid out by itself: its lines to others end at its right side, and theirs begin there. */
export interface PhaseLayout {
  readonly width: number;
  readonly height: number;
  readonly leftOf: (box: Box) => number;
  readonly topOf: (box: Box) => number;
  /** From the left side of the box. */
  readonly exitLeftOf: (box: Box, exit: Exit) => number;
  /** The points of a line; those of one that leaves the phase end at its side. */
  readonly pointsOf: (line: Line) => readonly MapPoint[];
  /** The points from the side to a step of this phase, for the lines of other phases. */
  readonly pointsInto: (end: string) => readonly MapPoint[];
}

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
  'elk.portConstraints': 'FIXED_SIDE',
  'elk.padding': '[top=12,left=12,bottom=12,right=12]',
  'elk.randomSeed': '1',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.spacing.portPort': '0',
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '8',
  'elk.spacing.edgeEdge': '7',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '10',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '7',
};

/** The large phase by its longest path; the others narrow and tall, so that the map is as wide as a screen is. */
const layering: Readonly<Record<'wide' | 'narrow', LayoutOptions>> = {
  wide: { 'elk.layered.layering.strategy': 'LONGEST_PATH' },
  narrow: {
    'elk.layered.layering.strategy': 'MIN_WIDTH',
    'elk.layered.layering.minWidth.upperBoundOnWidth': '4',
  },
};

/** Lays out the boxes of a phase, with the lines of all phases as far as they concern it. */
export async function layOutPhase(
  phase: Phase,
  boxes: readonly Box[],
  lines: readonly Line[],
  shape: keyof typeof layering,
): Promise<PhaseLayout> {
  const isOwn = (end: string) => boxes.some(({ step }) => endId({ target: step, reason: null }) === end);
  const leaving = lines.filter(({ box }) => boxes.includes(box));
  const coming = lines.filter(({ box, end }) => !boxes.includes(box) && isOwn(endId(end)));
  const outs = new Set(leaving.map(({ end }) => endId(end)).filter((end) => !isOwn(end)));
  const ins = new Set(coming.map(({ end }) => endId(end)));
  const placed = await layOut({
    id: 'map',
    layoutOptions: { 'elk.algorithm': 'box' },
    children: [
      {
        id: phase,
        layoutOptions: { ...options, ...layering[shape] },
        ports: [...[...outs].map(gateOut), ...[...ins].map(gateIn)].map((id) => port(id, 'EAST', 0)),
        children: boxes.map(elkNodeOf),
        edges: [
          ...leaving.map((line) => ({
            id: lineId(line),
            sources: [exitId(line.box, line.exit)],
            targets: [isOwn(endId(line.end)) ? endId(line.end) : gateOut(endId(line.end))],
          })),
          ...[...ins].map((end) => ({ id: gateIn(end), sources: [gateIn(end)], targets: [end] })),
        ],
      },
    ],
  });
  return read(placed.children?.[0]);
}

function read(graph: ElkNode | undefined): PhaseLayout {
  const nodes = new Map((graph?.children ?? []).map((node) => [node.id, node]));
  const routed = new Map(
    (graph?.edges ?? []).map(({ id, sections }) => {
      const section = sections?.[0];
      return [id, section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : []];
    }),
  );
  const pointsOf = (id: string) => (routed.get(id) ?? []).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  return {
    width: Math.round(graph?.width ?? 0),
    height: Math.round(graph?.height ?? 0),
    leftOf: ({ step }) => Math.round(nodes.get(step)?.x ?? 0),
    topOf: ({ step }) => Math.round(nodes.get(step)?.y ?? 0),
    exitLeftOf: (box, exit) =>
      Math.round(nodes.get(box.step)?.ports?.find(({ id }) => id === exitId(box, exit))?.x ?? 0),
    pointsOf: (line) => pointsOf(lineId(line)),
    pointsInto: (end) => pointsOf(gateIn(end)),
  };
}

/** The same, seen in a mirror: its lines to others end at its left side. */
export function mirrored(layout: PhaseLayout): PhaseLayout {
  const flip = (points: readonly MapPoint[]) => points.map(({ x, y }) => ({ x: layout.width - x, y }));
  return {
    ...layout,
    leftOf: (box) => layout.width - layout.leftOf(box) - box.width,
    exitLeftOf: (box, exit) => box.width - layout.exitLeftOf(box, exit) - exit.width,
    pointsOf: (line) => flip(layout.pointsOf(line)),
    pointsInto: (end) => flip(layout.pointsInto(end)),
  };
}

/** A box whose answers are ports as wide as what is written in them; their order is left to the layout. */
function elkNodeOf(box: Box): ElkNode {
  const { step, width, headHeight, exitsHeight, exits } = box;
  return {
    id: step,
    width,
    height: headHeight + exitsHeight,
    ports: [
      port(endId({ target: step, reason: null }), 'NORTH', width),
      ...exits.map((exit) => port(exitId(box, exit), 'SOUTH', exit.width)),
    ],
    layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE' },
  };
}

function port(id: string, side: 'NORTH' | 'SOUTH' | 'EAST', width: number) {
  return { id, width, height: 0, layoutOptions: { 'elk.port.side': side } };
}

const gateOut = (end: string) => `out ${end}`;
const gateIn = (end: string) => `in ${end}`;

function exitId({ step }: Box, { answers }: Exit): string {
  return `${step}.${answers[0]}`;
}

function lineId({ box, exit, end }: Line): string {
  return `${exitId(box, exit)} ${endId(end)}`;
}
