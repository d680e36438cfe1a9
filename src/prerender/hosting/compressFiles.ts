import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(?:html|js|json|svg|txt|webmanifest)$/;

/** What an administrator edits where it is: a compressed copy would go on saying what it said before. */
const edited = 'organization.json';

/** Writes beside each file that is worth it what hosts send instead of it: `.br` (RFC 7932) and `.gz` (RFC 1952). */
export async function compressFiles(folder: string, files: readonly string[]): Promise<void> {
  const compressed = files.filter((file) => compressible.test(file) && file !== edited);
  await Promise.all(
    compressed.map(async (file) => {
      const whole = path.join(folder, file);
      const content = await readFile(whole);
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      await writeFile(`${whole}.br`, await promisify(brotliCompress)(content, { params }));
      await writeFile(`${whole}.gz`, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }));
    }),
  );
}
