import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layOut } from '../../../src/build/map/keptLayout';

const graph = () => ({
  id: 'map',
  layoutOptions: { 'elk.algorithm': 'layered' },
  children: [
    { id: 'one', width: 40, height: 20 },
    { id: 'two', width: 40, height: 20 },
  ],
  edges: [{ id: 'edge', sources: ['one'], targets: ['two'] }],
});

describe('a layout that is kept', () => {
  let folder = '';
  const kept = () => path.join(folder, 'node_modules/.cache/map');

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'kept-layout-'));
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('is the same the second time, and another one for another graph', async () => {
    const first = await layOut(graph());
    expect(first.children?.map(({ x }) => typeof x)).toEqual(['number', 'number']);
    expect(await layOut(graph())).toEqual(JSON.parse(JSON.stringify(first)));
    expect(readdirSync(kept())).toHaveLength(1);
    await layOut({ ...graph(), edges: [] });
    expect(readdirSync(kept())).toHaveLength(2);
  });

  it('is made again where what was kept is broken', async () => {
    const first = await layOut(graph());
    for (const name of readdirSync(kept())) writeFileSync(path.join(kept(), name), '{"id": "ma');
    expect((await layOut(graph())).children?.map(({ x, y }) => [x, y])).toEqual(
      first.children?.map(({ x, y }) => [x, y]),
    );
  });

  it('is made where nothing can be kept', async () => {
    mkdirSync(path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'node_modules/.cache'), 'a file, not a folder');
    expect((await layOut(graph())).children).toHaveLength(2);
  });
});
