import { useEffect, useState } from 'react';
import type { StepId } from '../diagnosis/steps';
import type { Organization } from '../organization/schema';
import { messageType, messageVersion, type GuideEvent, type GuideMessage } from './messages';

/** A height is told again when it differs by more; less is rounding, and would never end. In CSS px. */
const indifferent = 4;

/** Whether this page is shown in a frame of another. */
export function isFramed(): boolean {
  return globalThis.window !== undefined && parent !== window;
}

/**
 * Tells the page around a frame where the person is and how tall the content is: only a page of this site or of an origin
 * that the settings name, and only once it has said hello.
 */
export function useHost(step: StepId, { embedding = [] }: Organization): void {
  const [asked, setAsked] = useState<string | null>(null);
  const host = asked !== null && [location.origin, ...embedding].includes(asked) ? asked : null;

  useEffect(() => {
    if (!isFramed()) return;
    const listen = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source === parent && isHello(data)) setAsked(origin);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);

  useEffect(() => {
    if (host) tell(host, { event: 'ready' });
  }, [host]);

  useEffect(() => {
    if (host) tell(host, { event: 'step', step, outcome: outcomeOf(step) });
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

function tell(host: string, event: GuideEvent): void {
  const message: GuideMessage = { type: messageType, version: messageVersion, ...event };
  parent.postMessage(message, host);
}

function outcomeOf(step: StepId) {
  return step === 'resolved' || step === 'contact-admin' || step === 'admin-locked-out' ? step : null;
}

function isHello(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { type, event } = data as Record<string, unknown>;
  return type === messageType && event === 'hello';
}
