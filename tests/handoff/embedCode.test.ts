import { describe, expect, it } from 'vitest';
import { embedCode, type EmbedOptions } from '../../src/handoff/embedCode';

const usual: EmbedOptions = {
  method: 'script',
  site: 'https://guide.example.co.jp/login',
  file: 'ja/index.html',
  locale: null,
  step: null,
  theme: 'auto',
  height: 640,
  name: 'ログインガイドを開く',
};

describe('the code to embed the guide', () => {
  it('is a link and a script, and says only what is not usual', () => {
    expect(embedCode(usual)).toBe(
      '<a href="https://guide.example.co.jp/login/ja/index.html" data-login-guide>ログインガイドを開く</a>\n' +
        '<script src="https://guide.example.co.jp/login/embed.js" async></script>',
    );
    const options = { locale: 'ja', step: 'start', theme: 'dark', height: 800 } as const;
    expect(embedCode({ ...usual, ...options })).toContain(
      'data-locale="ja" data-step="start" data-theme="dark" data-height="800" data-login-guide>',
    );
  });

  it('can be a frame alone', () => {
    expect(embedCode({ ...usual, method: 'frame', height: 480, name: 'ログインガイド' })).toBe(
      '<iframe src="https://guide.example.co.jp/login/ja/index.html" title="ログインガイド" width="100%" height="480" ' +
        'allow="clipboard-write; web-share" loading="lazy"></iframe>',
    );
  });

  it.each(['script', 'frame'] as const)('escapes what it is made of: %s', (method) => {
    const code = embedCode({ ...usual, method, site: 'https://a.example/"><script>alert(1)</script>', name: '<b>&"' });
    expect(code).not.toMatch(/<b>|<script>alert|\/">/);
    expect(code).toContain('&lt;b&gt;&amp;&quot;');
  });
});
