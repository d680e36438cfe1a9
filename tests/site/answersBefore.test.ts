import { describe, expect, it } from 'vitest';
import { toFragment } from '../../src/navigation/fragment';
import { withAnswersBefore } from '../../src/site/answersBefore';
import { twoAnswers, wayTo } from '../support/ways';

const ways = [twoAnswers, wayTo('contact-admin', { reason: 'code' })];

describe.each(ways)('the fragment of a prerendered link, on the way to $step', ({ given, fragment }) => {
  const links = given.map((each) => toFragment({ given: [each], sentTo: null }));

  it('says all answers, as the address of the app does', () => {
    expect(links.reduce((before, link) => withAnswersBefore(before, link))).toBe(fragment);
  });

  it.each([...links.keys()])('says the answer to question %i once, where it is answered again', (at) => {
    const before = toFragment({ given: given.slice(0, at + 1), sentTo: null });
    expect(withAnswersBefore(fragment, String(links[at]))).toBe(before);
  });
});

it('keeps where somebody was sent on to', () => {
  const [first] = twoAnswers.given;
  if (!first) throw new Error('The way has no answer.');
  expect(withAnswersBefore(toFragment({ given: [first], sentTo: 'login-with-id' }), '#login-with-id.done')).toBe(
    `${toFragment({ given: [first], sentTo: 'login-with-id' })}..login-with-id.done`,
  );
});
