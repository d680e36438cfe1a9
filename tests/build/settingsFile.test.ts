import { describe, expect, it } from 'vitest';
import en from '../../locales/en/setup.json';
import ja from '../../locales/ja/setup.json';
import { settingsIn } from '../../src/build/settingsFile';

const file = 'public/organization.json';

describe('organization.json as the build reads it', () => {
  it('is the settings where all of it is right', () => {
    const settings = { company: '株式会社サンプル', administrator: { mail: 'it@example.co.jp' } };
    expect(settingsIn(JSON.stringify(settings), file)).toEqual(settings);
  });

  it('is refused with the file, each field as the form calls it, and what is wrong, first in Japanese', () => {
    const text = JSON.stringify({
      administrator: { mail: 'nobody' },
      links: [{ title: 'a', href: 'http://b' }],
      colour: 1,
    });
    const said = messageOf(text);
    expect(said.startsWith(`${file}\n`)).toBe(true);
    expect(said).toContain(`${ja.fields.administrator.mail.label}（administrator.mail）：${ja.problems['not-mail']}`);
    expect(said).toContain(`${ja.fields.links.label}（links.0.href）：${ja.problems['not-https']}`);
    expect(said).toContain(`  colour：${ja.problems['unknown-field']}`);
    expect(said).toContain(en.problems['not-mail']);
    expect(said.indexOf(ja.problems['not-mail'])).toBeLessThan(said.indexOf(en.problems['not-mail']));
  });

  it.each([
    ['a comma too many', '{\n  "company": "a",\n}', 3, 1],
    ['a comma too few', '{\n  "company": "a"\n  "site": "https://g.test"\n}', 3, 3],
    ['a comment', '{\n  // ours\n  "company": "a"\n}', 2, 3],
    ['no end', '{\n  "company": "a"', 2, 17],
    ['nothing', '', 1, 1],
  ])('is refused with the line where it has %s', (_, text, line, column) => {
    expect(messageOf(text)).toContain(`${file}:${line}:${column}\n`);
    expect(messageOf(text)).toContain(ja.file.failure['not-json']);
  });

  it('is refused with the field that could not be read, where it was saved in another encoding', () => {
    const said = messageOf('{ "company": "\uFFFD\uFFFD\uFFFD" }');
    expect(said).toContain(`${file}\n  ${ja.fields.company.label}（company）：${ja.problems['unreadable-characters']}`);
    expect(said).toContain(en.problems['unreadable-characters']);
    // 表 in Shift_JIS ends with a backslash.
    expect(messageOf('{ "company": "\uFFFD\\" }')).toContain(ja.file.failure['not-utf8']);
  });

  it('may begin with the mark that some editors write', () => {
    expect(settingsIn('\uFEFF{}', file)).toEqual({});
  });
});

/** What the build says of a file. */
function messageOf(text: string): string {
  try {
    settingsIn(text, file);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was wrong with it.');
}
