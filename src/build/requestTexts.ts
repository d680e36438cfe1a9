import { phases } from '../diagnosis/steps';
import type { RequestTexts } from '../i18n/instance';
import type { AnswerText, ReasonText, StepText } from '../i18n/texts';
import type { Resources } from '../i18n/wording';

/** Returns the texts that a request is made of, and nothing else: every page in another locale carries them. */
export function requestTexts(resources: Resources): RequestTexts {
  const { request, reasons } = resources;
  const asked = mapValues<ReasonText, object>(reasons, ({ title, ask }) => ({ title, ask }));
  const answered = phases.map((phase) => {
    const summaries = mapValues<StepText, object>(resources[phase], ({ answers }) => ({
      answers: mapValues<AnswerText, object>(answers, ({ summary }) => ({ summary })),
    }));
    return [phase, summaries] as const;
  });
  return { request, reasons: asked, ...Object.fromEntries(answered) };
}

/** Returns the titles of the reasons, by which the administrator finds them. */
export function reasonTitles({ reasons }: Resources): RequestTexts {
  return { reasons: mapValues<ReasonText, object>(reasons, ({ title }) => ({ title })) };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
