import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings/readSettings';
import { fieldsOfFile } from '../../src/settings/table';

const guide = readFileSync('docs/admin-guide.ja.md', 'utf8');
const [example = '{}'] = /(?<=```json\n)\{\n {2}"\$schema"[^]*?(?=```)/.exec(guide) ?? [];
const fields = Object.keys(fieldsOfFile(String, String));

describe('the guide for administrators', () => {
  it.each(fields)('explains the field %s', (field) => {
    expect(guide).toMatch(new RegExp(`^\\| \`${field}\` +\\| .+\\|$`, 'm'));
  });

  it('shows a file that is right', () => {
    expect(readSettings(JSON.parse(example))).toMatchObject({ settings: { twoStep: 'required' }, problems: [] });
  });
});
