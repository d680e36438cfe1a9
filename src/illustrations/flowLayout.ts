import type { Reason } from '../diagnosis/reasons';
import type { AnswerId, Phase, StepId, StepKind } from '../diagnosis/steps';

// What the build lays out and the map draws: all in px, nothing left to measure.

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface MapArea extends MapPoint {
  readonly width: number;
  readonly height: number;
}

/** A line of text; `y` is what the letters stand on. */
export interface MapLine extends MapPoint {
  readonly text: string;
}

/** The ground of a phase, and its name on top of it. */
export interface MapBand extends MapArea {
  readonly phase: Phase;
  readonly name: MapLine;
}

/** Answers of a step that all lead to the same places, in a compartment under its title. */
export interface MapExit extends MapArea {
  readonly answers: readonly AnswerId[];
  readonly lines: readonly MapLine[];
  /** The distances from the top at which one answer's label ends and the next one's begins. */
  readonly partings: readonly number[];
}

/** A step: its title, and under it its answers side by side. */
export interface MapNode extends MapArea {
  readonly step: StepId;
  readonly kind: StepKind;
  /** True where the diagnosis can end solved. */
  readonly solved: boolean;
  readonly headHeight: number;
  readonly title: readonly MapLine[];
  /** The title for whoever sees the whole map: large, and alone in its box. */
  readonly farTitle: { readonly size: number; readonly lines: readonly MapLine[] };
  readonly exits: readonly MapExit[];
}

/** A reason, on top of the step for the administrator. */
export interface MapReason extends MapArea {
  readonly reason: Reason;
  readonly title: readonly MapLine[];
}

/** Answers of a step that lead to the same place; with a reason, to that reason. */
export interface MapEdge {
  readonly step: StepId;
  readonly answers: readonly AnswerId[];
  readonly target: StepId;
  readonly reason: Reason | null;
  /** True where the same answers can also lead elsewhere, depending on earlier ones. */
  readonly depends: boolean;
  readonly points: readonly MapPoint[];
}

/** The whole diagnosis with a place for everything. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly MapBand[];
  readonly nodes: readonly MapNode[];
  readonly reasons: readonly MapReason[];
  readonly edges: readonly MapEdge[];
}
