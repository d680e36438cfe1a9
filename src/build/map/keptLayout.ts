import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import elkPackage from 'elkjs/package.json' with { type: 'json' };

/** Where what was laid out before is kept, as other tools of a build do. It may be deleted at any time. */
const folder = 'node_modules/.cache/map';

/**
 * The graph with the places that ELK gives it: those of an earlier build if it was the same graph, because laying out takes
 * twenty seconds. A folder that cannot be read or written costs only that time.
 */
export async function layOut(graph: ElkNode): Promise<ElkNode> {
  const key = createHash('sha256')
    .update(JSON.stringify([elkPackage.version, graph]))
    .digest('hex');
  const file = path.resolve(folder, `${key}.json`);
  const kept = readKept(file);
  if (kept) return kept;
  const placed = await new ELK().layout(graph);
  keep(file, placed);
  return placed;
}

function readKept(file: string): ElkNode | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ElkNode;
  } catch {
    return null;
  }
}

function keep(file: string, placed: ElkNode): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(unfinished, JSON.stringify(placed));
    // Two builds may run at a time, and neither reads half a file.
    renameSync(unfinished, file);
  } catch {
    // The next build lays it out again.
  }
}
