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
import { shownActions, shownMore } from '../shared/shownActions';

/** The actions of a step, in the variant that fits the answers, and further ones that only some readers need. */
export function StepActions({ view }: { readonly view: StepView }) {
  const { text, plain, t } = useTexts<'steps'>();
  const said = stepText(t, view.step);
  const isOmitted = (part: Part) => view.omitted.includes(part);
  const pictures = picturesOf(view.step, view.variant).map((scene, index) =>
    isOmitted(`action ${index}`) || isOmitted(`picture ${index}`) ? null : scene,
  );
  const { lang } = localeInfos[useLocale()];
  const write = (caption: Caption) => ({
    words: plain(caption),
    lang: lang !== 'ja' && caption.startsWith('labels:') ? 'ja' : undefined,
  });
  return (
    <>
      <ActionList
        id="action"
        actions={shownActions(said, view).map(({ text: words, detail, index }) => {
          const scene = pictures[index];
          return {
            text: <RichText words={words} />,
            detail: detail && <RichText words={detail} />,
            picture: scene && <Picture scene={scene} write={write} />,
          };
        })}
      />
      {pictures.some((scene) => scene !== null) && (
        <p className="note" aria-hidden="true">
          {text('guide.simplified')}
        </p>
      )}
      {shownMore(said, view).map(({ title, actions }) => (
        <Disclosure key={title} title={withRuby(title)}>
          <Notes notes={richList(actions)} />
        </Disclosure>
      ))}
    </>
  );
}
