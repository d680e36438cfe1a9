import fc from 'fast-check';
import { describe, expect, vi } from 'vitest';
import { readHello } from '../../src/embed/messages';
import { hostileText } from '../support/hostile';
import { fuzz } from './runs';
import { detailOf, readEvent } from '../../src/embed/readEvent';

const guide = 'https://guide.example';

/** What a message can contain: anything that the structured clone algorithm copies. */
const anyData = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true });
const height = fc.oneof(fc.double(), fc.integer(), fc.bigInt(), hostileText, anyData);
const message = fc.oneof(
  anyData,
  fc.record(
    {
      type: fc.oneof({ arbitrary: fc.constant('login-guide'), weight: 4 }, anyData),
      version: fc.oneof(fc.constantFrom(1, 2), anyData),
      event: fc.oneof({ arbitrary: fc.constantFrom('hello', 'ready', 'step', 'height', 'count'), weight: 4 }, anyData),
      theme: fc.oneof(fc.constantFrom('light', 'dark'), hostileText, anyData),
      step: fc.oneof(hostileText, anyData),
      outcome: hostileText,
      answer: fc.oneof(hostileText, fc.constantFrom('forgot', 'helped')),
      to: fc.oneof(hostileText, fc.constantFrom('check-input', 'contact-admin.code')),
      height,
    },
    { requiredKeys: ['type'] },
  ),
);

/** Runs the loader on a link of another site, as that site would. */
async function embed(data: Readonly<Record<string, string>>) {
  const link = document.createElement('a');
  link.href = `${guide}/help/ja/index.html`;
  link.textContent = 'ログインガイド';
  for (const [name, value] of Object.entries(data)) link.setAttribute(`data-${name}`, value);
  link.dataset['loginGuide'] = '';
  document.body.replaceChildren(link);
  // The loader is a script: importing it runs it.
  vi.resetModules();
  // What the environment of these tests lacks: nothing lies over the top of the page.
  document.elementFromPoint = () => null;
  // It would still be told of changes when the environment is taken down.
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
    },
  );
  // It frames only what lies below the folder that it came from.
  const loader = document.createElement('script');
  loader.src = `${guide}/help/embed.js`;
  const current = vi.spyOn(Document.prototype, 'currentScript', 'get').mockReturnValue(loader);
  await import('../../src/entries/embed');
  current.mockRestore();
  const frame = document.querySelector('iframe');
  if (!frame) throw new Error('There is no frame.');
  return { link, frame };
}

/** The frame says that it is there. */
function answerFrom(frame: HTMLIFrameElement): void {
  const data = { type: 'login-guide', version: 1, event: 'ready' };
  dispatchEvent(new MessageEvent('message', { data, source: frame.contentWindow, origin: guide }));
}

const thrown: unknown[] = [];
addEventListener('error', (event) => {
  thrown.push(event.error);
  event.preventDefault();
});

describe('hostile messages', () => {
  fuzz(
    'messages to the frame',
    fc.property(message, (data) => {
      const hello = readHello(data);
      expect(hello === null || [null, 'light', 'dark'].includes(hello.theme)).toBe(true);
      expect(Object.keys(hello ?? { theme: null })).toEqual(['theme']);
    }),
  );

  // Set up once: an effect of one message must not be noticed only after the next.
  const embedded = embed({});
  const from = fc.constantFrom('the frame', 'another frame', 'another site', 'nobody');

  fuzz(
    'messages to the embedder',
    fc.asyncProperty(message, from, async (data, who) => {
      const { link, frame } = await embedded;
      answerFrom(frame);
      const usual = frame.style.cssText;
      thrown.length = 0;
      const told: unknown[] = [];
      const listener = (event: Event) => told.push((event as CustomEvent<unknown>).detail);
      addEventListener('login-guide', listener);
      link.hidden = false;
      const before = document.body.innerHTML;
      const source = {
        'the frame': frame.contentWindow,
        'another frame': window,
        'another site': frame.contentWindow,
        nobody: null,
      }[who];
      const origin = who === 'another site' ? 'https://evil.example' : guide;
      dispatchEvent(new MessageEvent('message', { data, source, origin }));
      removeEventListener('login-guide', listener);

      expect(thrown).toEqual([]);
      const pixels = Number(frame.style.height.replace(/px$/, ''));
      expect(pixels >= 480 && pixels <= 20_000).toBe(true);
      const heard = who === 'the frame' ? readEvent(data) : null;
      const isHeard = heard !== null;
      // Known events with their known fields, in an object of their own.
      expect(told).toEqual(heard ? [detailOf(heard)] : []);
      expect(told).not.toContain(data);
      if (isHeard) {
        link.hidden = false;
        frame.style.cssText = usual;
      }
      // Nothing else on the embedder's page has changed.
      expect(document.body.innerHTML).toBe(before);
    }),
  );

  const setting = fc.oneof(
    hostileText,
    fc.constantFrom('vi', 'zh-Hans', 'sms-filter', 'dark', '900', '-1', '1e9', 'Infinity', ''),
  );

  fuzz(
    'links of the embedder',
    fc.asyncProperty(fc.dictionary(fc.constantFrom('locale', 'step', 'theme', 'height'), setting), async (data) => {
      const { frame } = await embed(data);
      answerFrom(frame);
      const { origin, pathname, search, hash } = new URL(frame.src);
      expect([origin, search, hash]).toEqual([guide, '', '']);
      expect(pathname).toMatch(/^\/help\/[a-zA-Z-]+\/[a-zA-Z-]+\.html$/);
      expect(frame.getAttribute('sandbox')).not.toContain('allow-top-navigation ');
      const pixels = Number(frame.style.height.replace(/px$/, ''));
      expect(pixels >= 480 && pixels <= 20_000).toBe(true);
    }),
  );
});
