import type { KnownLogo } from '../../company/parts';
import { steps } from '../../diagnosis/steps';
import type { Settings } from '../../settings/schema';
import { runLater } from '../../site/laterScript';

/** The screens that the preview has: the first and the last that employees see who need help. */
export const previewedSteps = ['start', 'contact-admin'] as const;

export type PreviewedStep = (typeof previewedSteps)[number];

/** Shows a screen with settings in a frame, again each time that either changes. */
export type ShowPreview = (shown: {
  readonly step: PreviewedStep;
  readonly settings: Settings;
  /** The logo that was chosen, which the site does not have yet. */
  readonly logo: KnownLogo | null;
}) => void;

/** What draws in an empty frame of the page's own: nothing is loaded into it, and it listens to nobody. */
type OpenPreview = (frame: HTMLIFrameElement) => { readonly show: ShowPreview; readonly close: () => void };

declare global {
  /** Put there by the script of the preview. */
  var loginGuidePreview: OpenPreview | undefined;
}

/** Fetches what draws, with the wording of the screens; null where it does not come. */
export async function loadPreview(): Promise<OpenPreview | null> {
  await runLater('wording');
  const phases = previewedSteps.map((step) => steps[step].phase);
  for (const phase of phases) await runLater(phase);
  await runLater('preview');
  // Where their wording has not come, the screens would say the names of their texts. The setup's own has no search.
  if (!globalThis.loginGuideLocale.resources.ui.find || !phases.every((phase) => globalThis.loginGuidePhases?.[phase]))
    return null;
  return globalThis.loginGuidePreview ?? null;
}
