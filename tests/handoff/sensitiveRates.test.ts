import { describe, expect, it } from 'vitest';
import { draftFields, type DraftField } from '../../src/handoff/draft';
import { sensitivityOf } from '../../src/handoff/sensitiveText';
import { laterTexts } from './laterTexts';
import { ordinaryTexts } from './ordinaryTexts';
import { secretTexts } from './secretTexts';

interface Sample {
  readonly language: string;
  readonly field: DraftField;
  readonly text: string;
}

const secrets: readonly Sample[] = Object.entries(secretTexts).flatMap(([language, texts]) =>
  texts.map((text) => ({ language, field: 'screenText' as const, text })),
);

const ordinary: readonly Sample[] = Object.entries(ordinaryTexts).flatMap(([language, fields]) =>
  draftFields.flatMap((field) => fields[field].map((text) => ({ language, field, text }))),
);

/** The detector was tuned on one half of each list, every second text from the first on; the other half says how good it is. */
const halves = { tuned: 0, 'held out': 1 } as const;

type Half = keyof typeof halves;

const inHalf = (samples: readonly Sample[], half: Half) => samples.filter((_, index) => index % 2 === halves[half]);

const flagged = (samples: readonly Sample[]) =>
  samples.filter(({ text, field }) => sensitivityOf(text, field) !== null);

const rate = (part: readonly unknown[], all: readonly unknown[]) => part.length / all.length;

const percent = (part: readonly unknown[], all: readonly unknown[]) => `${(100 * rate(part, all)).toFixed(1)} %`;

const row = (half: string, language: string, secret: readonly Sample[], harmless: readonly Sample[]) => ({
  half,
  language,
  secrets: secret.length,
  found: percent(flagged(secret), secret),
  ordinary: harmless.length,
  false: percent(flagged(harmless), harmless),
});

const table: ReturnType<typeof row>[] = [];

describe.each(Object.keys(halves) as Half[])('the half of the lists that is %s', (half) => {
  const secret = inHalf(secrets, half);
  const harmless = inHalf(ordinary, half);

  it('is found where it is secret, and left alone where it is ordinary', () => {
    for (const language of Object.keys(secretTexts)) {
      const of = (samples: readonly Sample[]) => samples.filter((sample) => sample.language === language);
      table.push(row(half, language, of(secret), of(harmless)));
    }
    table.push(row(half, 'all', secret, harmless));
    expect(rate(flagged(secret), secret)).toBeGreaterThanOrEqual(0.95);
    expect(rate(flagged(harmless), harmless)).toBeLessThanOrEqual(0.02);
  });
});

describe('texts that were written once the detector was done, and not tuned on', () => {
  it('are found where they are secret, and left alone where they are ordinary', () => {
    const sampleOf = (text: string): Sample => ({ language: 'all', field: 'screenText', text });
    const secret = laterTexts.secret.map(sampleOf);
    const harmless = laterTexts.ordinary.map(sampleOf);
    table.push(row('later', 'all', secret, harmless));
    console.table(table);
    expect(rate(flagged(secret), secret)).toBeGreaterThanOrEqual(0.85);
    expect(rate(flagged(harmless), harmless)).toBeLessThanOrEqual(0.05);
  });
});

describe('the lists', () => {
  it('have two hundred texts each, none of them twice', () => {
    for (const samples of [secrets, ordinary]) {
      expect(samples.length).toBeGreaterThanOrEqual(200);
      expect(new Set(samples.map(({ language, text }) => `${language} ${text}`)).size).toBe(samples.length);
    }
  });
});
