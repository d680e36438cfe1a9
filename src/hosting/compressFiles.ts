import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { editedFiles } from './headers.ts';
import { isHostOnly } from './siteList.ts';

const compressible = /\.(?:html|js|json|svg|txt|webmanifest)$/;

/** As many files as Node.js compresses at a time; more would only wait in memory. */
const atOnce = 4;

/** Writes `.br` (RFC 7932) and `.gz` (RFC 1952) beside each file of text, for hosts to send; yields how many files had it done. */
export async function compressFiles(folder: string, files: readonly string[]): Promise<number> {
  const worthIt = files.filter(isWorthIt);
  const waiting = worthIt.values();
  const compressWaiting = async () => {
    for (const file of waiting) await compressFile(path.join(folder, file));
  };
  await Promise.all(Array.from({ length: atOnce }, compressWaiting));
  return worthIt.length;
}

function isWorthIt(file: string): boolean {
  return compressible.test(file) && !editedFiles.some((edited) => edited === file) && !isHostOnly(file);
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }));
}
