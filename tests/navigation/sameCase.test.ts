import { expect, it } from 'vitest';
import { isSameCase } from '../../src/navigation/sameCase';
import { wayTo } from '../support/ways';

const { fragment } = wayTo('sms-filter');
const href = `../ja/case.html${fragment}`;

it.each([
  ['itself', href, true],
  ['one answer more', `${href}..sms-filter.not-solved`, true],
  ['who was sent on', `${href}..network`, true],
  ['one answer less', href.slice(0, href.lastIndexOf('..')), true],
  ['no answer yet', '../ja/case.html', true],
  ['another answer at the end', `${href.slice(0, href.lastIndexOf('.'))}.solved`, false],
  ['an answer that begins alike', `${href}s`, false],
  ['somebody else', '../ja/case.html#start.app', false],
])('a case and that of %s', (_, other, isSame) => {
  expect(isSameCase(href, other)).toBe(isSame);
  expect(isSameCase(other, href)).toBe(isSame);
});
