import type { ComponentProps, ReactNode } from 'react';
import type { Caption, Part, Written } from './scene';

/** The place of a part, in the picture's own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The height of a part of each kind, in the picture's own units. */
export const partHeights: Record<Part['is'], number> = {
  field: 32,
  button: 32,
  row: 32,
  link: 22,
  title: 20,
  bubble: 32,
  switch: 32,
  gear: 32,
  avatar: 34,
  app: 70,
  tab: 50,
  pair: 40,
};

/** Draws a part of a picture at its place. */
export function drawPart(part: Part, place: Place, write: (caption: Caption) => Written): ReactNode {
  const { x, y, width } = place;
  const height = partHeights[part.is];
  const middle = y + height / 2;
  const box = (shape: string) => <rect className={shape} x={x} y={y} width={width} height={height} rx={8} />;
  const text = (caption: Caption, look: string, anchor?: 'middle') => (
    <Words
      written={write(caption)}
      className={look}
      x={anchor ? x + width / 2 : x + 10}
      y={middle + 4.5}
      textAnchor={anchor}
    />
  );
  const under = (caption: Caption) => (
    <Words written={write(caption)} className="picture-text" x={x + width / 2} y={y + height - 3} textAnchor="middle" />
  );

  switch (part.is) {
    case 'field':
      return (
        <>
          {box('picture-box')}
          {text(part.text, 'picture-text-soft')}
        </>
      );
    case 'button':
      return (
        <>
          {box('picture-fill')}
          {text(part.text, 'picture-text-on', 'middle')}
        </>
      );
    case 'row':
      return (
        <>
          {box('picture-box')}
          {text(part.text, 'picture-text')}
        </>
      );
    case 'link':
      return <g className="picture-link">{text(part.text, 'picture-text', 'middle')}</g>;
    case 'title':
      return text(part.text, 'picture-text', 'middle');
    case 'bubble':
      return (
        <>
          <path
            className="picture-shade"
            d={`M${x + 8} ${y}h${width - 40}a8 8 0 0 1 8 8v12a8 8 0 0 1-8 8h-${width - 52}l-10 6v-8a8 8 0 0 1-6-6v-12a8 8 0 0 1 8-8z`}
          />
          <Words written={write(part.text)} className="picture-text" x={x + 14} y={y + 18.5} />
        </>
      );
    case 'switch':
      return (
        <>
          {box('picture-box')}
          {text(part.text, 'picture-text')}
          <rect
            className={part.on ? 'picture-fill' : 'picture-shade'}
            x={x + width - 40}
            y={middle - 9}
            width={32}
            height={18}
            rx={9}
          />
          <circle className="picture-box" cx={x + width - (part.on ? 17 : 31)} cy={middle} r={7} />
        </>
      );
    case 'gear':
      return (
        <path
          className="picture-mark"
          d={`M${x + width - 20} ${middle}m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0m5-12v4m0 16v4m-12-12h4m16 0h4m-20.500-8.500l2.800 2.800m11.400 11.400l2.800 2.800m0-17l-2.800 2.800m-11.400 11.400l-2.800 2.800`}
        />
      );
    case 'avatar':
      return (
        <path
          className="picture-mark"
          d={`M${x + width - 20} ${middle}m-15 0a15 15 0 1 0 30 0a15 15 0 1 0-30 0m10.500-4a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0-9 0m-4 13a9 8 0 0 1 17 0`}
        />
      );
    case 'app':
      return (
        <>
          <rect className="picture-fill" x={x + width / 2 - 24} y={y + 2} width={48} height={48} rx={12} />
          <path className="picture-cut" d={`M${x + width / 2 - 12} ${y + 17}h24m-24 9h24m-24 9h14`} />
          {under('pictures:product')}
        </>
      );
    case 'tab':
      return (
        <>
          <path className="picture-line" d={`M${x - 14} ${y}h${width + 28}`} />
          <path
            className="picture-line"
            d={[x + 8, x + width / 2 - 9, x + width - 26].map((left) => `M${left} ${y + 10}h18v14h-18z`).join('')}
          />
          {under(part.text)}
        </>
      );
    case 'pair':
      return (
        <>
          <rect className="picture-box" x={x} y={y} width={66} height={height} rx={8} />
          <rect className="picture-box" x={x + width - 66} y={y} width={66} height={height} rx={8} />
          <text className="picture-text" x={x + 33} y={middle + 6} textAnchor="middle" fontSize={18}>
            {part.left}
          </text>
          <text className="picture-text" x={x + width - 33} y={middle + 6} textAnchor="middle" fontSize={18}>
            {part.right}
          </text>
          <path className="picture-mark" d={`M${x + width / 2 - 8} ${middle - 4}h16m-16 8h16m-12 5l8-18`} />
        </>
      );
  }
}

interface WordsProps extends ComponentProps<'text'> {
  readonly written: Written;
}

/** A line of words in a picture. Of an ID, the part after the @ is what people leave out. */
export function Words({ written: { words, lang }, ...look }: WordsProps) {
  const [own, company] = words.split('@');
  return (
    <text {...look} lang={lang}>
      {own}
      {company && <tspan className="picture-taught">@{company}</tspan>}
    </text>
  );
}
