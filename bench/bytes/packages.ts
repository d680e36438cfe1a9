import { SourceMap } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { createBuilder } from 'vite';
import { outputOf } from '../../src/prerender/buildScript.ts';

/** What a package adds to the steps' client. */
export interface PackageBytes {
  readonly name: string;
  readonly minified: number;
  /** Its own code compressed alone: together they compress better. */
  readonly brotli: number;
}

/** Builds the steps' client and attributes each of its characters to the package it came from, the largest first. */
export async function packageBytes(): Promise<readonly PackageBytes[]> {
  const builder = await createBuilder({
    logLevel: 'error',
    environments: { client: { build: { write: false, sourcemap: 'hidden' } } },
  });
  const { client } = builder.environments;
  if (!client) throw new Error('The build has no client.');
  const chunk = outputOf(await builder.build(client)).find((file) => file.type === 'chunk');
  if (!chunk?.map) throw new Error('The client was built without a source map.');
  const parts = new Map<string, string[]>();
  const map = new SourceMap(JSON.parse(chunk.map.toString()));
  for (const [line, code] of chunk.code.split('\n').entries()) {
    for (let column = 0; column < code.length; column += 1) {
      const entry = map.findEntry(line, column);
      const name = packageOf('originalSource' in entry ? entry.originalSource : '');
      const own = parts.get(name) ?? [];
      parts.set(name, own);
      own.push(code.charAt(column));
    }
  }
  return [...parts]
    .map(([name, characters]) => {
      const code = Buffer.from(characters.join(''));
      return { name, minified: code.length, brotli: brotliCompressSync(code).length };
    })
    .toSorted((one, other) => other.brotli - one.brotli);
}

function packageOf(source: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  return name ?? (source === '' ? 'the bundler’s own' : 'this project');
}
