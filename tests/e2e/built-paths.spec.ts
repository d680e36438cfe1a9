import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { exploreDiagnosis, type Edge } from '../../src/diagnosis/graph';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { keyOf } from '../../src/diagnosis/reachable';
import { answersOf, isOutcome, stepIds, type AnswerId, type StepId } from '../../src/diagnosis/steps';
import { enter } from '../../src/diagnosis/snapshots';
import { locales, sourceLocale, type Locale } from '../../src/i18n/locales';
import { fileOf } from '../../src/navigation/paths';
import { edgesByNode } from '../support/graph';
import { linksIn } from '../support/links';
import { simplePaths } from '../support/simplePaths';

// Reads the built files, with no script and no browser: a file knows no log, so a path is a sequence of files.

interface FileLink {
  readonly answer: AnswerId;
  readonly target: StepId;
  readonly file: string;
}

const stepOfFile = new Map(
  locales.flatMap((locale) => stepIds.map((step) => [fileOf({ locale, step }), step] as const)),
);

/** The links from the file of a step to the next; throws where one leads to no file of a step. */
function readLinks(file: string, step: StepId): readonly FileLink[] {
  return linksIn(readFileSync(`dist/${file}`, 'utf8')).flatMap(({ href, answer }) => {
    const known = answersOf(step).find((id) => id === answer);
    if (answer !== null && !known) throw new Error(`${file}: ${answer} is no answer of ${step}`);
    if (!known) return [];
    const [relative = ''] = href.split('#');
    const next = path.posix.join(path.posix.dirname(file), relative);
    const target = stepOfFile.get(next);
    if (!target) throw new Error(`${file}: ${href} is no step`);
    return [{ answer: known, target, file: next }];
  });
}

const linksByLocale = new Map(
  locales.map((locale) => [locale, new Map(stepIds.map((step) => [step, readLinks(fileOf({ locale, step }), step)]))]),
);
const linksFrom = (step: StepId, locale: Locale = sourceLocale) => linksByLocale.get(locale)?.get(step) ?? [];

const graph = exploreDiagnosis();
const out = edgesByNode(graph);
/** What the machine offers at a step when nothing else is known, as in a file. */
const bareEdges = (step: StepId) => out.get(keyOf(enter(step, everythingPossible))) ?? [];
const said = ({ answer, target }: Pick<Edge, 'answer' | 'target'>) => `${answer} → ${target}`;

test('the front page links as the start does', () => {
  expect(readLinks('index.html', 'start')).toEqual(linksFrom('start'));
});

for (const locale of locales) {
  test(`the files in ${locale} link as the machine does where nothing else is known`, () => {
    for (const step of stepIds) {
      expect(linksFrom(step, locale).map(said), step).toEqual(bareEdges(step).map(said));
      expect(linksFrom(step, locale).every(({ file }) => file.startsWith(`${locale}/`))).toBe(true);
    }
  });
}

// A file knows no earlier answers, so ways from file to file may come back; none of them is without a way out.
test('every file leads on to each outcome, and to the administrator at once', () => {
  const reachedFrom = (step: StepId) => {
    const reached = new Set([step]);
    for (const each of reached) for (const { target } of linksFrom(each)) reached.add(target);
    return reached;
  };
  for (const step of stepIds) {
    if (isOutcome(step)) continue;
    expect(linksFrom(step).map(said), step).toContainEqual('contact-admin → contact-admin');
    expect([...reachedFrom(step)].filter(isOutcome), step).toContain('admin-locked-out');
  }
  expect(reachedFrom('start')).toEqual(new Set(stepIds.filter((step) => !needsAnswers.has(step))));
});

/** Steps to which only what was answered before leads, and those behind them. */
const needsAnswers = new Set<StepId>();
for (let count = -1; count < needsAnswers.size;) {
  count = needsAnswers.size;
  const links = stepIds.filter((step) => !needsAnswers.has(step)).flatMap(bareEdges);
  for (const step of stepIds) {
    if (step !== 'start' && !links.some(({ target }) => target === step)) needsAnswers.add(step);
  }
}

// A file cannot know earlier answers, so where the machine decides by them, the file links as if nothing were known.
test('every simple path of the machine is a sequence of files, but for what was answered before each linked to the next', () => {
  const byTrail = new Set<string>();
  let onlyByLinks = 0;
  let all = 0;
  const missing: StepId[] = [];
  for (const { edges } of simplePaths(graph)) {
    all += 1;
    let isByLinks = true;
    for (const { step, answer, target } of edges) {
      if (!existsSync(`dist/${fileOf({ locale: sourceLocale, step: target })}`)) missing.push(target);
      if (linksFrom(step).some((link) => link.answer === answer && link.target === target)) continue;
      isByLinks = false;
      byTrail.add(`${step}.${answer} → ${target}`);
    }
    if (isByLinks) onlyByLinks += 1;
  }
  console.log(
    `files: ${onlyByLinks} of the machine’s ${all} simple paths by links alone; the others need what was answered before:\n  ${[...byTrail].join('\n  ')}`,
  );
  expect(missing).toEqual([]);
  expect(onlyByLinks).toBeGreaterThan(0);
  // Nobody gets stuck: the file has a link for the same answer, to where it leads people who have answered nothing yet, or that
  // answer is offered only to those who have.
  for (const { step, answer, target } of graph.edges) {
    if (!byTrail.has(`${step}.${answer} → ${target}`)) continue;
    const isBare = bareEdges(step).some((edge) => edge.answer === answer);
    expect(linksFrom(step).some((link) => link.answer === answer)).toBe(isBare);
  }
});
