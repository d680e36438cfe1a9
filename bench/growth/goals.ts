import type { Goal } from '../report';
import { firstVisit } from './builtSite';
import type { MapSize, Size } from './measureSizes';

/** What must not grow, and how much growth is tolerated. */
interface Flat<Measured> {
  readonly what: string;
  readonly most: number;
  readonly unit: string;
  readonly of: (size: Measured) => number;
}

/** Whether something is as large or as fast at the largest size as at the smallest. Throws if nothing was measured. */
function flatGoal<Measured extends { readonly times: number }>(
  sizes: readonly Measured[],
  { what, most, unit, of }: Flat<Measured>,
): Goal {
  const [first, last] = endsOf(sizes);
  const ratio = of(last) / of(first);
  return {
    what: `${what}, ${last.times}x against ${first.times}x`,
    goal: `≤ ${most}`,
    reached: `${ratio.toFixed(2)} (${shown(of(first))} → ${shown(of(last))} ${unit})`,
    met: ratio <= most,
  };
}

/** The goals for sizes that differ in the number of steps; the pictures of the map are measured at sizes of their own. */
export function goalsOfSteps(sizes: readonly Size[], maps: readonly MapSize[]): readonly Goal[] {
  return [
    flatGoal(sizes, { what: 'steps: the start page', most: 1.1, unit: 'B', of: ({ site }) => site.bytes.startPage }),
    flatGoal(sizes, {
      what: 'steps: the administrator’s page',
      most: 1.1,
      unit: 'B',
      of: ({ site }) => site.bytes.administratorPage,
    }),
    textGoal(sizes),
    flatGoal(sizes, {
      what: 'steps: a transition of the machine',
      most: 1.5,
      unit: 'µs',
      of: ({ took }) => took.transition,
    }),
    flatGoal(sizes, { what: 'steps: the view after a click', most: 1.5, unit: 'µs', of: ({ took }) => took.click }),
    flatGoal(sizes, {
      what: 'steps: the view of a link that is opened',
      most: 1.5,
      unit: 'µs',
      of: ({ took }) => took.opened,
    }),
    flatGoal(sizes, { what: 'steps: build time a page, without the map’s picture', most: 1.5, unit: 'ms', of: aPage }),
    flatGoal(maps, {
      what: 'steps: the map’s picture, time a step',
      most: 1.5,
      unit: 'ms',
      of: ({ walk, layout, steps }) => (1000 * (walk + layout)) / steps,
    }),
  ];
}

/** The goals for sizes that differ in the number of locales. */
export function goalsOfLocales(sizes: readonly Size[]): readonly Goal[] {
  return [
    flatGoal(sizes, { what: 'locales: the start page', most: 1.1, unit: 'B', of: ({ site }) => site.bytes.startPage }),
    flatGoal(sizes, {
      what: 'locales: a first visit',
      most: 1.1,
      unit: 'B',
      of: ({ site: { bytes } }) => firstVisit(bytes),
    }),
    flatGoal(sizes, { what: 'locales: the view after a click', most: 1.5, unit: 'µs', of: ({ took }) => took.click }),
    flatGoal(sizes, { what: 'locales: build time a page', most: 1.5, unit: 'ms', of: aPage }),
  ];
}

/** The build time of a page in milliseconds, including its share of what is built once. */
export function aPage({ site }: Size): number {
  return (1000 * site.seconds) / site.pages;
}

/** At ten times the steps, a first visit may grow twice as much as its text: the rest is what nobody reads. */
function textGoal(sizes: readonly Size[]): Goal {
  const [first, last] = endsOf(sizes);
  const tenfold = sizes.find(({ times }) => times === 10 * first.times) ?? last;
  const [before, after] = [first.site.bytes, tenfold.site.bytes];
  const ratio = (firstVisit(after) - firstVisit(before)) / (after.text - before.text);
  return {
    what: `steps: growth of a first visit by that of its text, ${tenfold.times}x against ${first.times}x`,
    goal: '≤ 2',
    reached: `${ratio.toFixed(2)} (${shown(firstVisit(after) - firstVisit(before))} B, text ${shown(after.text - before.text)} B)`,
    met: ratio <= 2,
  };
}

function endsOf<Measured>(sizes: readonly Measured[]): readonly [Measured, Measured] {
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('Growth needs at least one size to be measured.');
  return [first, last];
}

function shown(number: number): string {
  return number.toLocaleString('en', { maximumFractionDigits: number < 100 ? 1 : 0 });
}
