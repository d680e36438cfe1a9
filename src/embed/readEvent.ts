import { messageType, versionOf } from './messages';

/** Ids of steps and outcomes look like this. */
const id = /^[a-z-]{1,40}$/;

/** What a frame may tell its embedder, in an object of its own. */
export type ToldEvent =
  | { readonly event: 'ready' | 'turn' }
  | { readonly event: 'step'; readonly step: string; readonly outcome: string | null }
  | { readonly event: 'height'; readonly height: number };

/**
 * The event that a message of the guide tells, with its known fields alone; null for any other message. `data` is whatever was sent:
 * what is handed on to the page around the frame has only ids and numbers in it.
 */
export function readEvent(data: unknown): ToldEvent | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, event, step, outcome, height } = data as Record<string, unknown>;
  if (type !== messageType) return null;
  if (event === 'ready' || event === 'turn') return { event };
  if (event === 'step' && isId(step)) return { event, step, outcome: isId(outcome) ? outcome : null };
  return event === 'height' && typeof height === 'number' && height > 0 && height < Infinity ? { event, height } : null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && id.test(value);
}

/** The event as the page around the frame is told it. */
export function detailOf(told: ToldEvent): object {
  return { type: messageType, version: versionOf(told.event), ...told };
}
