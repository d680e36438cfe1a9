import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hydrate } from '../../src/app/hydrate';
import { resources } from '../../src/build/resources';

describe('what is prepared before a page is hydrated', () => {
  let done: string[];
  const content = () => {
    done.push('content');
    return null;
  };
  const taking =
    (ms: number, name = `${ms} ms`) =>
    () => {
      done.push(name);
      vi.setSystemTime(Date.now() + ms);
      vi.spyOn(performance, 'now').mockReturnValue(performance.now() + ms);
    };

  beforeEach(() => {
    vi.useFakeTimers();
    done = [];
    document.body.innerHTML = '<div id="root"></div>';
    vi.stubGlobal('loginGuideLocale', { locale: 'ja', resources: resources.ja });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('is done in order, in tasks of a slice, and hydrating is a task of its own', () => {
    hydrate('root', content, { preparations: [taking(2), taking(4), taking(1), taking(9)] });
    const tasks: string[][] = [];
    while (!done.includes('content')) {
      done = [];
      vi.advanceTimersToNextTimer();
      tasks.push(done);
    }
    expect(tasks).toEqual([['2 ms', '4 ms'], ['1 ms', '9 ms'], ['content']]);
  });

  it('costs nothing where it throws: it is reported, and all the rest is done', () => {
    const broken = () => {
      throw new Error('broken');
    };
    hydrate('root', content, { preparations: [broken, taking(1)] });
    expect(() => vi.advanceTimersToNextTimer()).toThrow('broken');
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['1 ms']);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['1 ms', 'content']);
  });
});
