import { ActionList } from '../../components/ActionList';
import { Disclosure } from '../../components/Disclosure';
import { Notes } from '../../components/Notes';
import { stepText } from '../../i18n/keys';
import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import { plainText } from '../../i18n/plainText';
import { Picture } from '../../illustrations/Picture';
import { picturesOf } from '../../illustrations/pictures';
import type { StepView } from '../../navigation/stepView';
import { RichText } from '../shared/RichText';

/** What to do at a step, in the reading that fits the answers, and what only some readers need. */
export function StepActions({ view }: { readonly view: StepView }) {
  const t = useTranslate();
  const { actions = [], variants, more = [] } = stepText(t, view.step);
  const fitting = (view.variant && variants?.[view.variant]?.actions) ?? actions;
  const pictures = picturesOf(view.step);
  return (
    <>
      <ActionList
        actions={fitting.map(({ text, detail }, index) => {
          const scene = pictures[index];
          return {
            text: <RichText text={text} />,
            detail: detail && <RichText text={detail} />,
            picture: scene && <Picture scene={scene} say={(caption) => plainText(t(caption))} />,
            done: plainText(t('guide.done', { number: index + 1 })),
          };
        })}
      />
      {pictures.some((scene) => scene !== null) && <p className="note">{typeset(t('guide.simplified'))}</p>}
      {more.map(({ title, actions: further }) => (
        <Disclosure key={title} title={typeset(title)}>
          <Notes
            notes={further.map((text) => (
              <RichText key={text} text={text} />
            ))}
          />
        </Disclosure>
      ))}
    </>
  );
}
