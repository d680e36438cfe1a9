import { ActionList } from '../components/ActionList';
import { Disclosure } from '../components/Disclosure';
import { stepText } from '../i18n/keys';
import type { ActionText } from '../i18n/texts';
import { useTranslate } from '../i18n/useTranslate';
import type { StepView } from '../navigation/stepView';
import { RichText } from './RichText';

/** What to do at a step, in the reading that fits the answers, and what only some readers need. */
export function StepActions({ view }: { readonly view: StepView }) {
  const t = useTranslate();
  const { actions = [], variants, more = [] } = stepText(t, view.step);
  const fitting = (view.variant && variants?.[view.variant]?.actions) ?? actions;
  return (
    <>
      <ActionList actions={fitting.map(rich)} />
      {more.map(({ title, actions: further }) => (
        <Disclosure key={title} title={title}>
          <ActionList actions={further.map((text) => rich({ text }))} />
        </Disclosure>
      ))}
    </>
  );
}

function rich({ text, detail }: ActionText) {
  return { text: <RichText text={text} />, detail: detail && <RichText text={detail} /> };
}
