import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withoutErrorBoundaries, withoutNames } from '../../../src/build/slim/router';

const folder = path.dirname(createRequire(import.meta.url).resolve('react-router'));
const index = readFileSync(path.join(folder, 'index.mjs'), 'utf8');
const chunks = [...index.matchAll(/from "\.\/(chunk-\w+\.mjs)"/g)].map(([, name = '']) =>
  readFileSync(path.join(folder, name), 'utf8'),
);

const before = `var RouteContext = React.createContext({
  outlet: null
});
RouteContext.displayName = "Route";
var Link = React10.forwardRef(
  function LinkWithRef() {}
);
Link.displayName = "Link";
`;

const after = `var RouteContext = /* @__PURE__ */ React.createContext({
  outlet: null
});

var Link = /* @__PURE__ */ React10.forwardRef(
  function LinkWithRef() {}
);

`;

describe('React Router without names for development tools', () => {
  it('is the same code without side effects', () => {
    expect(withoutNames(before)).toBe(after);
  });

  it('is what the installed version becomes', () => {
    const code = chunks.find((chunk) => chunk.includes('createContext(')) ?? '';
    expect(withoutNames(code)).not.toContain('\nLink.displayName');
  });

  it.each([
    ['names', before.replaceAll('displayName', 'name'), 'a displayName'],
    ['components', before.replaceAll('React', 'react_'), 'a component'],
  ])('is refused where the package has no %s as it had', (_, changed, missing) => {
    expect(() => withoutNames(changed)).toThrow(`src/build/slim/router.ts no longer matches`);
    expect(() => withoutNames(changed)).toThrow(missing);
  });
});

describe('React Router without its error boundaries', () => {
  const code = chunks.find((chunk) => chunk.includes('createContext(')) ?? '';

  it('keeps nothing of them but their names', () => {
    const slim = withoutErrorBoundaries(code);
    expect(slim).toMatch(/^var RenderErrorBoundary = class extends \w+\.Component \{ {2}\};$/m);
    expect(slim).not.toContain('.contextType =');
    expect(slim.length).toBeLessThan(code.length);
  });

  it.each([
    [
      'class',
      code.replace('var AwaitErrorBoundary = class', 'var AwaitBoundary = class'),
      'React Router has no AwaitErrorBoundary',
    ],
    ['field', code.replaceAll('.contextType =', '.context ='), 'a contextType'],
  ])('is refused where a %s is no longer as it was', (_, changed, why) => {
    expect(() => withoutErrorBoundaries(changed)).toThrow('src/build/slim/router.ts no longer matches');
    expect(() => withoutErrorBoundaries(changed)).toThrow(why);
  });
});
