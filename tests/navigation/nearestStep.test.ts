import { describe, expect, it } from 'vitest';
import { nearestStep } from '../../src/navigation/nearestStep';

describe('the step nearest to a wrong path', () => {
  it.each([
    ['/ja/sms-filtre.html', 'sms-filter'],
    ['/ja/Check_Input', 'check-input'],
    ['/guide/ja/reset-by-phon', 'reset-by-phone'],
    ['/ja/contactadmin/', 'contact-admin'],
    ['/ja/NETWORK.HTML', 'network'],
    ['/ja/start.htm', 'start'],
    ['/ja/resoxxxx', 'resolved'],
  ])('%s was probably %s', (path, step) => {
    expect(nearestStep(path)).toBe(step);
  });

  it.each([
    '/',
    '',
    '/ja/',
    '/ja/wp-login.php.bak',
    '/%E3%81%82',
    `/${'x'.repeat(60)}`,
    '/ja/resxxxxx',
    '/ja/sms-fi',
    '/ja/ne.htmltwork',
  ])('%s is like none', (path) => {
    expect(nearestStep(path)).toBeNull();
  });
});
