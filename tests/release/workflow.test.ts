import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const workflow = readFileSync('.github/workflows/release.yml', 'utf8');

describe('the workflow of a release', () => {
  it('uses each action by the commit that was looked at, and says its version', () => {
    const used = workflow.split('\n').filter((line) => line.includes('uses:'));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((line) => !/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('runs only what the project has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Readonly<Record<string, string>>;
    };
    const named = Array.from(workflow.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name);
    expect(named).toEqual(['release']);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('may write where it runs nothing of the packages, and nowhere else', () => {
    const jobs = workflow.split(/^ {2}(?=\w+:$)/m).slice(1);
    const writing = jobs.filter((job) => job.includes(': write'));
    expect(writing).toHaveLength(1);
    expect(writing.join('')).not.toMatch(/\b(?:npm|npx|node) /);
    expect(workflow).toMatch(/^permissions: \{\}$/m);
  });
});
