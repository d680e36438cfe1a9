import { rmSync } from 'node:fs';
import path from 'node:path';
import { phases, steps } from '../../src/diagnosis/steps';
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
  project.edit('src/diagnosis/steps.ts', (text) =>
    replaceBetween(text, 'export const steps = {\n', '} as const satisfies', (literal) =>
      literalOf(withCopies(entriesOf(literal, 2), copies)),
    ),
  );
  project.edit('src/illustrations/pictures.ts', (text) =>
    replaceBetween(text, "[S in StepOf<'guide'>]: Pictures } = {\n", '};', (literal) =>
      literalOf(withCopies(entriesOf(literal, 2), copies)),
    ),
  );
  for (const phase of phases) {
    project.edit(`src/diagnosis/states/${phase}.ts`, (text) =>
      replaceBetween(text, `export const ${phase} = {\n`, '} as const satisfies', (literal) =>
        literalOf(chained(entriesOf(literal, 2), copies)),
      ),
    );
  }
  keepLocales(project);
  for (const locale of localesOfSteps) for (const phase of phases) growTexts(project, locale, phase, copies);
}

function isCopied(key: string): boolean {
  return steps[key as keyof typeof steps].kind !== 'outcome';
}

function nameIn(copy: number, step: string): string {
  return copy > 0 && isCopied(step) ? `${step}-${lettersOf(copy)}` : step;
}

function withCopies(entries: readonly Entry[], copies: readonly number[]): readonly Entry[] {
  const copied = entries.filter(({ key }) => isCopied(key));
  return [...entries, ...copies.flatMap((copy) => copied.map(({ key, value }) => ({ key: nameIn(copy, key), value })))];
}

/** The states of all copies, each leading on within its own and, from its last question, to the next. */
function chained(states: readonly Entry[], copies: readonly number[]): readonly Entry[] {
  const last = copies.length;
  return [0, ...copies].flatMap((copy) =>
    states.flatMap(({ key, value }) => {
      if (copy > 0 && !isCopied(key)) return [];
      const within = value
        .replaceAll(/\bto\('([\w-]+)'/g, (_, target: string) => `to('${nameIn(copy, target)}'`)
        .replaceAll(
          /\btakingOn\('([\w-]+)', '([\w-]+)'/g,
          (_, trouble: string, target: string) => `takingOn('${trouble}', '${nameIn(copy, target)}'`,
        );
      const leadsOn = key === lastQuestion.step && copy < last;
      const toNext = `unsure: to('${nameIn(copy + 1, 'start')}')`;
      return [{ key: nameIn(copy, key), value: leadsOn ? replaceOnce(within, lastQuestion.given, toNext) : within }];
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

function growTexts(project: ProjectCopy, locale: string, phase: string, copies: readonly number[]): void {
  project.edit(`locales/${locale}/${phase}.json`, (json) => {
    const texts = JSON.parse(json) as Record<string, unknown>;
    const copied = Object.fromEntries(Object.entries(texts).filter(([step]) => isCopied(step)));
    const shuffle = shuffledWords(copied, locale);
    const grown = copies.flatMap((copy) =>
      Object.entries(shuffle(copy) as object).map(([step, text]) => [nameIn(copy, step), text as unknown]),
    );
    return JSON.stringify({ ...texts, ...(Object.fromEntries(grown) as object) });
  });
}
