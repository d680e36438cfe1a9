import type { MapPoint } from '../../illustrations/flowLayout';

/** Between two lines beside each other. */
const apart = 7;
const side = 18;

/** Where the lines from one phase to another run: down or up a lane for each end, however many lines lead to it. */
export interface Channel {
  /** The bends between where a line leaves its phase and where the way to its end begins. */
  readonly between: (end: string, from: MapPoint) => readonly MapPoint[];
}

interface Way {
  readonly end: string;
  readonly to: MapPoint;
}

function width(ends: number): number {
  return 2 * side + (ends - 1) * apart;
}

/** The height of what crosses below the phases, on the way to the reasons. */
function depth(ends: number): number {
  return ends * apart + side;
}

/** A lane for each end. Those that lead below `bottom` have a track of their own there too. */
function lanes(ways: readonly Way[], { left, bottom }: { readonly left: number; readonly bottom: number }): Channel {
  const isBelow = ({ to }: Way) => to.y > bottom;
  // Those to the left lie at the left, those to the right at the right; below, nobody crosses who need not.
  const rank = (way: Way) => (isBelow(way) ? 1 : way.to.x <= left ? 0 : 2);
  const ordered = ways.toSorted(
    (one, other) => rank(one) - rank(other) || one.to.x - other.to.x || one.to.y - other.to.y,
  );
  const laneOf = new Map(ordered.map(({ end }, index) => [end, left + side + index * apart]));
  const below = ordered.filter(isBelow).toSorted((one, other) => outward(other, laneOf) - outward(one, laneOf));
  const trackOf = new Map(below.map(({ end }, index) => [end, bottom + index * apart]));
  const toOf = new Map(ways.map(({ end, to }) => [end, to]));
  return {
    between: (end, from) => {
      const [lane, track, to] = [laneOf.get(end), trackOf.get(end), toOf.get(end)];
      if (lane === undefined || !to) return [];
      const bends = [{ x: lane, y: from.y }];
      return track === undefined
        ? [...bends, { x: lane, y: to.y }]
        : [...bends, { x: lane, y: track }, { x: to.x, y: track }];
    },
  };
}

/** How far an end lies from its lane: the farther, the higher its track. */
function outward({ end, to }: Way, laneOf: ReadonlyMap<string, number>): number {
  return Math.abs(to.x - (laneOf.get(end) ?? 0));
}

export const channelOf = { width, depth, lanes };
