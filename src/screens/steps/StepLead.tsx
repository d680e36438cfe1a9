import { stepText } from '../../i18n/keys';
import { useTranslate } from '../../i18n/useTranslate';
import type { StepView } from '../../navigation/stepView';
import { RichText } from '../shared/RichText';

/** What to know before acting or answering, where a step says something. */
export function StepLead({ view }: { readonly view: StepView }) {
  const { lead } = stepText(useTranslate(), view.step);
  return lead ? (
    <p className="lead">
      <RichText text={lead} />
    </p>
  ) : null;
}
