import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackageName } from '../../src/build/notices';
import { billOfMaterials, billOfNpm } from '../../src/release/materials';

interface Bill {
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes: readonly unknown[];
    readonly properties?: readonly unknown[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly version: string }>>;
};
const locked = (name: string): PackageName => `${name} ${packages[`node_modules/${name}`]?.version ?? ''}`;

describe('the bill of materials of a release', () => {
  it('names what is in the site and nothing else, with versions, hashes and what needs what', () => {
    const shipped = ['react-dom', 'scheduler', 'rolldown'].map(locked);
    const bill = JSON.parse(billOfMaterials(billOfNpm(), shipped, 'guide')) as Bill;
    expect(bill.metadata.component.name).toBe('guide');
    expect(bill.components.map(({ name, version }) => `${name} ${version}`)).toEqual(shipped.toSorted());
    for (const { hashes } of bill.components) expect(hashes.length).toBeGreaterThan(0);
    // The bundler’s helpers are in the site, whatever it is to the project.
    expect(JSON.stringify(bill.components)).not.toContain('development');
    const named = new Set(bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]));
    expect(named.size).toBe(shipped.length + 1);
    const ofReact = bill.dependencies.find(({ ref }) => ref.startsWith('react-dom@'));
    expect(ofReact?.dependsOn).toEqual([locked('scheduler').replace(' ', '@')]);
  });

  it('is the same for production, for which npm leaves packages out', () => {
    const usual = process.env['NODE_ENV'];
    const bills = ['production', 'development'].map((mode) => {
      process.env['NODE_ENV'] = mode;
      return billOfMaterials(billOfNpm(), ['react', 'rolldown'].map(locked), 'guide');
    });
    process.env['NODE_ENV'] = usual;
    expect(bills[0]).toBe(bills[1]);
  });

  it('is not written where the lock file does not have a package of the site', () => {
    expect(() => billOfMaterials(billOfNpm(), ['react-dom 0.0.1'], 'guide')).toThrow(/react-dom 0\.0\.1/);
  });

  it('is the same whenever, wherever and by whichever npm it is made', () => {
    const made = (serialNumber: string, timestamp: string, tools: readonly string[], name: string) =>
      billOfMaterials(
        JSON.stringify({
          serialNumber,
          metadata: { timestamp, tools, component: { 'bom-ref': 'guide@1', name } },
          components: [],
          dependencies: [],
        }),
        [],
        'guide',
      );
    expect(made('one', '2026-11-28', ['npm 10'], 'here')).toBe(made('two', '2026-11-29', ['npm 11'], 'there'));
  });
});
