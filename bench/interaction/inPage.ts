// Runs inside the page. It is sent as text, so it sees only its argument and the page.

import type * as React from 'react';
import type * as ReactDom from 'react-dom';
import type * as ReactDomClient from 'react-dom/client';

declare global {
  /** The taps measured since the page loaded, in order. */
  var taps: Tap[];
}

/** Times in ms. */
export interface Tap {
  /** From the tap to the frame in which the next screen was painted; null until then. */
  painted: number | null;
  /** The duration that the browser reports: until the next frame, whatever it shows (Event Timing). Null if under 16 ms. */
  duration: number | null;
  /** The longest frame over 50 ms since the tap (Long Animation Frames); null if there was none. */
  longest: number | null;
}

/** Measures every tap on a link from now on. */
export function watchTaps(): void {
  globalThis.taps = [];
  const latest = () => globalThis.taps.at(-1);
  const raise = (tap: Tap | undefined, figure: 'duration' | 'longest', value: number) => {
    if (tap) tap[figure] = Math.max(tap[figure] ?? 0, value);
  };
  let began = 0;
  addEventListener(
    'click',
    ({ timeStamp, target }) => {
      if (!(target instanceof Element) || !target.closest('a')) return;
      began = timeStamp;
      globalThis.taps.push({ painted: null, duration: null, longest: null });
    },
    { capture: true },
  );
  let shown = document.querySelector('main')?.dataset['step'];
  new MutationObserver(() => {
    const step = document.querySelector('main')?.dataset['step'];
    const tap = latest();
    if (step === shown || !tap) return;
    shown = step;
    const since = began;
    requestAnimationFrame(() => {
      // The message arrives once the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (tap.painted = performance.now() - since), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-step'] });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime + duration >= began) raise(latest(), 'duration', duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime + duration >= began) raise(latest(), 'longest', duration);
    }
  }).observe({ type: 'long-animation-frame' });
}

/** The last tap, once its screen has been painted and the browser has reported on it; null before. */
export async function lastTap(): Promise<Tap | null> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  if (globalThis.taps.at(-1)?.painted === null) return null;
  for (let frames = 0; frames < 3; frames += 1) await frame();
  return globalThis.taps.at(-1) ?? null;
}

/** The page as it stands, to be put in again by `putMarkupIn`. */
export function markupNow(): string {
  return document.querySelector('#root')?.innerHTML ?? '';
}

/**
 * Shows the first of `markups`; each click from now on puts the next one in, moves the focus to its heading and scrolls to its top, and
 * the app sees nothing of it: what a tap costs at least, whoever decides what is shown.
 */
export function putMarkupIn(markups: readonly string[]): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no #root.');
  let at = 0;
  root.innerHTML = markups[0] ?? '';
  addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      at += 1;
      root.innerHTML = markups[at] ?? '';
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('#heading')?.focus({ preventScroll: true });
    },
    { capture: true },
  );
}

/** The same with elements that React renders: what a tap costs at least, whatever program decides what React is to show. */
export function renderMarkupIn(markups: readonly string[]): void {
  const react = globalThis.loginGuideVendor.react as typeof React;
  const { createRoot } = globalThis.loginGuideVendor.reactDomClient as typeof ReactDomClient;
  const { flushSync } = globalThis.loginGuideVendor.reactDom as typeof ReactDom;
  const flags = new Set(['hidden', 'open', 'checked', 'disabled', 'required']);
  const elementOf = (node: Node, key: number): React.ReactNode => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    if (!(node instanceof Element)) return null;
    const props: Record<string, unknown> = { key };
    for (const { name, value } of node.attributes) {
      if (flags.has(name)) props[name] = true;
      else if (name === 'value') props['defaultValue'] = value;
      else props[name] = value;
    }
    return react.createElement(node.localName, props, ...[...node.childNodes].map(elementOf));
  };
  const screens = markups.map((markup) => {
    const { content } = document.createRange().createContextualFragment(`<template>${markup}</template>`)
      .firstChild as HTMLTemplateElement;
    // Each screen is one of its own, as each step of the app is.
    return react.createElement(react.Fragment, { key: markup }, ...[...content.childNodes].map(elementOf));
  });
  const hydrated = document.querySelector('#root');
  const container = document.createElement('div');
  container.id = 'root';
  hydrated?.replaceWith(container);
  const root = createRoot(container);
  let at = 0;
  flushSync(() => root.render(screens[0]));
  addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      at += 1;
      flushSync(() => root.render(screens[at]));
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('#heading')?.focus({ preventScroll: true });
    },
    { capture: true },
  );
}
