import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withoutIdleFeatures } from '../../../src/build/slim/reactDom';

const { resolve } = createRequire(import.meta.url);
const client = resolve('react-dom/client').replace(/client\.js$/, 'cjs/react-dom-client.production.js');
const installed = readFileSync(client, 'utf8');

/** Where what browsers render is written. */
const rooms = ['app', 'company', 'components', 'illustrations', 'i18n', 'screens', 'site'];

/** What works in development only: the built pages have a React DOM without it. */
const leftOut = [
  /\b(?:Activity|ViewTransition|SuspenseList|useActionState|useFormStatus|useOptimistic|addTransitionType)\b/,
  /\b(?:preconnect|prefetchDNS|preinit|preinitModule|preload|preloadModule)\(/,
  /<Fragment\b[^>]*\bref=/,
  /<(?:form|button|input)\b[^>]*\s(?:action|formAction)=\{/,
  /\bon(?:Select|BeforeInput|MouseEnter|MouseLeave|PointerEnter|PointerLeave)\b/,
  /<\w+-[\w-]+[\s>]/,
];

describe('React DOM without what no screen uses', () => {
  it('is what the installed version becomes', () => {
    const slim = withoutIdleFeatures(installed);
    expect(slim).not.toMatch(/\.prototype\.\w+ = function \([^)]*\) \{\n {2}var \w+ = this\._fragmentFiber/);
    expect(slim).toMatch(/^function startViewTransition\([^{]*\{ {2}\}$/m);
    expect(installed.length - slim.length).toBeGreaterThan(100_000);
  });

  it('still reads as a program', () => {
    expect(() => new Script(withoutIdleFeatures(installed))).not.toThrow();
  });

  it('says where to look when React DOM is another one', () => {
    expect(() => withoutIdleFeatures('')).toThrow('src/build/slim/reactDom.ts');
    expect(() => withoutIdleFeatures(installed.replace('function startViewTransition(', 'function start('))).toThrow(
      'startViewTransition',
    );
  });

  it('makes its signs as errors without a stack', () => {
    const { length } = withoutIdleFeatures(installed).match(/Exception = createSign\(formatProdErrorMessage/g) ?? [];
    expect(length).toBe(5);
    const error = new Script(`${createSign()}; createSign('a message')`).runInThisContext() as Error;
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toBe('a message');
    expect(error.stack).toBeUndefined();
    expect(() => withoutIdleFeatures(installed.replace('SuspenseyCommitException = Error(', 'other = Error('))).toThrow(
      'src/build/slim/reactDom.ts',
    );
  });

  it('listens to few of the events that React DOM knows', () => {
    const names = heardEvents();
    expect(names).toContain('click');
    expect(names).toContain('toggle');
    expect(names).not.toContain('pointermove');
    expect(names.length).toBeLessThan(10);
    // React makes `onChange` of several events: told as it comes, too, it would be told twice.
    expect(/simpleEventPluginEvents =\s+"([^"]+)"/.exec(withoutIdleFeatures(installed))?.[1]).not.toContain('change');
  });

  it('has all that screens use', () => {
    const files = rooms.flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map((file) => `src/${room}/${file}`),
    );
    const screens = files.filter((file) => file.endsWith('.tsx'));
    expect(screens.length).toBeGreaterThan(100);
    const idle = [...leftOut, idleEvents()];
    const using = screens.filter((file) => idle.some((pattern) => pattern.test(readFileSync(file, 'utf8'))));
    expect(using).toEqual([]);
  });
});

function createSign(): string {
  return /^function createSign\([^]*?^\}$/m.exec(withoutIdleFeatures(installed))?.[0] ?? '';
}

/** The events to which a root listens, for all that React DOM knows. */
function heardEvents(): readonly string[] {
  const body = /^function registerDirectEvent\([^]*?^\}$/m.exec(withoutIdleFeatures(installed))?.[0] ?? '';
  const known = JSON.stringify([...knownEvents().map((name) => name.toLowerCase()), 'focusin', 'focusout']);
  return new Script(
    `const allNativeEvents = new Set(), registrationNameDependencies = {}; ${body}
    registerDirectEvent('any', ${known}); [...allNativeEvents]`,
  ).runInNewContext() as string[];
}

/** What a component would say to listen to an event that nobody hears. */
function idleEvents(): RegExp {
  const heard = new Set([...heardEvents(), 'focus', 'blur']);
  const idle = knownEvents().filter((name) => !heard.has(name.toLowerCase()));
  expect(idle.length).toBeGreaterThan(50);
  return new RegExp(`\\son(?:${idle.join('|')})(?:Capture)?=`, 'i');
}

function knownEvents(): readonly string[] {
  const [, names = ''] = /simpleEventPluginEvents =\s+"([^"]+)"/.exec(installed) ?? [];
  return names.split(' ');
}
