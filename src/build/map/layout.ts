import type { Lead } from '../../diagnosis/graph';
import { escalation, phases, stepIds, steps, type Phase } from '../../diagnosis/steps';
import type {
  MapArea,
  MapBand,
  MapEdge,
  MapLayout,
  MapNode,
  MapPoint,
  MapReason,
} from '../../illustrations/flowLayout';
import { boxesOf, endId, type Box, type MapTexts } from './boxes';
import { channelOf, type Channel } from './channel';
import { layOutPhase, mirrored, type Line, type PhaseLayout } from './phaseLayout';
import { placeBox, placeReasons } from './placeBoxes';
import { wrapLines } from './wrapLines';

const margin = 24;
/** Above what is in a phase, for its name. */
const heading = 84;
const gap = 36;

/** The phases but the last, which has the reasons and is laid out by hand. */
const laidOut = ['credentials', 'verification', 'account'] as const satisfies readonly Phase[];

/**
 * Lays out the whole diagnosis in each of `languages`, as wide as a screen: the first phase at the left, the two others beside it,
 * a channel for their lines between them, and the administrator with the reasons at the foot. The places are the same in all
 * languages. The same input always gives the same maps.
 */
export async function layOutMaps(
  leads: readonly Lead[],
  languages: readonly MapTexts[],
): Promise<readonly MapLayout[]> {
  const boxes = stepIds.map((step) => boxesOf(step, leads, languages));
  const first = boxes.flatMap(([box]) => box ?? []);
  const lines = linesOf(first);
  const [left, upper, lower] = await Promise.all(
    laidOut.map((phase, index) => layOutPhase(phase, boxesIn(first, phase), lines, index === 0 ? 'wide' : 'narrow')),
  );
  if (!left || !upper || !lower) throw new Error('Each phase has a layout.');
  const placed = { credentials: left, verification: mirrored(upper), account: mirrored(lower) };
  return languages.map((texts, index) =>
    placeAll(
      placed,
      boxes.flatMap((inEach) => inEach[index] ?? []),
      texts,
    ),
  );
}

function boxesIn(boxes: readonly Box[], phase: Phase): readonly Box[] {
  return boxes.filter(({ step }) => steps[step].phase === phase);
}

function linesOf(boxes: readonly Box[]): readonly Line[] {
  return boxes.flatMap((box) => box.exits.flatMap((exit) => exit.ends.map((end) => ({ box, exit, end }))));
}

type Placed = Readonly<Record<(typeof laidOut)[number], PhaseLayout>>;

/** The map with each box and line where `placed` has it. */
function placeAll(placed: Placed, boxes: readonly Box[], texts: MapTexts): MapLayout {
  const { credentials, verification, account } = placed;
  const lines = linesOf(boxes);
  const across = new Set(lines.filter(isAcross).map(({ end }) => endId(end)));
  const channel = { left: margin + credentials.width, width: channelOf.width(across.size) };
  const top = margin + heading;
  const right = channel.left + channel.width;
  const origins = {
    credentials: { x: margin, y: top },
    verification: { x: right, y: top },
    account: { x: right, y: top + verification.height + gap + heading },
  };
  const bottom = Math.max(top + credentials.height, origins.account.y + account.height) + gap;
  const width = right + Math.max(verification.width, account.width) + margin;
  const foot = placeFoot(boxesIn(boxes, 'escalation'), {
    x: margin,
    y: bottom + channelOf.depth(boxes.flatMap(({ reasons }) => reasons).length),
    width: width - 2 * margin,
  });
  const height = foot.bottom + margin;

  const phaseOf = ({ step }: Box) => laidOut.find((phase) => steps[step].phase === phase);
  const nodes = boxes.map((box) => {
    const phase = phaseOf(box);
    if (!phase) return foot.nodes.find(({ step }) => step === box.step) ?? missing(box.step);
    const [{ x, y }, layout] = [origins[phase], placed[phase]];
    return placeBox(box, x + layout.leftOf(box), y + layout.topOf(box), (exit) => layout.exitLeftOf(box, exit));
  });
  const shifted = (phase: keyof Placed, points: readonly MapPoint[]) =>
    points.map(({ x, y }) => ({ x: x + origins[phase].x, y: y + origins[phase].y }));
  /** From the channel to the step, or down to the reason. */
  const intoOf = (end: string): readonly MapPoint[] => {
    const reason = foot.reasons.find((candidate) => endId({ target: escalation, reason: candidate.reason }) === end);
    if (reason) return [{ x: reason.x + reason.width / 2, y: reason.y }];
    const phase = laidOut.find((candidate) => placed[candidate].pointsInto(end).length > 0) ?? missing(end);
    return shifted(phase, placed[phase].pointsInto(end));
  };
  const lanes: Channel = channelOf.lanes(
    [...across].map((end) => ({ end, to: intoOf(end)[0] ?? missing(end) })),
    { left: channel.left, bottom },
  );

  return {
    width,
    height,
    nodes,
    reasons: foot.reasons,
    bands: bandsOf(
      { width, height, channel, bottom: bottom - gap / 2, lower: origins.account.y - heading - gap / 2 },
      texts,
    ),
    edges: lines.map((line): MapEdge => {
      const { box, exit, end } = line;
      const phase = phaseOf(box);
      const own = phase ? shifted(phase, placed[phase].pointsOf(line)) : foot.pointsOf(line);
      const id = endId(end);
      return {
        step: box.step,
        answers: exit.answers,
        target: end.target,
        reason: end.reason,
        depends: exit.ends.length > 1,
        points: isAcross(line)
          ? straight([...own, ...lanes.between(id, own.at(-1) ?? missing(id)), ...intoOf(id)])
          : own,
      };
    }),
  };
}

