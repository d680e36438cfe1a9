import { describe, expect, it } from 'vitest';
import { siteHeaders, type HostSettings } from '../../src/hosting/headers';
import { contentSecurityPolicy } from '../../src/build/security';
import { gradeOf } from '../support/observatory';

const inline = { styles: ['a{}', 'b{}'], scripts: ['c()'] };
const inlineStyles = "default-src 'self'; style-src 'unsafe-inline'";
const script = '<script defer src="../assets/steps-DLFeNO-e.js"></script>';
const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inline)}"/>`;
const html = `<!doctype html>${policy}${script}`;
const bare = `<!doctype html>${script}`;

function headersFor(settings: HostSettings, changed: Readonly<Record<string, string | undefined>> = {}) {
  const { common, byKind } = siteHeaders({ hsts: true, ...settings });
  const sent = Object.entries({ ...common, ...byKind.other }).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...(Object.fromEntries(sent) as Record<string, string>), ...changed };
}

function headersThen(changed: Readonly<Record<string, string | undefined>>) {
  const whole = `${contentSecurityPolicy(inline)}; frame-ancestors 'self'`;
  return headersFor({}, { 'content-security-policy': whole, ...changed });
}

describe('the grade of Mozilla’s HTTP Observatory', () => {
  it.each([{}, { embedding: ['https://intra.example.co.jp'] }])('is A+ with HSTS and %j', (settings) => {
    expect(gradeOf({ headers: headersFor(settings), html })).toEqual({
      score: 130,
      grade: 'A+',
      modifiers: {
        'content-security-policy': 10,
        cookies: 0,
        'cross-origin-resource-sharing': 0,
        'referrer-policy': 5,
        'strict-transport-security': 0,
        'subresource-integrity': 0,
        'x-content-type-options': 0,
        'x-frame-options': 5,
        'cross-origin-resource-policy': 10,
      },
    });
  });

  it('is lower where HSTS is not asked for, and for nothing else', () => {
    const { grade, modifiers } = gradeOf({ headers: headersFor({ hsts: false }), html });
    expect(grade).toBe('B+');
    expect(Object.entries(modifiers).filter(([, points]) => points < 0)).toEqual([['strict-transport-security', -20]]);
  });

  it('is that of a policy that allows what is inline, where a page has none of its own', () => {
    expect(gradeOf({ headers: headersFor({}), html: bare }).modifiers['content-security-policy']).toBe(-20);
  });

  // What version 1.4.8 of the package says of the same headers, of which the policy was the whole one.
  it.each([
    ['without any header', {}, 30, 'D'],
    ['without a policy', headersThen({ 'content-security-policy': undefined }), 75, 'B'],
    ['with inline scripts', headersThen({ 'content-security-policy': "script-src 'unsafe-inline'" }), 80, 'B+'],
    ['with scripts from data:', headersThen({ 'content-security-policy': "default-src 'self' data:" }), 80, 'B+'],
    ['with inline styles', headersThen({ 'content-security-policy': inlineStyles }), 115, 'A+'],
    ['with a policy that allows a site', headersThen({ 'content-security-policy': "default-src 'self'" }), 120, 'A+'],
    ['with a short HSTS', headersThen({ 'strict-transport-security': 'max-age=86400' }), 120, 'A+'],
    ['without HSTS', headersThen({ 'strict-transport-security': undefined }), 80, 'B+'],
    ['with an unsafe referrer', headersThen({ 'referrer-policy': 'unsafe-url' }), 120, 'A+'],
    ['with sniffing', headersThen({ 'x-content-type-options': undefined }), 125, 'A+'],
    ['with a resource policy for all', headersThen({ 'cross-origin-resource-policy': 'cross-origin' }), 120, 'A+'],
  ])('is the package’s own %s', (_, headers, score, grade) => {
    expect(gradeOf({ headers, html: bare })).toMatchObject({ score, grade });
  });
});
