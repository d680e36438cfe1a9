import { answerText, reasonText, stepText } from '../../src/i18n/keys';
import type { MapTexts } from '../../src/build/map/boxes';
import { t } from './builtTranslate';

/** The texts on the Japanese map, with their line breaks. */
export const mapTexts: MapTexts = {
  step: (step) => stepText(t, step).title,
  answer: (step, answer) => answerText(t, step, answer).label,
  reason: (reason) => reasonText(t, reason).title,
  phase: (phase) => t(`phases.${phase}`),
};
