import { SourceMap } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { createBuilder, type ViteBuilder } from 'vite';
import { outputOf } from '../../src/build/scripts.ts';

/** What a package adds to the vendor script and the steps' entry. */
export interface PackageBytes {
  readonly name: string;
  readonly minified: number;
  /** The size of its code compressed alone; together the packages compress better. */
  readonly brotli: number;
}

/** Builds the scripts of a step's page, and attributes each character to the package it came from; the largest package first. */
export async function packageBytes(): Promise<readonly PackageBytes[]> {
  const build = { write: false, sourcemap: 'hidden' } as const;
  const builder = await createBuilder({
    logLevel: 'error',
    environments: { vendor: { build }, steps: { build } },
  });
  const parts = new Map<string, string[]>();
  for (const environment of ['vendor', 'steps']) await attribute(builder, environment, parts);
  return [...parts]
    .map(([name, characters]) => {
      const code = Buffer.from(characters.join(''));
      return { name, minified: code.length, brotli: brotliCompressSync(code).length };
    })
    .toSorted((one, other) => other.brotli - one.brotli);
}

async function attribute(builder: ViteBuilder, name: string, parts: Map<string, string[]>): Promise<void> {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`The build has no ${name}.`);
  const chunk = outputOf(await builder.build(environment)).find((file) => file.type === 'chunk');
  if (!chunk?.map) throw new Error(`The ${name} was built without a source map.`);
  const map = new SourceMap(JSON.parse(chunk.map.toString()));
  for (const [line, code] of chunk.code.split('\n').entries()) {
    for (let column = 0; column < code.length; column += 1) {
      const entry = map.findEntry(line, column);
      const from = packageOf('originalSource' in entry ? entry.originalSource : '');
      const own = parts.get(from) ?? [];
      parts.set(from, own);
      own.push(code.charAt(column));
    }
  }
}

function packageOf(source: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  return name ?? (source === '' ? 'the bundler’s own' : 'this project');
}
