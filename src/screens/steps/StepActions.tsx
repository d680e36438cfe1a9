import { ActionList } from '../../components/ActionList';
import { Disclosure } from '../../components/Disclosure';
import { Notes } from '../../components/Notes';
import type { Part } from '../../diagnosis/omissions';
import { stepText } from '../../i18n/keys';
import { localeInfos } from '../../i18n/locales';
import { useLocale, useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { Picture } from '../../illustrations/Picture';
import { picturesOf } from '../../illustrations/pictures';
import type { Caption } from '../../illustrations/scene';
import type { StepView } from '../../navigation/stepView';
import { richList, RichText } from '../shared/RichText';

/** The actions of a step, in the variant that fits the answers, and further ones that only some readers need. */
export function StepActions({ view }: { readonly view: StepView }) {
  const { text, plain, t } = useTexts<'steps'>();
  const { actions = [], variants, more = [] } = stepText(t, view.step);
  const fitting = (view.variant && variants?.[view.variant]?.actions) ?? actions;
  const isOmitted = (part: Part) => view.omitted.includes(part);
  const pictures = picturesOf(view.step, view.variant).map((scene, index) =>
    isOmitted(`action ${index}`) || isOmitted(`picture ${index}`) ? null : scene,
  );
  const shown = fitting
    .map((action, index) => ({ action, index }))
    .filter(({ index }) => !isOmitted(`action ${index}`));
  const { lang } = localeInfos[useLocale()];
  const write = (caption: Caption) => ({
    words: plain(caption),
    lang: lang !== 'ja' && caption.startsWith('labels:') ? 'ja' : undefined,
  });
  return (
    <>
      <ActionList
        id="action"
        actions={shown.map(({ action, index }) => {
          const scene = pictures[index];
          return {
            text: <RichText words={action.text} />,
            detail: action.detail && !isOmitted(`detail ${index}`) && <RichText words={action.detail} />,
            picture: scene && <Picture scene={scene} write={write} />,
          };
        })}
      />
      {pictures.some((scene) => scene !== null) && (
        <p className="note" aria-hidden="true">
          {text('guide.simplified')}
        </p>
      )}
      {more.map(
        ({ title, actions: further }, index) =>
          !isOmitted(`more ${index}`) && (
            <Disclosure key={title} title={withRuby(title)}>
              <Notes notes={richList(further)} />
            </Disclosure>
          ),
      )}
    </>
  );
}
