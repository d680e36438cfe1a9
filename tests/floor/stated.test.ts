import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { floor } from '../../src/build/floor';

it.each(['README.md', 'docs/testing.md', 'docs/decisions/033-the-oldest-browser.md'])('%s states the floor', (file) => {
  const text = readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ');
  expect(floor.edge).toBe(floor.chrome);
  expect(floor.webview_android).toBe(floor.chrome);
  expect(floor.safari_ios).toBe(floor.safari);
  expect(text).toContain(`Chrome, Edge and Android WebView ${floor.chrome}, Safari and iOS ${floor.safari}`);
  expect(text).toContain(`Firefox ${floor.firefox}`);
});
