import { Fragment } from 'react';
import type { Reason } from '../diagnosis/reasons';
import { escalation, type StepId } from '../diagnosis/steps';
import { withoutBreaks } from '../i18n/plainText';
import { FlowSymbols } from './FlowSymbols';
import type { MapEdge, MapExit, MapLayout, MapLine, MapNode, MapPoint, MapReason } from './flowLayout';

interface FlowMapProps {
  readonly layout: MapLayout;
  /** The map's name for screen readers. */
  readonly title: string;
  readonly hrefOf: (step: StepId) => string;
  readonly hrefOfReason: (reason: Reason) => string;
  /** Returns the tooltip of a line: its answers and where they lead. */
  readonly describe: (edge: MapEdge) => string;
}

/**
 * The whole diagnosis in one picture: each step with its answers, and where each answer leads. Seen from far it has titles only,
 * large ones; which of the two is shown, the page says (`data-map-from`).
 */
export function FlowMap({ layout, title, hrefOf, hrefOfReason, describe }: FlowMapProps) {
  const { width, height, bands, nodes, reasons, edges } = layout;
  return (
    <svg
      className="map"
      data-map=""
      data-map-from="far"
      // Grows with the reader's size of type, which nothing else on a drawing does.
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={title}
    >
      <FlowSymbols />
      {bands.map(({ phase, x, y, width: across, height: down }) => (
        <rect key={phase} className="map-band" x={x} y={y} width={across} height={down} />
      ))}
      {nodes.map((node) => (
        <Fragment key={node.step}>
          {node.step === escalation &&
            reasons.map((reason, index) => (
              <ReasonNode key={reason.reason} reason={reason} number={index + 1} href={hrefOfReason(reason.reason)} />
            ))}
          <Node
            node={node}
            href={hrefOf(node.step)}
            edges={edges.filter(({ step }) => step === node.step)}
            describe={describe}
          />
        </Fragment>
      ))}
      {/* The list of all steps has them as headings. */}
      <g className="map-names" aria-hidden="true">
        {bands.map(({ phase, name: { x, y, text } }) => (
          <text key={phase} x={x} y={y}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

interface NodeProps {
  readonly node: MapNode;
  readonly href: string;
  readonly edges: readonly MapEdge[];
  readonly describe: (edge: MapEdge) => string;
}

function Node({ node, href, edges, describe }: NodeProps) {
  const { step, kind, solved, x, y, width, height, title, farTitle, exits } = node;
  const [head, whole] = [shapeOf(node, near), shapeOf({ ...node, headHeight: height }, far)];
  return (
    <g className="map-node" data-map-step={step} data-map-wide={step === escalation ? '' : undefined}>
      <a href={href} aria-label={withoutBreaks(title.map(({ text }) => text).join(''))}>
        <path className="map-ring map-near" d={head} />
        <path className="map-box map-near" d={head} />
        {/* Some browsers give both titles to a screen reader, whichever is shown. */}
        <g className="map-near" aria-hidden="true">
          <use href={`#map-${step === 'resolved' ? 'solved' : kind}`} x={x + 10} y={y + 13} />
          <Lines lines={title} />
        </g>
        <path className="map-ring map-far" d={whole} />
        <path className="map-box map-far" d={whole} />
        <g className="map-far" fontSize={farTitle.size} aria-hidden="true">
          <Lines lines={farTitle.lines} />
        </g>
      </a>
      {exits.map((exit) => (
        <Exit
          key={exit.answers[0]}
          exit={exit}
          edges={edges.filter(({ answers }) => answers[0] === exit.answers[0])}
          describe={describe}
        />
      ))}
      {solved && <use className="map-near" href="#map-solved" x={x + width - 26} y={y - 11} />}
      <Marks x={x - 11} y={y - 11} />
    </g>
  );
}

interface ExitProps {
  readonly exit: MapExit;
  readonly edges: readonly MapEdge[];
  readonly describe: (edge: MapEdge) => string;
}

/** An answer's compartment with the lines that leave it, so that pointing at one shows the other. */
function Exit({ exit: { x, y, width, height, lines, partings }, edges, describe }: ExitProps) {
  return (
    <g className="map-exit" role="img">
      <title>{edges.map(describe).join('\n')}</title>
      {edges.map(({ step, answers, target, reason, depends, points }) => (
        <path
          key={`${target} ${reason}`}
          className={depends ? 'map-edge map-depends' : 'map-edge'}
          d={lineThrough(points)}
          data-map-edge={answers.map((answer) => `${step}.${answer}`).join(' ')}
          data-map-to={target}
          data-map-for={reason ?? undefined}
        />
      ))}
      {/* Its title says the same, and where it leads. */}
      <g className="map-near" aria-hidden="true">
        <rect className="map-box" x={x} y={y} width={width} height={height} />
        {partings.length > 0 && <path d={partings.map((parting) => `M${x + width / 2 - 14} ${parting}h28`).join('')} />}
        <Lines lines={lines} />
      </g>
    </g>
  );
}

interface ReasonNodeProps {
  readonly reason: MapReason;
  /** By which the list below the map names it: from far there is no room for its words. */
  readonly number: number;
  readonly href: string;
}

function ReasonNode({ reason, number, href }: ReasonNodeProps) {
  const { x, y, width, height, title } = reason;
  return (
    <g className="map-reason" data-map-reason={reason.reason}>
      <a href={href}>
        {/* Its name where it is too far to be read. */}
        <title>{title.map(({ text }) => text).join('')}</title>
        <rect className="map-ring" x={x} y={y} width={width} height={height} />
        <rect className="map-box" x={x} y={y} width={width} height={height} />
        <Lines lines={title} />
        <text className="map-far" fontSize={48} x={x + width / 2} y={y + height / 2 + 17}>
          {number}
        </text>
      </a>
      <Marks x={x - 4} y={y - 11} />
    </g>
  );
}

/** Shown when a log leads through here, or ends here, or a search has found it: more than a colour. */
function Marks({ x, y }: MapPoint) {
  return (
    <g className="map-marks" transform={`translate(${x} ${y})`}>
      <use className="map-mark-passed" href="#map-passed" />
      <use className="map-mark-here" href="#map-here" />
      <use className="map-mark-found" href="#map-found" />
    </g>
  );
}

function Lines({ lines }: { readonly lines: readonly MapLine[] }) {
  return (
    <text>
      {lines.map(({ x, y, text }) => (
        <tspan key={y} x={x} y={y}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

interface Outline {
  /** The radius of round shoulders. */
  readonly round: number;
  /** Between the lines of a double line. */
  readonly gap: number;
}

const near: Outline = { round: 18, gap: 4 };
const far: Outline = { round: 60, gap: 14 };

/** The kinds differ in shape: a question has round shoulders, a guide is square, an outcome has a double line. */
function shapeOf({ kind, x, y, width, headHeight }: MapNode, { round, gap }: Outline): string {
  const square = `M${x} ${y}h${width}v${headHeight}H${x}z`;
  if (kind === 'guide') return square;
  if (kind === 'outcome') return `${square}m${gap} ${gap}h${width - 2 * gap}v${headHeight - 2 * gap}H${x + gap}z`;
  const shoulder = `q0-${round} ${round}-${round}h${width - 2 * round}q${round} 0 ${round} ${round}`;
  return `M${x} ${y + headHeight}v${round - headHeight}${shoulder}v${headHeight - round}z`;
}

/** A line with rounded bends, so that a bend cannot be taken for a crossing, and an arrow head pointing down. */
function lineThrough(points: readonly MapPoint[]): string {
  const [start, ...rest] = points;
  const drawn = rest.map((point, index) => {
    const before = points[index];
    const after = rest[index + 1];
    if (!before || !after) return `V${point.y - 2}`;
    const room = Math.min(distance(before, point), distance(point, after)) / 2;
    const radius = Math.min(8, Math.floor(room));
    const [from, to] = [towards(point, before, radius), towards(point, after, radius)];
    const straight = before.x === point.x ? `V${point.y + from.y}` : `H${point.x + from.x}`;
    return `${straight}q${-from.x} ${-from.y} ${to.x - from.x} ${to.y - from.y}`;
  });
  return `M${start?.x} ${start?.y}${drawn.join('')}m0 0l-5-7m5 7l5-7`;
}

function distance(one: MapPoint, other: MapPoint): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
}

/** The way from `point` to `other`, `length` far. */
function towards(point: MapPoint, other: MapPoint, length: number): MapPoint {
  return { x: Math.sign(other.x - point.x) * length, y: Math.sign(other.y - point.y) * length };
}
