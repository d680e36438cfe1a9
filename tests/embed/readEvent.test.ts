import { describe, expect, it } from 'vitest';
import { detailOf, readEvent } from '../../src/embed/readEvent';

const envelope = { type: 'login-guide', version: 1 };

describe('what a frame tells the page around it', () => {
  it.each([
    { event: 'ready' },
    { event: 'step', step: 'contact-admin', outcome: 'contact-admin' },
    { event: 'step', step: 'start', outcome: null },
    { event: 'height', height: 731 },
  ])('is handed on as it was released: %o', (told) => {
    const read = readEvent({ ...envelope, ...told });
    expect(read).toEqual(told);
    expect(read && detailOf(read)).toEqual({ ...envelope, ...told });
  });

  it('says in which version an event came to the others', () => {
    expect(detailOf({ event: 'turn' })).toEqual({ type: 'login-guide', version: 2, event: 'turn' });
    const count = { event: 'count', step: 'sms-filter', answer: 'not-solved', to: 'contact-admin.code' } as const;
    expect(readEvent({ ...envelope, ...count, more: 1 })).toStrictEqual(count);
    expect(detailOf(count)).toEqual({ type: 'login-guide', version: 3, ...count });
  });

  it('is an object of its own, with the known fields alone', () => {
    const data = { ...envelope, event: 'height', height: 600, html: '<b>', step: 'x', toString: 'x' };
    const read = readEvent(data);
    expect(read).not.toBe(data);
    expect(read).toStrictEqual({ event: 'height', height: 600 });
    expect(readEvent({ ...envelope, event: 'step', step: 'start', outcome: { html: '<b>' } })).toEqual({
      event: 'step',
      step: 'start',
      outcome: null,
    });
  });

  it.each([
    null,
    undefined,
    7,
    'ready',
    [],
    { event: 'ready' },
    { ...envelope, type: 'other', event: 'ready' },
    { ...envelope, event: 'evil' },
    { ...envelope, event: 'constructor' },
    { ...envelope, event: 'step' },
    { ...envelope, event: 'step', step: '<b>x</b>' },
    { ...envelope, event: 'step', step: 'x'.repeat(41) },
    { ...envelope, event: 'step', step: ['start'] },
    { ...envelope, event: 'count', step: 'start', answer: 'forgot' },
    { ...envelope, event: 'count', step: 'start', answer: 'forgot', to: 'a.b.c' },
    { ...envelope, event: 'height', height: '9000' },
    { ...envelope, event: 'height', height: NaN },
    { ...envelope, event: 'height', height: Infinity },
    { ...envelope, event: 'height', height: -1 },
  ])('is nothing else: %o', (data) => {
    expect(readEvent(data)).toBeNull();
  });
});
