import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { possibleAt } from '../../src/organization/possible';
import { problemCodes, type ProblemCode } from '../../src/organization/schema';
import { readOrganization } from '../../src/organization/settingsModule';
import shipped from '../../public/organization.json';

describe('reading the settings', () => {
  it('the file as shipped says nothing and is right', () => {
    expect(readOrganization(shipped).problems).toEqual([]);
    expect(possibleAt(readOrganization(shipped).organization)).toEqual(everythingPossible);
  });

  it('says what is possible, and leaves the rest open', () => {
    const { organization } = readOrganization({
      loginMethods: ['company'],
      administrator: { mail: 'it@example.co.jp' },
    });
    expect(possibleAt(organization)).toEqual({ ...everythingPossible, loginMethods: ['company'] });
  });

  it('a text can be said for each locale', () => {
    const file = { company: { ja: '株式会社サンプル' }, administrator: { name: '情報システム部' } };
    expect(readOrganization(file)).toEqual({ organization: file, problems: [] });
  });

  it('a field left empty is as if it were not there', () => {
    const file = { company: '', administrator: { name: ' ', mail: 'it@example.co.jp', page: '' }, site: null };
    expect(readOrganization(file)).toEqual({
      organization: { administrator: { mail: 'it@example.co.jp' } },
      problems: [],
    });
  });

  const wrong: readonly (readonly [field: string, code: ProblemCode, file: unknown])[] = [
    ['administrator.mail', 'not-mail', { administrator: { mail: 'javascript:alert(1)' } }],
    ['administrator.page', 'not-https', { administrator: { page: 'http://example.co.jp/' } }],
    ['administrator.page', 'not-https', { administrator: { page: 'javascript:alert(1)' } }],
    ['administrator.page', 'not-https', { administrator: { page: 'https://it@example.co.jp/' } }],
    ['administrator.phone', 'not-phone', { administrator: { phone: 'tel:110;ext=1' } }],
    ['administrator.name', 'too-long', { administrator: { name: 'あ'.repeat(201) } }],
    ['administrator.name', 'hidden-characters', { administrator: { name: '情報\u202Eムテスシ' } }],
    ['administrator.name', 'wrong-type', { administrator: { name: 7 } }],
    ['administrator.nmae', 'unknown-field', { administrator: { nmae: '情報システム部' } }],
    ['administrator', 'wrong-type', { administrator: 'it@example.co.jp' }],
    ['loginMethods', 'empty', { loginMethods: [] }],
    ['loginMethods', 'repeated', { loginMethods: ['line', 'line'] }],
    ['loginMethods.0', 'not-a-choice', { loginMethods: ['sms'] }],
    ['phones', 'not-a-choice', { phones: 'all' }],
    ['embedding.0', 'not-an-origin', { embedding: ['https://intra.example.co.jp/portal'] }],
    ['embedding.0', 'not-an-origin', { embedding: ['*'] }],
    ['links', 'too-many', { links: Array.from({ length: 11 }, () => ({ title: 'a', href: 'https://a.example' })) }],
    ['links.0.href', 'not-https', { links: [{ title: 'a', href: 'data:text/html,x' }] }],
    ['file', 'wrong-type', []],
    ['file', 'wrong-type', null],
    ['file', 'wrong-type', 'settings'],
  ];

  it.each(wrong)('names the field that is wrong, and why: %s %s', (field, code, file) => {
    expect(readOrganization(file)).toEqual({ organization: expect.any(Object), problems: [{ field, code }] });
    expect(JSON.stringify(readOrganization(file).organization)).not.toMatch(/javascript|data:|http:|\u202e/);
  });

  it('keeps what is right beside what is wrong', () => {
    const { organization, problems } = readOrganization({
      phones: 'own',
      administrator: { name: '情報システム部', mail: 'nobody', phone: '1' },
      loginMethods: ['line', 'fax'],
    });
    expect(organization).toEqual({ phones: 'own', administrator: { name: '情報システム部' } });
    expect(problems.map(({ field }) => field).toSorted()).toEqual([
      'administrator.mail',
      'administrator.phone',
      'loginMethods.1',
    ]);
  });

  it('keeps what is right beside a list with several problems, and names them all', () => {
    const { organization, problems } = readOrganization({
      phones: 'own',
      embedding: ['http://a.example', 'b'],
      links: [{ title: 'a' }, { href: 'https://a.example' }],
    });
    expect(organization).toEqual({ phones: 'own' });
    expect(problems).toEqual([
      { field: 'links.0.href', code: 'empty' },
      { field: 'links.1.title', code: 'empty' },
      { field: 'embedding.0', code: 'not-an-origin' },
      { field: 'embedding.1', code: 'not-an-origin' },
    ]);
  });

  it('knows no prototype', () => {
    const file: unknown = JSON.parse('{"__proto__": {"phones": "own"}, "constructor": {"prototype": {}}}');
    const { organization, problems } = readOrganization(file);
    expect(Object.keys(organization)).toEqual([]);
    expect(organization.phones).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain('unknown-field');
  });

  it('a file that is far too large is not looked at', () => {
    expect(readOrganization({ company: 'あ'.repeat(200_000) }).problems).toEqual([{ field: 'file', code: 'too-long' }]);
  });

  it('never throws, and names only problems that have wording', () => {
    const field = fc.constantFrom('company', 'administrator', 'loginMethods', 'phones', 'links', 'site', '__proto__');
    const file = fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()));
    fc.assert(
      fc.property(file, (value) => {
        for (const { code } of readOrganization(value).problems) expect(problemCodes).toContain(code);
      }),
      { numRuns: 1000 },
    );
  });
});
