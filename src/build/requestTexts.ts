import { phases } from '../diagnosis/steps';
import type { RequestTexts } from '../i18n/instance';
import type { Summaries } from '../i18n/summaries';
import type { AnswerText, ReasonText } from '../i18n/texts';
import type { Resources } from '../i18n/wording';

/** Returns the texts that a request is made of but for its summaries, and nothing else: every page in another locale carries them. */
export function requestTexts({ request, reasons }: Resources): RequestTexts {
  return { request, reasons: mapValues<ReasonText, object>(reasons, ({ title, ask }) => ({ title, ask })) };
}

/** Returns the titles of the reasons, by which the administrator finds them. */
export function reasonTitles({ reasons }: Resources): RequestTexts {
  return { reasons: mapValues<ReasonText, object>(reasons, ({ title }) => ({ title })) };
}

/** Returns what a request says of each answer. */
export function summariesOf(resources: Resources): Summaries {
  return inPhases(resources, ({ answers }) => ({ answers: mapValues(answers, ({ summary }) => ({ summary })) }));
}

/** Returns the resources without those sentences: pages fetch them once something was answered. */
export function withoutSummaries(resources: Resources): Resources {
  const shown = inPhases(resources, (step) => ({
    ...step,
    answers: mapValues(step.answers, ({ label, hint }) => ({ label, hint })),
  }));
  return { ...resources, ...(shown as Pick<Resources, keyof Summaries>) };
}

/** A step of the wording, of which only the answers are looked at. */
interface Worded {
  readonly answers: Readonly<Record<string, AnswerText>>;
}

/** Returns each phase with its steps as `to` makes them. */
function inPhases(resources: Resources, to: (step: Worded) => object): Summaries {
  return Object.fromEntries(
    phases.map((phase) => [phase, mapValues<Worded, object>(resources[phase], to)]),
  ) as Summaries;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
