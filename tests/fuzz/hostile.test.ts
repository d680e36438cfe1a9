import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { isAnswerId, isStepId, stepIds } from '../../src/diagnosis/steps';
import { readHello } from '../../src/embed/messages';
import { caseView } from '../../src/navigation/caseView';
import { readFragment } from '../../src/navigation/fragment';
import { nearestStep } from '../../src/navigation/nearestStep';
import { locales } from '../../src/i18n/locales';
import { fileOf, readPath, sideFileOf, sidePages } from '../../src/navigation/paths';
import { stepView } from '../../src/navigation/stepView';
import { hostileFragment } from '../support/arbitraries';
import { runs } from './runs';

const files = new Set(
  locales.flatMap((locale) => [
    ...stepIds.map((step) => `../${fileOf({ locale, step })}`),
    ...sidePages.map((page) => `../${sideFileOf(locale, page)}`),
  ]),
);

/** Every string in a view: ids of the vocabulary and hrefs, nothing else. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Ids other than of steps and answers: kinds, phases, reasons, variants, states of a case. */
const otherIds = /^[a-z]+(?:-[a-z]+)*$/;

function isClosed(text: string): boolean {
  const [file = '', trail = '', ...rest] = text.split('#');
  return files.has(file) ? rest.length === 0 && /^[a-z.-]*$/.test(trail) : otherIds.test(text);
}

const hostilePath = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '/ja/__proto__.html',
    '//evil.example/ja/',
    '/ja/../../etc/passwd',
    '/ja/%2e%2e/',
    '/javascript:alert(1)',
  ),
  fc
    .array(fc.constantFrom('ja', 'start', 'index.html', '..', '', '%00', '<b>'), { maxLength: 6 })
    .map((parts) => `/${parts.join('/')}`),
);

describe(`${runs} hostile addresses`, () => {
  it('show nothing of themselves on a step', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stepIds), hostileFragment, (step, fragment) => {
        const where = { fragment, root: '..', possible: everythingPossible } as const;
        const shown = stringsIn(stepView({ page: { locale: 'ja', step }, ...where }));
        expect(shown.filter((text) => !isClosed(text))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('show nothing of themselves in a case', () => {
    fc.assert(
      fc.property(hostileFragment, (fragment) => {
        const shown = stringsIn(caseView({ locale: 'ja', fragment, root: '..', possible: everythingPossible }));
        expect(shown.filter((text) => !isClosed(text))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('are read without a throw, into the closed vocabulary', () => {
    fc.assert(
      fc.property(hostileFragment, hostilePath, (fragment, path) => {
        const { trail } = readFragment(fragment);
        for (const { entry, answers } of trail ? [...(trail.earlier ?? []), trail] : []) {
          expect(isStepId(entry) && answers.every(isAnswerId)).toBe(true);
        }
        const page = readPath(path, 'ja');
        expect(page === null || isStepId(page.step)).toBe(true);
        const nearest = nearestStep(path);
        expect(nearest === null || isStepId(nearest)).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

describe(`${runs} hostile messages`, () => {
  it('say hello only if they are one, and ask for nothing but a theme', () => {
    const message = fc.oneof(
      fc.anything(),
      fc.record({
        type: fc.constantFrom('login-guide', '', 7),
        event: fc.constantFrom('hello', 'step'),
        theme: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(message, (data) => {
        const hello = readHello(data);
        expect(hello === null || [null, 'light', 'dark'].includes(hello.theme)).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
