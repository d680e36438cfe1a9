import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everythingPossible, type Possibilities } from '../../src/diagnosis/possibilities';
import { readLegs } from '../../src/diagnosis/release010/positional';
import { readFragment } from '../../src/navigation/fragment';

/** An answer and its question, `start.rejected`. */
type Pair = string;

/**
 * What version 0.1.0 made of its own links, written down by that version's code: all released ones, and walks that together take
 * each edge of each company here, in up to three legs. A company, then each walk: its legs, with the questions that links left out.
 */
function walksOf010() {
  let possible: Possibilities | undefined;
  return readFileSync('tests/navigation/positional-0.1.0.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      if (!line.startsWith(' ')) {
        const [loginMethods = '', codeRoutes = '', phones, networkRestricted] = line.split('/');
        possible = {
          loginMethods: loginMethods.split(','),
          codeRoutes: codeRoutes.split(','),
          phones,
          networkRestricted: networkRestricted === 'true',
        } as unknown as Possibilities;
        return [];
      }
      const legs = line
        .trim()
        .split(' | ')
        .map((leg): readonly Pair[] => leg.split(' '));
      return possible ? [{ possible, legs }] : [];
    });
}

/** A leg as 0.1.0 wrote it: its first question, and the answers. */
function positional(leg: readonly Pair[]): string {
  const [entry = '', ...answers] = [leg[0]?.split('.')[0], ...leg.map((pair) => pair.split('.')[1])];
  return [entry, ...answers].join('.');
}

describe('A13 links of 0.1.0, which say answers by position', () => {
  const walks = walksOf010();

  it('are read with the questions that they were given to', () => {
    const wrong = walks.filter(({ possible, legs }) => {
      const read = readLegs(
        legs.map((leg) => positional(leg).split('.')),
        possible,
      ).map(({ step, answer }) => `${step}.${answer}`);
      return read.join(' ') !== legs.flat().join(' ');
    });
    console.log(`${walks.length} walks of 0.1.0, ${walks.flatMap(({ legs }) => legs.flat()).length} answers`);
    expect(wrong.map(({ possible, legs }) => [possible, legs])).toEqual([]);
  });

  // What that version's code refused: one walk for each way to an end, and for each answer that is not offered with what is known.
  it.each(readFileSync('tests/navigation/positional-0.1.0-refused.txt', 'utf8').trim().split('\n'))(
    'are read no further than it went: %s',
    (line) => {
      const [walk = [], refused = []] = line.split(' ! ').map((pairs) => pairs.split(' '));
      for (const answer of refused) {
        const read = readLegs([`${positional(walk)}.${answer}`.split('.')], everythingPossible);
        expect(read.map((pair) => `${pair.step}.${pair.answer}`)).toEqual(walk);
      }
    },
  );
});

describe('A13 a link of 0.1.0', () => {
  it('of one answer to each step means the same today', () => {
    const { log, intact } = readFragment('#start.unsure..network.not-solved..start', everythingPossible);
    expect(intact).toBe(true);
    expect(log).toEqual({
      given: [
        { step: 'start', answer: 'unsure' },
        { step: 'network', answer: 'not-solved' },
      ],
      sentTo: 'start',
    });
  });

  it.each([
    ['a step was sent to', '#start.unsure.phone..network', true, 'network'],
    ['the end is cut', '#start.unsure.pho', false, null],
    ['an answer is not of its question', '#start.unsure.solved', false, null],
    ['its first step is none', '#nowhere.unsure.solved..start.unsure', false, null],
    ['a step is a word that objects know', '#constructor.unsure.solved..start.unsure', false, null],
  ])('is read as far as it can be where %s', (_, fragment, intact, sentTo) => {
    const read = readFragment(fragment, everythingPossible);
    const answered = [{ step: 'start', answer: 'unsure' }];
    if (sentTo) answered.push({ step: 'usual-login', answer: 'phone' });
    expect(read.log.given).toEqual(answered);
    expect(read).toMatchObject({ intact, log: { sentTo } });
  });

  it('keeps an answer with its question as it is, whatever 0.1.0 knew', () => {
    const read = readFragment('#start.unsure.unsure..network.found..start.solved', everythingPossible);
    expect(read.log.given.slice(2)).toEqual([
      { step: 'network', answer: 'found' },
      { step: 'start', answer: 'solved' },
    ]);
    expect(read.intact).toBe(true);
  });

  it('takes the company’s way', () => {
    const company = { ...everythingPossible, loginMethods: ['company'] } as const;
    expect(readLegs([['usual-login', 'unsure', 'not-solved']], company)).toEqual([
      { step: 'usual-login', answer: 'unsure' },
      { step: 'company-login', answer: 'not-solved' },
    ]);
  });

  it('that fits nowhere goes as far as the company’s way does', () => {
    const { log } = readFragment('#other-ways.not-solved.own.solved.solved', {
      ...everythingPossible,
      phones: 'managed',
    });
    expect(log.given).toEqual([{ step: 'other-ways', answer: 'not-solved' }]);
  });
});
