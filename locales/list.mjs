import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Returns the text of `files.ts` for the locales in `folder`. Only JSON is a namespace of the wording: `said.ts` is what people
 * say, for the search.
 * @param {string} folder
 */
export function listOfFiles(folder) {
  const locales = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const listed = locales.map(({ name: locale }) => {
    const files = readdirSync(`${folder}/${locale}`).filter((file) => file.endsWith('.json'));
    const lines = files.map((file) => `    ${file.replace('.json', '')}: typeof import('./${locale}/${file}');`);
    return [`  ${locale.includes('-') ? `'${locale}'` : locale}: {`, ...lines, '  };'].join('\n');
  });
  return `// Made by \`npm run locales\`: the compiler cannot look into folders.

/** The type of every file of every locale. */
export interface LocaleFiles {
${listed.join('\n')}
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  writeFileSync(`${folder}/files.ts`, listOfFiles(folder));
}
