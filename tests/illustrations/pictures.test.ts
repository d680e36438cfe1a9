import { describe, expect, it } from 'vitest';
import { stepIds, steps } from '../../src/diagnosis/steps';
import { createI18n } from '../../src/i18n/instance';
import { stepText, type Translate } from '../../src/i18n/keys';
import { locales } from '../../src/i18n/locales';
import { plainText } from '../../src/i18n/plainText';
import { picturesOf } from '../../src/illustrations/pictures';
import type { Variant } from '../../src/diagnosis/variants';
import { scenes } from '../../src/illustrations/scenes';
import { resources } from '../../src/build/resources';
import { emsOf } from '../../src/build/map/wrapLines';
import { t } from '../support/translate';

const guides = stepIds.filter((step) => steps[step].kind === 'guide');

describe.each(guides)('the pictures of %s', (step) => {
  it('belong to its actions, one by one', () => {
    const { actions = [], variants = {} } = stepText(t, step);
    expect(picturesOf(step)).toHaveLength(actions.length);
    for (const [variant, reading] of Object.entries(variants)) {
      expect(picturesOf(step, variant as Variant)).toHaveLength(reading.actions.length);
    }
  });
});

describe('the scenes', () => {
  it('are all shown somewhere', () => {
    const shown = new Set(guides.flatMap((step) => [...picturesOf(step), ...picturesOf(step, 'recovery')]));
    expect(Object.keys(scenes).filter((scene) => !shown.has(scene as keyof typeof scenes))).toEqual([]);
  });

  it.each(locales)('fit what is written in them on one line, in %s', (locale) => {
    const say = createI18n({ locale, resources: resources[locale] }).t as Translate<'steps'>;
    // 12 units an em, in what a phone's width leaves beside the margins.
    const room = 172 / 12;
    const tooLong = Object.values(scenes).flatMap(({ parts }) =>
      parts.flatMap((part) => {
        const words = 'text' in part ? plainText(say(part.text)) : '';
        return emsOf(words) > room ? [words] : [];
      }),
    );
    expect(tooLong).toEqual([]);
  });
});
