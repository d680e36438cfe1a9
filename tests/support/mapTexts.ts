import { answerText, reasonText, stepText } from '../../src/i18n/keys';
import type { MapTexts } from '../../src/build/map/boxes';
import { withPhrases } from '../../src/build/phrases';
import { t } from './builtTranslate';

/** The texts on the Japanese map, with their line breaks. */
export const mapTexts: MapTexts = {
  step: (step) => stepText(t, step).title,
  answer: (step, answer) => answerText(t, step, answer).label,
  reason: (reason) => withPhrases(reasonText(t, reason), 'ja').title,
  phase: (phase) => t(`phases.${phase}`),
};
