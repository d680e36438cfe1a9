import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { phases, stepIds, steps } from '../../src/diagnosis/steps';
import type { ProjectCopy } from '../../tests/support/projectCopy';
import { furtherCopies, lettersOf } from './copyNames';
import { shuffledWords } from './shuffledWords';
import { entriesOf, literalOf, replaceBetween, replaceOnce, type Entry } from './sourceText';

/** The answer, with nothing left to try, at which a copy of the diagnosis continues in the next one. */
const lastQuestion = { step: 'other-screens', given: "unsure: escalate('other')" };

/** Two locales are enough where pages are counted by the step. */
export const localesOfSteps = ['ja', 'en'] as const;

/**
 * Chains the diagnosis of a copy of the project `times` times, in literals written out as they would be by hand (edges that several states share lead to the first copy), and leaves it
 * the locales of `localesOfSteps`. The outcomes stay single. Throws where the sources are not as they were.
 */
export function growSteps(project: ProjectCopy, times: number): void {
  const copies = furtherCopies(times);
  const copied = copiedSteps(project);
  project.edit('src/diagnosis/steps.ts', (text) =>
    replaceBetween(text, 'export const steps = {\n', '} as const satisfies', (literal) =>
      literalOf(withCopies(entriesOf(literal, 2), copies, copied)),
    ),
  );
  project.edit('src/illustrations/pictures.ts', (text) =>
    replaceBetween(text, "[S in StepOf<'guide'>]: Pictures } = {\n", '};', (literal) =>
      literalOf(withCopies(entriesOf(literal, 2), copies, copied)),
    ),
  );
  for (const phase of phases) {
    project.edit(`src/diagnosis/states/${phase}.ts`, (text) =>
      replaceBetween(text, `export const ${phase} = {\n`, '} as const satisfies', (literal) =>
        literalOf(chained(entriesOf(literal, 2), copies, copied)),
      ),
    );
  }
  keepLocales(project);
  for (const locale of localesOfSteps)
    for (const phase of phases) growTexts(project, { locale, phase, copies, copied });
}

type StepNames = ReadonlySet<string>;

/** Where a state says to which step an answer leads. */
const leads = /\b(to\(|takingOn\('[\w-]+', )'([\w-]+)'/g;

/** All but the outcomes, and those that only edges lead to that several states share: nothing would lead to a copy of them. */
function copiedSteps(project: ProjectCopy): StepNames {
  const named = phases.flatMap((phase) => {
    const states = readFileSync(path.join(project.folder, `src/diagnosis/states/${phase}.ts`), 'utf8');
    return [...states.matchAll(leads)].map(([, , step]) => step);
  });
  const targets = new Set(['start', ...named]);
  return new Set(stepIds.filter((step) => steps[step].kind !== 'outcome' && targets.has(step)));
}

function nameIn(copy: number, step: string, copied: StepNames): string {
  return copy > 0 && copied.has(step) ? `${step}-${lettersOf(copy)}` : step;
}

function withCopies(entries: readonly Entry[], copies: readonly number[], copied: StepNames): readonly Entry[] {
  const own = entries.filter(({ key }) => copied.has(key));
  const further = copies.flatMap((copy) => own.map(({ key, value }) => ({ key: nameIn(copy, key, copied), value })));
  return [...entries, ...further];
}

/** The states of all copies, each leading on within its own and, from its last question, to the next. */
function chained(states: readonly Entry[], copies: readonly number[], copied: StepNames): readonly Entry[] {
  const named = (copy: number, step: string) => nameIn(copy, step, copied);
  const last = copies.length;
  return [0, ...copies].flatMap((copy) =>
    states.flatMap(({ key, value }) => {
      if (copy > 0 && !copied.has(key)) return [];
      const within = value.replaceAll(leads, (_, call: string, target: string) => `${call}'${named(copy, target)}'`);
      const leadsOn = key === lastQuestion.step && copy < last;
      const toNext = `unsure: to('${named(copy + 1, 'start')}')`;
      return [{ key: named(copy, key), value: leadsOn ? replaceOnce(within, lastQuestion.given, toNext) : within }];
    }),
  );
}

function keepLocales(project: ProjectCopy): void {
  const kept = new Set<string>(localesOfSteps);
  project.edit('src/i18n/locales.ts', (text) =>
    replaceBetween(text, 'const known = {\n', '} as const', (literal) => {
      const [left, gone] = [true, false].map((isKept) =>
        entriesOf(literal, 2).filter(({ key }) => kept.has(key) === isKept),
      );
      for (const { key } of gone ?? []) rmSync(path.join(project.folder, 'locales', key), { recursive: true });
      return literalOf(left ?? []);
    }),
  );
}

interface GrownTexts {
  readonly locale: string;
  readonly phase: string;
  readonly copies: readonly number[];
  readonly copied: StepNames;
}

function growTexts(project: ProjectCopy, { locale, phase, copies, copied }: GrownTexts): void {
  project.edit(`locales/${locale}/${phase}.json`, (json) => {
    const texts = JSON.parse(json) as Record<string, unknown>;
    const own = Object.fromEntries(Object.entries(texts).filter(([step]) => copied.has(step)));
    const shuffle = shuffledWords(own, locale);
    const grown = copies.flatMap((copy) =>
      Object.entries(shuffle(copy) as object).map(([step, text]) => [nameIn(copy, step, copied), text as unknown]),
    );
    return JSON.stringify({ ...texts, ...(Object.fromEntries(grown) as object) });
  });
}
