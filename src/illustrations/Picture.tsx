import { Fragment } from 'react';
import './Picture.css';
import { drawPart, partHeights, type Place } from './parts';
import type { Caption, Device, Part } from './scene';
import { scenes, type SceneId } from './scenes';

const width = 240;
const gap = 9;

/** What is drawn around the parts: how far in they begin, and from where on down. */
const devices: Record<Device, { readonly inset: number; readonly top: number; readonly bottom: number }> = {
  phone: { inset: 34, top: 28, bottom: 20 },
  browser: { inset: 22, top: 42, bottom: 18 },
  paper: { inset: 34, top: 8, bottom: 8 },
};

interface PictureProps {
  readonly scene: SceneId;
  /** The words for what stands written in it. */
  readonly say: (caption: Caption) => string;
}

/** The picture of an action. It shows what the text beside it says, so it is decoration to those who do not see it. */
export function Picture({ scene, say }: PictureProps) {
  const { device, parts } = scenes[scene];
  const { inset, top, bottom } = devices[device];
  const heights = parts.map((part) => partHeights[part.is]);
  const height = top + heights.reduce((sum, part) => sum + part + gap, -gap) + bottom;
  const placeAt = (index: number): Place => ({
    x: inset,
    y: top + heights.slice(0, index).reduce((sum, part) => sum + part + gap, 0),
    width: width - 2 * inset,
  });

  return (
    <svg className="picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {device === 'phone' && (
        <>
          <rect className="picture-device" x={18} y={1} width={width - 36} height={height - 2} rx={18} />
          <path className="picture-line" d={`M${width / 2 - 14} 13h28`} />
        </>
      )}
      {device === 'browser' && (
        <>
          <rect className="picture-device" x={4} y={1} width={width - 8} height={height - 2} rx={10} />
          <path className="picture-line" d={`M5 28h${width - 10}M16 15h.1m10 0h.1m10 0h.1M56 15h150`} />
        </>
      )}
      {parts.map((part, index) => {
        const { x, y, width: across } = placeAt(index);
        return (
          <Fragment key={index}>
            {drawPart(part, { x, y, width: across }, say)}
            {part.tap && <Tap place={ringOf(part, { x, y, width: across })} />}
          </Fragment>
        );
      })}
    </svg>
  );
}

interface Ring extends Place {
  readonly height: number;
}

/** What a finger goes for: the whole of a part, or the small thing it shows. */
function ringOf(part: Part, { x, y, width: across }: Place): Ring {
  const height = partHeights[part.is];
  if (part.is === 'gear' || part.is === 'avatar') return { x: x + across - 38, y, width: 36, height };
  if (part.is === 'app' || part.is === 'power') return { x: x + across / 2 - 28, y, width: 56, height };
  if (part.is === 'code') return { x: x + across / 2 - 74, y, width: 146, height };
  return { x, y, width: across, height };
}

function Tap({ place: { x, y, width: across, height } }: { readonly place: Ring }) {
  return (
    <>
      <rect className="picture-ring" x={x - 4} y={y - 4} width={across + 8} height={height + 8} rx={11} />
      <rect
        className="picture-finger"
        x={-7}
        y={0}
        width={14}
        height={34}
        rx={7}
        transform={`translate(${x + across - 14} ${y + height - 8})rotate(-28)`}
      />
    </>
  );
}
