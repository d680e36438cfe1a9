import { build, type Rolldown, type ViteBuilder } from 'vite';
import { onDemandEntries, type OnDemandFiles } from './clients.ts';

/** Builds a module that is fetched when it is first needed; returns its file. */
export async function buildOnDemand(name: keyof OnDemandFiles): Promise<string> {
  const output = outputOf(
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        emptyOutDir: false,
        rolldownOptions: {
          input: onDemandEntries[name],
          preserveEntrySignatures: 'strict',
          output: { format: 'es', entryFileNames: `assets/${name}-[hash].js` },
        },
      },
    }),
  );
  return output[0].fileName;
}

/** Builds a script that stands alone, and returns its code; in it the names of `constants` mean their values. */
export async function buildScript(entry: string, constants: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const output = outputOf(
    await build({
      configFile: false,
      logLevel: 'warn',
      define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
      build: {
        write: false,
        rolldownOptions: { input: entry, output: { format: 'iife' } },
      },
    }),
  );
  const script = output.find((file) => file.type === 'chunk');
  if (!script) throw new Error(`The build made no script of ${entry}.`);
  return script.code.trim();
}

/** The files a build has made; throws if there are none. */
export function outputOf(built: Awaited<ReturnType<ViteBuilder['build']>>): Rolldown.RolldownOutput['output'] {
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The build made nothing.');
  return first.output;
}
