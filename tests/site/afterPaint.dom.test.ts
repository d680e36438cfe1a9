import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../../src/site/afterPaint';

let paint = () => {};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  // A frame, and the task after it.
  paint = () => void vi.advanceTimersByTime(20);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('work after the paint', () => {
  it('is done once, after the next frame', () => {
    const work = vi.fn();
    afterPaint(work);
    expect(work).not.toHaveBeenCalled();
    paint();
    paint();
    dispatchEvent(new Event('pagehide'));
    expect(work).toHaveBeenCalledOnce();
  });

  it.each([
    ['is left', () => dispatchEvent(new Event('pagehide'))],
    ['is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('is done at once where the page %s, and not again', (_, leave) => {
    const work = vi.fn();
    afterPaint(work);
    leave();
    expect(work).toHaveBeenCalledOnce();
    paint();
    expect(work).toHaveBeenCalledOnce();
  });

  it('is not done once it was called off', () => {
    const work = vi.fn();
    afterPaint(work)();
    paint();
    dispatchEvent(new Event('pagehide'));
    expect(work).not.toHaveBeenCalled();
  });
});
