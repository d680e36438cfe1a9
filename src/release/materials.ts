import { execFileSync } from 'node:child_process';
import type { PackageName } from '../build/notices.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** What `npm sbom` writes, of CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). */
interface Bill {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly tools?: unknown; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Says that a package is for development; those of the bundler are, and are in the site all the same. */
const developmentMark = 'cdx:npm:package:development';

/**
 * Returns the bill of materials of the site, as JSON: of all that npm wrote of the lock file, the packages `shipped` in the site. It
 * leaves out what differs from run to run, from folder to folder and from npm to npm. Throws where npm does not know one of them.
 */
export function billOfMaterials(made: string, shipped: readonly PackageName[], name: string): string {
  const { serialNumber: _serial, metadata, components, dependencies, ...bill } = JSON.parse(made) as Bill;
  const { timestamp: _time, tools: _tools, component, ...rest } = metadata;
  const found = new Map(components.map((each) => [nameOf(each), each]));
  const missing = shipped.filter((each) => !found.has(each));
  if (missing.length > 0)
    throw new Error(`package-lock.json does not have ${missing.join(', ')}, which is in the site.`);
  const parts = shipped.flatMap((each) => found.get(each) ?? []).map(unmarked);
  const refs = new Set([component, ...parts].map((each) => each['bom-ref']));
  const inRefs = (ref: string) => refs.has(ref);
  return `${JSON.stringify(
    {
      ...bill,
      metadata: { ...rest, component: { ...component, name } },
      components: parts.toSorted(byRef((each) => each['bom-ref'])),
      dependencies: dependencies
        .filter(({ ref }) => inRefs(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(inRefs).toSorted() }))
        .toSorted(byRef((each) => each.ref)),
    },
    null,
    2,
  )}\n`;
}

function nameOf({ name, version }: Component): PackageName {
  return `${name} ${version}`;
}

function unmarked(component: Component): Component {
  const { properties, ...rest } = component;
  const kept = properties?.filter((property) => property.name !== developmentMark);
  return kept && kept.length > 0 ? { ...rest, properties: kept } : rest;
}

function byRef<Item>(refOf: (item: Item) => string) {
  return (one: Item, other: Item) => (refOf(one) < refOf(other) ? -1 : 1);
}

/** In bytes: the bill of all packages was 0.4 MB in 2026. */
const maxBuffer = 64 * 1024 * 1024;

/** Returns what npm says of all packages of the lock file. */
export function billOfNpm(): string {
  const npm = process.env['npm_execpath'];
  // Where NODE_ENV says `production`, npm 11 leaves out what is for development, and what a tool has for a peer: React is.
  const args = [
    'sbom',
    '--sbom-format=cyclonedx',
    '--package-lock-only',
    '--include=dev',
    '--include=optional',
    '--include=peer',
  ];
  // On Windows, npm is no program that Node.js can start; its script is.
  const made = npm
    ? execFileSync(process.execPath, [npm, ...args], { maxBuffer })
    : execFileSync('npm', args, { maxBuffer });
  return made.toString();
}
