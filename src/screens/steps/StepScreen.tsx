import { memo, useDeferredValue } from 'react';
import { isOutcome, type StepOf } from '../../diagnosis/steps';
import type { Draft } from '../../handoff/draft';
import type { SharedAddress } from '../../handoff/sharedAddress';
import type { StepView } from '../../navigation/stepView';
import type { Settings } from '../../settings/schema';
import { PageHeader } from '../shared/PageHeader';
import { AdminLockedOutScreen } from './AdminLockedOutScreen';
import { ContactAdminScreen } from './ContactAdminScreen';
import type { ChangeDraft } from './DraftForm';
import { GuideScreen } from './GuideScreen';
import { QuestionScreen } from './QuestionScreen';
import { ResolvedScreen } from './ResolvedScreen';

interface StepScreenProps {
  readonly view: StepView;
  readonly settings: Settings;
  readonly draft: Draft;
  readonly onDraft: ChangeDraft;
  readonly addressOf: SharedAddress;
}

// What is around a screen changes a few times while a page is taken over; the screen is rendered again when it changes itself.
const Header = memo(PageHeader);
const Question = memo(QuestionScreen);
const Guide = memo(GuideScreen);
const outcomeScreens = {
  'contact-admin': memo(ContactAdminScreen),
  'admin-locked-out': memo(AdminLockedOutScreen),
  resolved: memo(ResolvedScreen),
} satisfies Record<StepOf<'outcome'>, unknown>;

/** The screen of a step under the header of every page, which stays while the steps change. */
export function StepScreen(props: StepScreenProps) {
  const { view, settings } = props;
  // Where else this page leads in other languages can wait until it has been painted.
  const { localeHrefs } = useDeferredValue(view);
  return (
    <>
      <Header startHref={view.restartHref} localeHrefs={localeHrefs} settings={settings} />
      <Screen {...props} />
    </>
  );
}

/** The screen by the kind of the step, and for an outcome its own. Each step starts afresh. */
function Screen(props: StepScreenProps) {
  const { step, kind } = props.view;
  if (kind === 'question') return <Question key={step} view={props.view} settings={props.settings} />;
  if (kind === 'guide') return <Guide key={step} view={props.view} settings={props.settings} />;
  const Outcome = isOutcome(step) ? outcomeScreens[step] : null;
  return Outcome && <Outcome key={step} {...props} />;
}