function isAcross({ box, end }: Line): boolean {
  const phase = steps[box.step].phase;
  return phase !== 'escalation' && (end.target === escalation || steps[end.target].phase !== phase);
}

/** The points without those on the way between two others. */
function straight(points: readonly MapPoint[]): readonly MapPoint[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before?.x === point.x && before.y === point.y) return false;
    if (!before || !after) return true;
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y);
  });
}

interface Foot {
  readonly nodes: readonly MapNode[];
  readonly reasons: readonly MapReason[];
  readonly bottom: number;
  readonly pointsOf: (line: Line) => readonly MapPoint[];
}

/** The administrator's step with the reasons on top of it, and beside it where else a diagnosis can end. */
function placeFoot(boxes: readonly Box[], { x, y, width }: Omit<MapArea, 'height'>): Foot {
  const others = boxes.filter(({ step }) => step !== escalation);
  const box = boxes.find(({ step }) => step === escalation) ?? missing(escalation);
  const taken = others.reduce((sum, other) => sum + other.width + gap, 0);
  const most = box.reasons.length || 1;
  const each = Math.floor((width - taken) / most / 2) * 2;
  const wide: Box = { ...box, width: each * most };
  const [only] = box.exits;
  const spread: Box = { ...wide, exits: only ? [{ ...only, width: wide.width }] : [] };
  const tall = Math.max(...others.map((other) => other.headHeight + other.exitsHeight));
  const top = Math.max(y, y + tall - box.reasonsHeight - box.headHeight - box.exitsHeight);
  const bottom = top + box.reasonsHeight + box.headHeight + box.exitsHeight;
  let left = x + spread.width + gap;
  const beside = others.map((other) => {
    const at = left;
    left += other.width + gap;
    return placeBox(other, at, bottom - other.headHeight - other.exitsHeight, () => 0);
  });
  const node = placeBox(spread, x, top, () => 0);
  return {
    nodes: [node, ...beside],
    reasons: placeReasons(spread, x, top, (reason) => each * box.reasons.findIndex((one) => one.reason === reason)),
    bottom: bottom + gap / 2,
    pointsOf: ({ end }) => {
      const target = beside.find(({ step }) => step === end.target) ?? missing(end.target);
      const [exit] = node.exits;
      if (!exit) return [];
      const [from, to] = [
        { x: exit.x + exit.width / 2, y: bottom },
        { x: target.x + target.width / 2, y: target.y },
      ];
      const [under, over, between] = [bottom + gap / 3, target.y - gap / 3, x + spread.width + gap / 2];
      return [
        from,
        { x: from.x, y: under },
        { x: between, y: under },
        { x: between, y: over },
        { x: to.x, y: over },
        to,
      ];
    },
  };
}

interface Borders {
  readonly width: number;
  readonly height: number;
  readonly channel: { readonly left: number; readonly width: number };
  /** Where the foot begins. */
  readonly bottom: number;
  /** Where the lower of the two phases at the right begins. */
  readonly lower: number;
}

function bandsOf({ width, height, channel, bottom, lower }: Borders, texts: MapTexts): readonly MapBand[] {
  const right = channel.left + channel.width;
  const areas: Readonly<Record<Phase, MapArea>> = {
    credentials: { x: 0, y: 0, width: channel.left, height: bottom },
    verification: { x: right, y: 0, width: width - right, height: lower },
    account: { x: right, y: lower, width: width - right, height: bottom - lower },
    escalation: { x: 0, y: bottom, width, height: height - bottom },
  };
  return phases.map((phase) => ({
    phase,
    ...areas[phase],
    name: { x: areas[phase].x + margin, y: areas[phase].y + 66, text: wrapLines(texts.phase(phase), width)[0] ?? '' },
  }));
}

function missing(what: string): never {
  throw new Error(`The map has no place for ${what}.`);
}
