import { existsSync } from 'node:fs';
import { createBuilder, type ViteBuilder } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundles } from '../../src/build/bundles';
import { floorSyntax } from '../../src/build/floor';
import { hashedFilePattern } from '../../src/hosting/headers';

describe('the scripts of the site', () => {
  let builder: ViteBuilder;

  beforeAll(async () => {
    builder = await createBuilder({ logLevel: 'silent' });
  });

  it.each(Object.entries(bundles))('%s is built for the browsers that the project names', (name, { entry }) => {
    const environment = builder.environments[name];
    expect(existsSync(entry)).toBe(true);
    expect(environment?.config.build.target).toEqual(floorSyntax);
  });

  it('are each in a file of their own, those named by their content as hosts know them', () => {
    const files = Object.values(bundles).flatMap(({ file }) => file ?? []);
    expect(new Set(files).size).toBe(files.length);
    const hashed = files.filter((file) => file.includes('[hash]'));
    expect(hashed.filter((file) => !new RegExp(hashedFilePattern).test(file.replace('[hash]', 'DLFeNO-e')))).toEqual(
      [],
    );
  });
});
