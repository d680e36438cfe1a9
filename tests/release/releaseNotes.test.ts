import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../src/release/releaseNotes';

const changelog = `# Changelog

## [Unreleased]

- To come.

## [1.1.0] - 2026-12-01

First words.

### Added

- A thing.

## [1.1.0-beta.1] - 2026-11-30

- Another thing.
`;

describe('the notes of a release', () => {
  it('are what the changelog says of the version, and no more', () => {
    expect(releaseNotes(changelog, '1.1.0')).toBe('First words.\n\n### Added\n\n- A thing.\n');
    expect(releaseNotes(changelog, '1.1.0-beta.1')).toBe('- Another thing.\n');
  });

  it('are not written where it has no section, or an empty one, and say which', () => {
    expect(() => releaseNotes(changelog, '1.1')).toThrow('## [1.1]');
    expect(() => releaseNotes('## [2.0.0] - 2026-12-02\n\n## [1.0.0]\n\n- Old.\n', '2.0.0')).toThrow('2.0.0');
  });

  it('are there for the version of this project', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version)).toContain('### Added');
  });
});
