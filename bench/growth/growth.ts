import { locales as knownLocales } from '../../src/i18n/locales';
import type { Part, Table } from '../report';
import { firstVisit, forgetPicture, leaveOutPicture } from './builtSite';
import { aPage, goalsOfLocales, goalsOfSteps } from './goals';
import { growLocales } from './growLocales';
import { growSteps, localesOfSteps } from './growSteps';
import { measureMaps, measureSizes, type MapSize, type Size } from './measureSizes';

/** The sizes at which the map's picture is laid out: they show how it grows, and larger ones take hours. */
const sizesOfMap = [1, 2, 4];

/**
 * Builds the project with multiples of its steps and of its locales, in ascending order, and measures what grows with them.
 * Throws if a list has fewer than two sizes, if the sources are not as expected, or if a build fails.
 */
export async function measureGrowth(options: {
  readonly steps: readonly number[];
  readonly locales: readonly number[];
}): Promise<Part> {
  if (Math.min(options.steps.length, options.locales.length) < 2) {
    throw new RangeError('Growth needs two sizes at least: the second is compared with the first.');
  }
  const bySteps = await measureSizes(options.steps, (project, times) => {
    growSteps(project, times);
    // The picture would take most of the time; it is measured separately.
    leaveOutPicture(project);
  });
  const maps = await measureMaps(sizesOfMap, (project, times) => {
    growSteps(project, times);
    forgetPicture(project);
  });
  const byLocales = await measureSizes(options.locales, growLocales);
  return {
    name: 'Growth',
    tables: [
      buildTable(`More steps: the build, in ${localesOfSteps.join(' and ')}, without the map’s picture`, bySteps),
      bytesTable('More steps: bytes in English, brotli', bySteps),
      timesTable('More steps: the steps, in Node', bySteps),
      graphTable(bySteps),
      mapTable(maps),
      buildTable(`More locales: the build, from ${knownLocales.length} locales on`, byLocales),
      bytesTable('More locales: bytes in English, brotli', byLocales),
      timesTable('More locales: the steps, in Node', byLocales),
    ],
    goals: [...goalsOfSteps(bySteps, maps), ...goalsOfLocales(byLocales)],
  };
}

function buildTable(title: string, sizes: readonly Size[]): Table {
  return {
    title,
    columns: ['size', 'pages', 'build, s', 'a page, ms'],
    rows: sizes.map((size) => [`${size.times}x`, size.site.pages, round(size.site.seconds, 1), round(aPage(size), 0)]),
  };
}

function bytesTable(title: string, sizes: readonly Size[]): Table {
  return {
    title,
    columns: ['size', 'start page', 'administrator’s page', 'text', 'client', 'first visit', 'of it text, %'],
    rows: sizes.map(({ times, site: { bytes } }) => [
      `${times}x`,
      bytes.startPage,
      bytes.administratorPage,
      bytes.text,
      bytes.client,
      firstVisit(bytes),
      round((100 * bytes.text) / firstVisit(bytes), 0),
    ]),
  };
}

function timesTable(title: string, sizes: readonly Size[]): Table {
  return {
    title,
    columns: [
      'size',
      'a transition, µs',
      'the view after a click, µs',
      'the view of a link opened, µs',
      'the administrator’s without a log, ms',
    ],
    rows: sizes.map(({ times, took }) => [
      `${times}x`,
      round(took.transition, 1),
      round(took.click, 0),
      round(took.opened, 0),
      round(took.bareAdministrator / 1000, 1),
    ]),
  };
}

function graphTable(sizes: readonly Size[]): Table {
  return {
    title: 'More steps: the longest log, and the test of the graph from the start',
    columns: ['size', 'steps', 'answers of the log', 'its replay, ms', 'nodes', 'edges', 'test, ms of the processor'],
    rows: sizes.map(({ times, graph, took }) => [
      `${times}x`,
      graph.steps,
      graph.longestLog.given.length,
      round(took.replay / 1000, 2),
      graph.nodes,
      graph.edges,
      round(graph.milliseconds, 0),
    ]),
  };
}

function mapTable(maps: readonly MapSize[]): Table {
  return {
    title: 'More steps: the map for one locale, in seconds of the processor',
    columns: ['size', 'steps', 'walk from every step', 'layout of the picture'],
    rows: maps.map(({ times, steps, walk, layout }) => [`${times}x`, steps, round(walk, 2), round(layout, 1)]),
  };
}

function round(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}
