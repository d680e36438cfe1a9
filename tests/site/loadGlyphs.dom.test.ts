import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as LoadGlyphs from '../../src/site/loadGlyphs';

let measured: string[] = [];
let context: { font: string; measureText: (text: string) => void } | null;
let glyphs: typeof LoadGlyphs;

beforeEach(async () => {
  measured = [];
  context = {
    font: '',
    measureText(text: string) {
      for (const letter of text) measured.push(`${this.font} ${letter}`);
    },
  };
  vi.useFakeTimers();
  vi.stubGlobal('CanvasRenderingContext2D', Object);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => context as never);
  // What was loaded is kept as long as a page.
  vi.resetModules();
  glyphs = await import('../../src/site/loadGlyphs');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the glyphs of a text', () => {
  it('are loaded later, each once in each font', () => {
    glyphs.loadGlyphs('認証認証', 'bold 17px serif');
    glyphs.loadGlyphs('証番号', 'bold 17px serif');
    glyphs.loadGlyphs('号', '15px serif');
    expect(measured).toEqual([]);
    vi.runAllTimers();
    const bold = ['認', '証', '番', '号'].map((letter) => `bold 17px serif ${letter}`);
    expect(measured).toEqual([...bold, '15px serif 号']);
  });

  it('are left where another screen is shown first, and loaded when they are asked for again', () => {
    glyphs.loadGlyphs('認証', '17px serif');
    glyphs.leaveGlyphs();
    vi.runAllTimers();
    expect(measured).toEqual([]);
    glyphs.loadGlyphs('認', '17px serif');
    vi.runAllTimers();
    expect(measured).toEqual(['17px serif 認']);
  });

  it('wait for the next task where they take longer than a slice', () => {
    vi.spyOn(performance, 'now').mockImplementation(() => measured.length * 2);
    glyphs.loadGlyphs('認証番号', '17px serif');
    vi.advanceTimersToNextTimer();
    expect(measured).toHaveLength(2);
    vi.runAllTimers();
    expect(measured).toHaveLength(4);
  });

  it('are not asked for where nothing can be drawn', () => {
    context = null;
    glyphs.loadGlyphs('認証', '17px serif');
    expect(() => vi.runAllTimers()).not.toThrow();
    expect(measured).toEqual([]);
  });
});
