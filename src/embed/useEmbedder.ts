import { useEffect, useSyncExternalStore } from 'react';
import { isOutcome, type StepId } from '../diagnosis/steps';
import type { Settings } from '../settings/schema';
import { messageType, messageVersion, readHello, type GuideEvent, type GuideMessage, type Theme } from './messages';

/** A height is told again when it differs by more; less is rounding, and would never end. In CSS px. */
const indifferent = 4;

/** Whether this page is shown in a frame of another. */
export function isFramed(): boolean {
  return globalThis.window !== undefined && parent !== window;
}

/** Who last said hello, and how they want the guide to look. */
let asked: { readonly origin: string; readonly theme: Theme | null } | null = null;
const askedChanged = new Set<() => void>();

/** Listens for the page around this frame, from the beginning: it says hello once, as soon as the frame has loaded. */
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
 * Tells the page around a frame where the person is and how tall the content is: only a page of this site or of an origin
 * that the settings name, and only once it has said hello.
 */
export function useEmbedder(step: StepId, { embedding = [] }: Settings): void {
  const known = useSyncExternalStore(
    subscribe,
    () => asked,
    () => null,
  );
  const isAllowed = known !== null && [location.origin, ...embedding].includes(known.origin);
  const host = isAllowed ? known.origin : null;
  const theme = isAllowed ? known.theme : null;

  useEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  useEffect(() => {
    if (host) tell(host, { event: 'ready' });
  }, [host]);

  useEffect(() => {
    if (host) tell(host, { event: 'step', step, outcome: isOutcome(step) ? step : null });
  }, [host, step]);

  useEffect(() => {
    const content = document.getElementById('root');
    if (!host || !content) return;
    let told = 0;
    // Of what is inside, not of the page: the page is as tall as the frame, and would never shrink again.
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(content.getBoundingClientRect().height);
      if (Math.abs(height - told) <= indifferent) return;
      told = height;
      tell(host, { event: 'height', height });
    });
    observer.observe(content);
    return () => observer.disconnect();
  }, [host]);
}

function subscribe(notify: () => void): () => void {
  askedChanged.add(notify);
  return () => askedChanged.delete(notify);
}

function tell(host: string, event: GuideEvent): void {
  const message: GuideMessage = { type: messageType, version: messageVersion, ...event };
  parent.postMessage(message, host);
}
