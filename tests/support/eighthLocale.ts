import type { ProjectCopy } from './projectCopy';

/** English with accents, a good third longer: not English, yet readable, as pseudo-locales are (BCP 47, region XA). */
export const pseudoLocale = { id: 'en-XA', name: 'Ëñglïsh' };

const accented: Readonly<Record<string, string>> = {
  a: 'áà',
  e: 'éè',
  i: 'íì',
  o: 'óò',
  u: 'úù',
  n: 'ñ',
  c: 'ç',
  y: 'ýÿ',
};

/** A text of the pseudo-locale: slots, placeholders and addresses stay. */
function pseudoText(text: string): string {
  return text
    .split(/(\[\[[^\]]+\]\]|\{\{[^}]+\}\}|\S*[@/]\S*)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(/[aceinouy]/g, (letter) => accented[letter] ?? letter),
    )
    .join('');
}

function pseudoTexts(node: unknown): unknown {
  if (typeof node === 'string') return pseudoText(node);
  if (Array.isArray(node)) return node.map(pseudoTexts);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, pseudoTexts(child)]));
}

/** Adds the pseudo-locale to a copy of the project: one folder, one line. The compiler needs its files listed, too (`ProjectCopy.compileWording`). */
export function addPseudoLocale(project: ProjectCopy): void {
  const { id, name } = pseudoLocale;
  project.addFolder(id, pseudoTexts);
  project.edit('src/i18n/locales.ts', (registry) =>
    registry.replace(/(?=^\} as const)/m, `  '${id}': { name: '${name}', inSource: '${name}', lang: '${id}' },\n`),
  );
}
