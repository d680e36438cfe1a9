import { useEffect, useSyncExternalStore } from 'react';
import { isOutcome, type StepId } from '../diagnosis/steps';
import type { Settings } from '../settings/schema';
import { isNamed } from './origins';
import { messageType, readHello, versionOf, type GuideEvent, type GuideMessage, type Theme } from './messages';

/** A height is sent again when it differs by more CSS px: less is rounding, and sending it would never end. */
const tolerance = 4;

/** Whether this page is shown in a frame of another. */
export function isFramed(): boolean {
  return globalThis.window !== undefined && parent !== window;
}

/** The embedder that last said hello, and the look it asked for. */
let asked: { readonly origin: string; readonly theme: Theme | null } | null = null;
const askedChanged = new Set<() => void>();

/** Listens for the embedder's hello, which comes once, as soon as the frame has loaded. */
export function listenForEmbedder(): void {
  if (!isFramed()) return;
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const hello = source === parent ? readHello(data) : null;
    if (!hello) return;
    asked = { origin, theme: hello.theme };
    for (const notify of askedChanged) notify();
  });
}

/**
 * Tells the embedder the step and the height of the content: only an origin that the settings name, and only once it has said hello. The
 * guide's own origin is told enough to show the guide, and not the step, unless the settings name it too. Returns the origin of an
 * embedder that may follow; null where there is none.
 */
export function useEmbedder(step: StepId, { embedding = [] }: Settings): string | null {
  const known = useSyncExternalStore(
    subscribe,
    () => asked,
    () => null,
  );
  const mayFollow = known !== null && embedding.some((named) => isNamed(known.origin, named));
  const isAllowed = known !== null && (mayFollow || known.origin === location.origin);
  const embedder = isAllowed ? known.origin : null;
  const theme = isAllowed ? known.theme : null;

  useEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  useEffect(() => {
    if (embedder) tell(embedder, { event: 'ready' });
  }, [embedder]);

  useEffect(() => {
    if (!embedder) return;
    tell(embedder, mayFollow ? { event: 'step', step, outcome: isOutcome(step) ? step : null } : { event: 'turn' });
  }, [embedder, mayFollow, step]);

  useEffect(() => {
    const content = document.getElementById('root');
    if (!embedder || !content) return;
    let told = 0;
    // Of what is inside, not of the page: the page is as tall as the frame, and would never shrink again.
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(content.getBoundingClientRect().height);
      if (Math.abs(height - told) <= tolerance) return;
      told = height;
      tell(embedder, { event: 'height', height });
    });
    observer.observe(content);
    return () => observer.disconnect();
  }, [embedder]);

  return mayFollow ? embedder : null;
}

function subscribe(notify: () => void): () => void {
  askedChanged.add(notify);
  return () => askedChanged.delete(notify);
}

function tell(embedder: string, event: GuideEvent): void {
  const message: GuideMessage = { type: messageType, version: versionOf(event.event), ...event };
  parent.postMessage(message, embedder);
}
