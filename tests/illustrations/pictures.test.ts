import { describe, expect, it } from 'vitest';
import { stepIds, steps } from '../../src/diagnosis/steps';
import { stepText } from '../../src/i18n/keys';
import { picturesOf } from '../../src/illustrations/pictures';
import { scenes } from '../../src/illustrations/scenes';
import { t } from '../support/translate';

const guides = stepIds.filter((step) => steps[step].kind === 'guide');

describe.each(guides)('the pictures of %s', (step) => {
  it('belong to its actions, one by one', () => {
    const { actions = [], variants = {} } = stepText(t, step);
    const readings = [actions, ...Object.values(variants).map((variant) => variant?.actions ?? [])];
    for (const reading of readings) expect(picturesOf(step)).toHaveLength(reading.length);
  });

  it('show at least one thing to look for', () => {
    expect(picturesOf(step).some((scene) => scene !== null)).toBe(true);
  });
});

describe('the scenes', () => {
  it('are all shown somewhere', () => {
    const shown = new Set(guides.flatMap((step) => picturesOf(step)));
    expect(Object.keys(scenes).filter((scene) => !shown.has(scene as keyof typeof scenes))).toEqual([]);
  });

  it('fit what is written in them on one line', () => {
    // 12 units a full-width character, in what a phone's width leaves beside the margins.
    const tooLong = Object.values(scenes).flatMap(({ parts }) =>
      parts.flatMap((part) => {
        const words = 'text' in part ? t(part.text) : '';
        return words.length * 12 > 172 && /[^ -~]{15}/.test(words) ? [words] : [];
      }),
    );
    expect(tooLong).toEqual([]);
  });
});
