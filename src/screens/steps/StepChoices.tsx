import { Choices } from '../../components/Choices';
import { answerText } from '../../i18n/keys';
import { answerIcon } from '../../illustrations/answerIcons';
import { Icon } from '../../illustrations/Icon';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { StepView } from '../../navigation/stepView';

/** The answers on offer at a step. */
export function StepChoices({ view, labelledBy }: { readonly view: StepView; readonly labelledBy: string }) {
  const { text, t } = useTexts<'steps'>();
  return (
    <Choices
      labelledBy={labelledBy}
      choices={view.answers.map(({ id, href, chosen }) => {
        const { label, hint } = answerText(t, view.step, id);
        const icon = answerIcon(id);
        return {
          id,
          href,
          label: withRuby(label),
          hint: view.omitted.includes(`hint ${id}`) ? null : withRuby(hint),
          icon: icon && <Icon name={icon} />,
          chosen: chosen && text('answers.chosen'),
          good: id === 'solved' || id === 'found',
        };
      })}
    />
  );
}
