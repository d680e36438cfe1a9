import { stepText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import type { StepView } from '../../navigation/stepView';
import { RichText } from '../shared/RichText';

/** The lead of a step, where it has one. */
export function StepLead({ view }: { readonly view: StepView }) {
  const { lead } = stepText(useTexts().t, view.step);
  return lead && !view.omitted.includes('lead') ? (
    <p className="lead">
      <RichText words={lead} />
    </p>
  ) : null;
}
