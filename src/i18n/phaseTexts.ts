import type { i18n } from 'i18next';
import { steps, type Phase, type StepId } from '../diagnosis/steps';
import type { RequestTexts } from './instance';
import { sourceLocale } from './locales';
import type { Resources } from './wording';

/** The wording of a phase, as its script puts it on `globalThis`: what its steps say, and what only its screens say. */
export interface LoadedPhase {
  readonly own: Partial<Resources>;
  /** The texts of the request in the source locale, where the page's is another one. */
  readonly source?: RequestTexts;
}

declare global {
  /** Filled by the script of the page's own phase, which runs before the page's entry, and by those of the others, which come later. */
  var loginGuidePhases: { readonly [P in Phase]?: LoadedPhase } | undefined;
}

const taken = new WeakMap<i18n, Set<string>>();

/** Adds the wording that has come to that of the page; returns whether the page can say a step. */
export function canSay(i18n: i18n, step: StepId): boolean {
  const known = taken.get(i18n) ?? new Set();
  taken.set(i18n, known);
  for (const [phase, { own, source }] of Object.entries(globalThis.loginGuidePhases ?? {})) {
    if (known.has(phase)) continue;
    known.add(phase);
    add(i18n, i18n.language, own);
    add(i18n, sourceLocale, source ?? {});
  }
  return i18n.getResource(i18n.language, steps[step].phase, `${step}.title`) !== undefined;
}

/** Sentences of answers may have come before (`summaries.ts`): they stay. */
function add(i18n: i18n, tag: string, texts: object): void {
  for (const [namespace, own] of Object.entries(texts)) i18n.addResourceBundle(tag, namespace, own, true);
}
