import { readFileSync } from 'node:fs';

/** The one block of code of that language in the guide for administrators: what it says is what is tried. */
export function blockOfGuide(language: string): string {
  const guide = readFileSync('docs/admin-guide.ja.md', 'utf8');
  const blocks = [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))];
  const [, text] = blocks[0] ?? [];
  if (text === undefined || blocks.length > 1) throw new Error(`${blocks.length} blocks of ${language} in the guide.`);
  return text;
}
