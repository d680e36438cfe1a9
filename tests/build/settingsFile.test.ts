import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import en from '../../locales/en/setup.json';
import ja from '../../locales/ja/setup.json';
import { readSettingsFile, settingsIn } from '../../src/build/settingsFile';
import { bytesOf } from '../support/bytes';

const file = 'public/organization.json';

async function folderWith(text: string | null): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'settings-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  if (text !== null) await writeFile(path.join(folder, 'organization.json'), text);
  return folder;
}

describe('organization.json as the build reads it', () => {
  it('is the settings where all of it is right', async () => {
    const settings = { company: '株式会社サンプル', administrator: { mail: 'it@example.co.jp' } };
    expect(settingsIn(bytesOf(JSON.stringify(settings)), file)).toEqual(settings);
    await expect(readSettingsFile(await folderWith(JSON.stringify(settings)))).resolves.toEqual(settings);
  });

  it('is refused with the file, each field as the form calls it, and what is wrong, first in Japanese', () => {
    const settings = { administrator: { mail: 'nobody' }, links: [{ title: 'a', href: 'http://b' }], colour: 1 };
    const said = messageOf(JSON.stringify(settings, null, 2));
    expect(said.startsWith(`${file}:3\n`)).toBe(true);
    expect(said).toContain(`${ja.fields.administrator.mail.label}（administrator.mail）：${ja.problems['not-mail']}`);
    expect(said).toContain(ja.problems['not-https']);
    expect(said).toContain(`colour：${ja.problems['unknown-field']}`);
    expect(said).toContain(en.problems['not-mail']);
    expect(said.indexOf(ja.problems['not-mail'])).toBeLessThan(said.indexOf(en.problems['not-mail']));
    expect(said.match(/setup\.html/g)).toHaveLength(2);
  });

  it('has no stack: where the code is that noticed it, helps nobody', () => {
    const error = errorOf('{ "phones": "all" }');
    expect(inspect(error)).toBe(error.message);
    expect(error.stack).toBe(error.message);
  });

  it.each([
    ['a comma too many', '{\n  "company": "a",\n}', 2, 17],
    ['a comma too few', '{\n  "company": "a"\n  "site": "https://g.test"\n}', 2, 17],
    ['a comment', '{\n  // ours\n  "company": "a"\n}', 2, 3],
    ['no end', '{\n  "company": "a"', 2, 17],
  ])('is refused with the line where it has %s', (_, text, line, column) => {
    expect(messageOf(text)).toContain(`${file}:${line}:${column}\n`);
  });

  it('is refused in words where it is missing', async () => {
    const said = readSettingsFile(await folderWith(null));
    await expect(said).rejects.toThrow('organization.json\n');
    await expect(said).rejects.not.toThrow('ENOENT');
  });

  it('may begin with the mark that some editors write', () => {
    expect(settingsIn(bytesOf('\uFEFF{}'), file)).toEqual({});
  });
});

/** What the build says of a file. */
function messageOf(text: string): string {
  return errorOf(text).message;
}

function errorOf(text: string): Error {
  try {
    settingsIn(bytesOf(text), file);
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was wrong with it.');
}
