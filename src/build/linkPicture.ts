import { toPng, type Colour } from './png.ts';

/** The size that chats ask for, in pixels. */
export const linkPictureSize = { width: 1200, height: 630 } as const;

/** Its file, from the site's root. */
export const linkPictureFile = 'icons/link.png';

/** How far a point is from the edge of a shape, in pixels; below zero inside. */
type Distance = (x: number, y: number) => number;

interface Shape {
  readonly colour: Colour;
  readonly distance: Distance;
}

const indigo: Colour = [35, 69, 127];
const pale: Colour = [126, 150, 194];
const dim: Colour = [62, 96, 154];
const white: Colour = [255, 255, 255];
const yellow: Colour = [255, 216, 77];
const green: Colour = [11, 79, 67];

/** What a link in a chat shows: the old phone, the way to the new one, and a new one that lets in. It has no words, so no fonts. */
const shapes: readonly Shape[] = [
  // The old phone, with its talks.
  { colour: pale, distance: outline(box(304, 139, 176, 352, 28), 8) },
  { colour: dim, distance: box(334, 190, 96, 34, 14) },
  { colour: dim, distance: box(366, 242, 84, 34, 14) },
  { colour: dim, distance: box(334, 294, 104, 34, 14) },
  { colour: pale, distance: bar([372, 461], [412, 461], 4) },
  // The way.
  { colour: yellow, distance: bar([516, 315], [628, 315], 11) },
  { colour: yellow, distance: bar([586, 269], [632, 315], 11) },
  { colour: yellow, distance: bar([586, 361], [632, 315], 11) },
  // The new phone, with the same talks, and let in.
  { colour: white, distance: box(672, 91, 224, 448, 36) },
  { colour: pale, distance: box(702, 146, 116, 42, 17) },
  { colour: indigo, distance: box(754, 208, 112, 42, 17) },
  { colour: pale, distance: box(702, 270, 128, 42, 17) },
  { colour: green, distance: box(726, 354, 116, 116, 58) },
  { colour: white, distance: bar([757, 413], [777, 433], 8) },
  { colour: white, distance: bar([777, 433], [812, 394], 8) },
  { colour: pale, distance: bar([760, 508], [808, 508], 5) },
];

/** Draws the picture; the same bytes on every machine, because nothing but exact arithmetic is in it. */
export function linkPicture(): Uint8Array<ArrayBuffer> {
  const { width, height } = linkPictureSize;
  const bytes = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) bytes.set(colourAt(x + 0.5, y + 0.5), (y * width + x) * 3);
  }
  return toPng({ width, height, bytes });
}

/** The shapes over each other; at an edge both colours, by how much of the pixel each has. */
function colourAt(x: number, y: number): Colour {
  let seen = indigo;
  for (const { colour, distance } of shapes) {
    const share = Math.min(1, Math.max(0, 0.5 - distance(x, y)));
    if (share === 0) continue;
    const mix = (part: 0 | 1 | 2) => Math.round(seen[part] + (colour[part] - seen[part]) * share);
    seen = [mix(0), mix(1), mix(2)];
  }
  return seen;
}

/** A box with round corners. */
function box(left: number, top: number, width: number, height: number, radius: number): Distance {
  return (x, y) => {
    const across = Math.abs(x - left - width / 2) - width / 2 + radius;
    const down = Math.abs(y - top - height / 2) - height / 2 + radius;
    return length(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - radius;
  };
}

/** A line along the inner side of an edge. */
function outline(distance: Distance, thickness: number): Distance {
  return (x, y) => Math.abs(distance(x, y) + thickness / 2) - thickness / 2;
}

/** A straight line with round ends. */
function bar([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number], half: number): Distance {
  const [dx, dy] = [bx - ax, by - ay];
  return (x, y) => {
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const near = Math.min(1, Math.max(0, along));
    return length(x - ax - dx * near, y - ay - dy * near) - half;
  };
}

/** Not `Math.hypot`, whose last digit an engine may choose. */
function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
