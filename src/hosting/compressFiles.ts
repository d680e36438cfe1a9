import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(?:html|js|json|svg|txt|webmanifest)$/;

/** What an administrator edits where it is: a compressed copy would go on saying what it said before. */
const edited = 'organization.json';

/** As many as Node.js compresses at a time; more would only be in memory. */
const atOnce = 4;

/** Writes beside each file that is worth it what hosts send instead of it: `.br` (RFC 7932) and `.gz` (RFC 1952). Yields of how many. */
export async function compressFiles(folder: string, files: readonly string[]): Promise<number> {
  const worthIt = files.filter((file) => compressible.test(file) && file !== edited);
  const waiting = worthIt.values();
  const compressWaiting = async () => {
    for (const file of waiting) await compressFile(path.join(folder, file));
  };
  await Promise.all(Array.from({ length: atOnce }, compressWaiting));
  return worthIt.length;
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }));
}
