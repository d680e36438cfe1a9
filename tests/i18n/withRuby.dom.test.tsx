import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plainText, readAloud } from '../../src/i18n/plainText';
import { withRuby } from '../../src/i18n/withRuby';
import '../support/dom';

const text = '{新|あたら}しい スマホの {認証番号|にんしょうばんごう}';

describe('a text with readings', () => {
  it('is a button’s name without them', () => {
    render(<button type="button">{withRuby(text)}</button>);
    // Where a word ends is the browser's business; jsdom knows no ruby.
    expect(screen.getByRole('button', { name: /^新\s*しい スマホの\s+認証番号$/ })).toBeVisible();
  });

  it('has each reading above its word', () => {
    const { container } = render(<p>{withRuby(text)}</p>);
    const readings = [...container.querySelectorAll('ruby > rt')].map((reading) => reading.textContent);
    expect(readings).toEqual(['あたら', 'にんしょうばんごう']);
  });

  it('is itself in an attribute, and can be read aloud', () => {
    expect(plainText(text)).toBe('新しい スマホの 認証番号');
    expect(readAloud(text)).toBe('あたらしい スマホの にんしょうばんごう');
  });
});

it.each(['パスワード', 'a | b', '{a}', '{{count}}件', ''])('a text without readings stays as it is: %j', (plain) => {
  expect(withRuby(plain)).toBe(plain);
  expect(plainText(plain)).toBe(plain);
});
