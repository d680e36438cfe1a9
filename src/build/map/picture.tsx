import type { ReactNode } from 'react';
import { exploreDiagnosis, leadsOf, type Lead } from '../../diagnosis/graph';
import { byAddress } from '../../diagnosis/log';
import { sectionOf } from '../../diagnosis/reasons';
import { FlowMap } from '../../illustrations/FlowMap';
import { answerText, reasonText, stepText, type Translate } from '../../i18n/keys';
import type { Locale } from '../../i18n/locales';
import { plainText, withoutReadings } from '../../i18n/plainText';
import { hrefsIn } from '../../navigation/hrefs';
import { layOutMap } from './layout';

let leads: readonly Lead[] | undefined;

/** The picture of the whole diagnosis in a locale, drawn from the machine: it cannot be out of date. */
export async function mapPicture(t: Translate<'desk'>, locale: Locale): Promise<ReactNode> {
  const { toStep, toSide } = hrefsIn(locale, '..');
  leads ??= leadsOf(exploreDiagnosis());
  const layout = await layOutMap(leads, {
    step: (step) => withoutReadings(stepText(t, step).title),
    answer: (step, answer) => withoutReadings(answerText(t, step, answer).label),
    reason: (reason) => withoutReadings(reasonText(t, reason).title),
    phase: (phase) => withoutReadings(t(`phases.${phase}`)),
  });
  return (
    <FlowMap
      layout={layout}
      title={plainText(t('map:picture.name'))}
      hrefOf={(step) => toStep(byAddress(step))}
      hrefOfReason={(reason) => `${toSide('admin')}#${sectionOf[reason]}`}
      describe={({ step, answers, target, reason }) =>
        plainText(
          t('map:picture.edge', {
            answers: answers.map((answer) => answerText(t, step, answer).label).join(' / '),
            target: reason ? reasonText(t, reason).title : stepText(t, target).title,
          }),
        )
      }
    />
  );
}
