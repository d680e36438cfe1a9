import { Choices } from '../../components/Choices';
import { answerText } from '../../i18n/keys';
import { answerIcon } from '../../illustrations/answerIcons';
import { Icon } from '../../illustrations/Icon';
import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import type { StepView } from '../../navigation/stepView';

/** The answers on offer at a step. */
export function StepChoices({ view, labelledBy }: { readonly view: StepView; readonly labelledBy: string }) {
  const t = useTranslate();
  return (
    <Choices
      labelledBy={labelledBy}
      choices={view.answers.map(({ id, href, chosen }) => {
        const { label, hint } = answerText(t, view.step, id);
        const icon = answerIcon(id);
        return {
          id,
          href,
          label: typeset(label),
          hint: typeset(hint),
          icon: icon && <Icon name={icon} />,
          chosen: chosen && typeset(t('answers.chosen')),
          good: id === 'solved' || id === 'found',
        };
      })}
    />
  );
}
