import { memo } from 'react';
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
import { StepFrame } from './StepFrame';

interface StepScreenProps {
  readonly view: StepView;
  /** The same once its screen has been painted; until then that of the step before. */
  readonly around: StepView;
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

/** The screen of a step in its frame, under the header of every page; both stay while the steps change. */
export function StepScreen(props: StepScreenProps) {
  const { view, around, settings } = props;
  return (
    <>
      <Header startHref={view.restartHref} localeHrefs={around.localeHrefs} settings={settings} />
      <StepFrame view={view} around={around}>
        <Screen {...props} />
      </StepFrame>
    </>
  );
}

/** The screen by the kind of the step, and for an outcome its own. In its frame each step starts afresh. */
function Screen(props: StepScreenProps) {
  const { step, kind } = props.view;
  if (kind === 'question') return <Question view={props.view} settings={props.settings} />;
  if (kind === 'guide') return <Guide view={props.view} settings={props.settings} />;
  const Outcome = isOutcome(step) ? outcomeScreens[step] : null;
  return Outcome && <Outcome {...props} />;
}
