import type { AnswerId, StepId, StepOf } from '../diagnosis/steps';

// The messages between a frame and its embedder: ids and numbers, never text. The names and meanings are public
// (docs/embedding.md): what is released is never changed, only added to, with a higher version.

/** Tells these messages from all others. */
export const messageType = 'login-guide';

/** The version in which these messages were first released, and that of those that came later. */
export type MessageVersion = 1 | 2 | 3;

export type Theme = 'light' | 'dark';

interface Envelope {
  readonly type: typeof messageType;
  readonly version: MessageVersion;
}

/** From the embedder, each time the frame has loaded. */
export interface Hello extends Envelope {
  readonly event: 'hello';
  /** How the frame is to look, whatever the device prefers. */
  readonly theme?: Theme;
}

/** From the frame, once an embedder that it may talk to has said hello. */
export type GuideEvent =
  | { readonly event: 'ready' }
  | { readonly event: 'step'; readonly step: StepId; readonly outcome: StepOf<'outcome'> | null }
  /** In the place of `step`, to the guide's own origin where the settings do not name it: another step, and not which. */
  | { readonly event: 'turn' }
  /** Of the content, in CSS px. */
  | { readonly event: 'height'; readonly height: number };

/** Where answers are counted: one, and where it led; the step for the administrator with its reason (`contact-admin.code`). */
export interface CountEvent {
  readonly event: 'count';
  readonly step: StepId;
  /** On a last screen, whether the guide helped. */
  readonly answer: AnswerId | 'helped' | 'not-helped';
  readonly to: string;
}

export type GuideMessage = Envelope & (GuideEvent | CountEvent);

/** The version in which counts were first told. */
export const countVersion = 3;

/** The version in which another event was first released. */
export function versionOf(event: GuideEvent['event']): MessageVersion {
  return event === 'turn' ? 2 : 1;
}

/** What a hello asks for; null where `data` is anything else. Never throws. */
export function readHello(data: unknown): { readonly theme: Theme | null } | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, event, theme } = data as Record<string, unknown>;
  if (type !== messageType || event !== 'hello') return null;
  return { theme: theme === 'light' || theme === 'dark' ? theme : null };
}
