import { countVersion, messageType, versionOf } from './messages';

/** Ids of steps and outcomes look like this, and a step with a reason. */
const id = /^[a-z-]{1,40}(?:\.[a-z-]{1,40})?$/;

/** What a frame may tell its embedder, in an object of its own. */
export type ToldEvent =
  | { readonly event: 'ready' | 'turn' }
  | { readonly event: 'step'; readonly step: string; readonly outcome: string | null }
  | { readonly event: 'height'; readonly height: number }
  | { readonly event: 'count'; readonly step: string; readonly answer: string; readonly to: string };

/**
 * The event that a message of the guide tells, with its known fields alone; null for any other message. `data` is whatever was sent:
 * what is handed on to the page around the frame has only ids and numbers in it.
 */
export function readEvent(data: unknown): ToldEvent | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, event, step, outcome, height, answer, to } = data as Record<string, unknown>;
  if (type !== messageType) return null;
  if (event === 'ready' || event === 'turn') return { event };
  if (event === 'step' && isId(step)) return { event, step, outcome: isId(outcome) ? outcome : null };
  if (event === 'count' && isId(step) && isId(answer) && isId(to)) return { event, step, answer, to };
  return event === 'height' && typeof height === 'number' && height > 0 && height < Infinity ? { event, height } : null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && id.test(value);
}

/** The event as the page around the frame is told it. */
export function detailOf(told: ToldEvent): object {
  return { type: messageType, version: told.event === 'count' ? countVersion : versionOf(told.event), ...told };
}
