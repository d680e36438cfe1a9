import type { StepId, StepOf } from '../diagnosis/steps';

// The messages between a frame and its embedder: ids and numbers, never text. The names and meanings are public
// (docs/embedding.md): what is released is never changed, only added to, with a higher version.

/** Tells these messages from all others. */
export const messageType = 'login-guide';

export const messageVersion = 1;

export type Theme = 'light' | 'dark';

interface Envelope {
  readonly type: typeof messageType;
  readonly version: typeof messageVersion;
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
  /** Of the content, in CSS px. */
  | { readonly event: 'height'; readonly height: number };

export type GuideMessage = Envelope & GuideEvent;

/** What a hello asks for; null where `data` is anything else. Never throws. */
export function readHello(data: unknown): { readonly theme: Theme | null } | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, event, theme } = data as Record<string, unknown>;
  if (type !== messageType || event !== 'hello') return null;
  return { theme: theme === 'light' || theme === 'dark' ? theme : null };
}
