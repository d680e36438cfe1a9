import { Fragment } from 'react';
import './Picture.css';
import { drawPart, partHeights, Words, type Place } from './parts';
import type { Caption, Device, Part, Scene, Written } from './scene';
import { scenes, type SceneId } from './scenes';

const width = 240;
const gap = 14;

/** The frame around the parts: how far in they begin, and how much room it takes above and below. */
const devices: Record<Device, { readonly inset: number; readonly top: number; readonly bottom: number }> = {
  phone: { inset: 34, top: 34, bottom: 18 },
  browser: { inset: 22, top: 42, bottom: 24 },
  paper: { inset: 34, top: 8, bottom: 8 },
};

interface PictureProps {
  readonly scene: SceneId;
  /** Returns the words of a caption. */
  readonly write: (caption: Caption) => Written;
}

/** The picture of an action. It shows what the text beside it says, so screen readers pass over it. */
export function Picture({ scene, write }: PictureProps) {
  const { device, parts, address }: Scene = scenes[scene];
  const { inset, top, bottom } = devices[device];
  const heights = parts.map((part) => partHeights[part.is]);
  const height = top + heights.reduce((sum, part) => sum + part + gap, -gap) + bottom;
  const placeAt = (index: number): Place => ({
    x: inset,
    y: top + heights.slice(0, index).reduce((sum, part) => sum + part + gap, 0),
    width: width - 2 * inset,
  });

  const rings = parts.flatMap((part, index) => (part.tap ? [ringOf(part, placeAt(index))] : []));

  return (
    <svg
      className="picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {device === 'phone' && <Phone height={height} />}
      {device === 'browser' && (
        <>
          <rect className="picture-device" x={4} y={1} width={width - 8} height={height - 2} rx={10} />
          <path
            className="picture-line"
            d={`M5 28h${width - 10}M16 15h.1m10 0h.1m10 0h.1${address ? '' : 'M56 15h150'}`}
          />
          {address && (
            <>
              <Words written={write(address)} className="picture-text" x={56} y={19} />
              <rect className="picture-ring" x={48} y={4} width={178} height={21} rx={8} />
            </>
          )}
        </>
      )}
      {parts.map((part, index) => (
        <Fragment key={index}>{drawPart(part, placeAt(index), write)}</Fragment>
      ))}
      {/* Last of all, so that no part lies upon a ring or the hand. */}
      {rings.map(({ x, y, width: across, height: high }) => (
        <rect key={y} className="picture-ring" x={x - 4} y={y - 4} width={across + 8} height={high + 8} rx={11} />
      ))}
      {rings.slice(-1).map((ring) => (
        <Hand key={ring.y} place={ring} />
      ))}
    </svg>
  );
}

/** The upper part of a phone held upright: what is further down is cut off. */
function Phone({ height }: { readonly height: number }) {
  const side = height - 19;
  return (
    <>
      <path
        className="picture-device"
        d={`M18 ${height - 1}v-${side}a18 18 0 0 1 18-18h${width - 72}a18 18 0 0 1 18 18v${side}`}
      />
      <path className="picture-line" d={`M${width / 2 - 12} 12h24M36 20h14m138 0h.1m8 0h.1m8 0h.1`} />
      <path className="picture-cut-off" d={`M24 ${height - 1}h${width - 48}`} />
    </>
  );
}

interface Ring extends Place {
  readonly height: number;
}

/** Returns where a finger taps: the whole of a part, or the small thing it shows. */
function ringOf(part: Part, { x, y, width: across }: Place): Ring {
  const height = partHeights[part.is];
  if (part.is === 'gear' || part.is === 'avatar') return { x: x + across - 38, y, width: 36, height };
  if (part.is === 'app') return { x: x + across / 2 - 26, y, width: 52, height: 52 };
  if (part.is === 'tab') return { x: x + across / 2 - 36, y: y + 4, width: 72, height: height - 4 };
  return { x, y, width: across, height };
}

/** The hand that taps: one, where two things are touched at the second. */
function Hand({ place: { x, y, width: across, height } }: { readonly place: Ring }) {
  // At the edge of what it taps, so that nothing that is written is covered.
  const [aside, raised] = across < 80 ? [4, 28] : [-4, 9];
  return (
    <path
      className="picture-finger"
      d="M0 10V1.500a3 3 0 0 1 6 0V9l8 1.600a3.600 3.600 0 0 1 2.900 4.100l-1.200 7.300a4.700 4.700 0 0 1-4.600 4h-6a5 5 0 0 1-3.900-1.900l-6-7.600c-1.500-2 1-4.300 2.900-2.800L0 15.500z"
      transform={`translate(${x + across + aside} ${y + height - raised})`}
    />
  );
}
