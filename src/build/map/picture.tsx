import type { ReactNode } from 'react';
import { exploreDiagnosis, leadsOf } from '../../diagnosis/graph';
import { byAddress } from '../../diagnosis/log';
import { sectionOf } from '../../diagnosis/reasons';
import { FlowMap } from '../../illustrations/FlowMap';
import type { MapLayout } from '../../illustrations/flowLayout';
import { answerText, reasonText, stepText, type Translate } from '../../i18n/keys';
import type { Locale } from '../../i18n/locales';
import { plainText, withoutReadings } from '../../i18n/plainText';
import { hrefsIn } from '../../navigation/hrefs';
import { sectionPage } from '../../navigation/paths';
import type { MapTexts } from './boxes';
import { layOutMaps } from './layout';

/** The picture of the whole diagnosis in each locale, drawn from the machine: it cannot be out of date. */
export async function mapPictures(
  translators: ReadonlyMap<Locale, Translate<'desk'>>,
): Promise<ReadonlyMap<Locale, ReactNode>> {
  const layouts = await layOutMaps(leadsOf(exploreDiagnosis()), [...translators.values()].map(textsIn));
  return new Map(
    [...translators].map(([locale, t], index) => {
      const layout = layouts[index];
      return [locale, layout && pictureIn(locale, t, layout)] as const;
    }),
  );
}

/** What is written on the map in the locale of `t`. */
export function textsIn(t: Translate<'desk'>): MapTexts {
  return {
    step: (step) => withoutReadings(stepText(t, step).title),
    answer: (step, answer) => withoutReadings(answerText(t, step, answer).label),
    reason: (reason) => withoutReadings(reasonText(t, reason).title),
    phase: (phase) => withoutReadings(t(`phases.${phase}`)),
  };
}

function pictureIn(locale: Locale, t: Translate<'desk'>, layout: MapLayout): ReactNode {
  const { toStep, toSide } = hrefsIn(locale, '..');
  return (
    <FlowMap
      layout={layout}
      title={plainText(t('map:picture.name'))}
      hrefOf={(step) => toStep(byAddress(step))}
      hrefOfReason={(reason) => toSide(sectionPage(sectionOf[reason]))}
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
