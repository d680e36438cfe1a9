import type { Reason } from '../../diagnosis/reasons';
import { steps } from '../../diagnosis/steps';
import type { MapArea, MapExit, MapLine, MapNode, MapReason } from '../../illustrations/flowLayout';
import { farTitle, heightOf, label, title, type Box, type Exit } from './boxes';

/** The box of a step at its place, its reasons left out. */
export function placeBox(box: Box, x: number, y: number, leftOf: (exit: Exit) => number): MapNode {
  const top = y + box.reasonsHeight;
  return {
    step: box.step,
    kind: steps[box.step].kind,
    solved: box.solved,
    x,
    y: top,
    width: box.width,
    height: box.headHeight + box.exitsHeight,
    headHeight: box.headHeight,
    title: box.title.map((text, line) => ({
      x: x + title.left,
      y: top + title.padding + 16 + line * title.line,
      text,
    })),
    farTitle: placeFarTitle(box, x, top),
    exits: box.exits.map((exit): MapExit => {
      const area = {
        x: x + leftOf(exit),
        y: top + box.headHeight,
        width: exit.width,
        height: box.exitsHeight,
      };
      return { ...area, answers: exit.answers, ...linesIn(area, exit.labels) };
    }),
  };
}

/** The reasons on top of a box at its place. */
export function placeReasons(box: Box, x: number, y: number, leftOf: (reason: Reason) => number): readonly MapReason[] {
  return box.reasons.map(({ reason, lines }) => {
    const area = { x: x + leftOf(reason), y, width: box.width / box.reasons.length, height: box.reasonsHeight };
    return { ...area, reason, title: linesIn(area, [lines]).lines };
  });
}

/** The title alone in the box, in the middle of it. */
function placeFarTitle({ width, headHeight, exitsHeight, farTitle: { size, lines } }: Box, x: number, top: number) {
  const line = size * farTitle.line;
  // Letters stand on their line with less below than above.
  const first = top + (headHeight + exitsHeight - lines.length * line) / 2 + size * 0.92;
  return {
    size,
    lines: lines.map((text, nth) => ({ x: Math.round(x + width / 2), y: Math.round(first + nth * line), text })),
  };
}

/** Labels below each other, centred in the room they have, and how far down they are parted. */
function linesIn(
  { x, y, width, height }: MapArea,
  labels: readonly (readonly string[])[],
): Pick<MapExit, 'lines' | 'partings'> {
  let top = Math.round(y + (height - heightOf(labels)) / 2) + label.padding;
  const lines: MapLine[] = [];
  const partings: number[] = [];
  for (const [index, texts] of labels.entries()) {
    if (index > 0) {
      partings.push(top + label.between / 2);
      top += label.between;
    }
    for (const text of texts) {
      lines.push({ x: Math.round(x + width / 2), y: top + 14, text });
      top += label.line;
    }
  }
  return { lines, partings };
}
