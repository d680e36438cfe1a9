import fc from 'fast-check';
import type * as valibot from 'valibot';
import { safeParse } from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { sentSecurityPolicy } from '../../src/hosting/policy';
import { possibilitiesOf } from '../../src/settings/possibilitiesOf';
import { locales } from '../../src/i18n/locales';
import { settingPaths } from '../../src/settings/table';
import type { Problem } from '../../src/settings/problems';
import { longestFile, mostProblems, readSettings } from '../../src/settings/readSettings';
import { problems as words } from '../../locales/ja/setup.json';
import shipped from '../../public/organization.json';

/** Counts how often the settings are read. */
vi.mock('valibot', async (importOriginal) => {
  const original = await importOriginal<typeof valibot>();
  return { ...original, safeParse: vi.fn(original.safeParse) };
});

describe('what nobody can see, or takes for something else', () => {
  const only = (field: string, code: string) => [{ field, code }];

  it.each([
    String.raw`https://evil.example\.intra.example.co.jp/`,
    'https://evil.example\\.intra.example.co.jp',
    'https://intra.example.co.jp。evil.example/',
    'https://intra.example.co.jp．evil.example/',
    'https://intra.example.co.jp｡evil.example/',
    'https://ｅxample.co.jp/',
  ])('is no address: %s', (page) => {
    const expected = only('administrator.page', 'misleading-address');
    expect(readSettings({ administrator: { page } })).toEqual({ settings: { administrator: {} }, problems: expected });
  });

  it.each(['https://例え.jp/案内', 'https://xn--r8jz45g.jp/', 'https://intra.example.co.jp/a。b?c=．'])(
    'but this is one: %s',
    (page) => {
      expect(readSettings({ administrator: { page } }).problems).toEqual([]);
    },
  );

  it.each([
    ['a separator of lines', '情シス\u2028窓口'],
    ['a separator of paragraphs', '情シス\u2029窓口'],
    ['half of a pair', '情シス\uD800'],
    ['a character of one’s own', '情シス\uE000'],
    ['fillers of Hangul', '\u3164\u3164'],
    ['a filler before a vowel', 'a\u1160'],
    ['a filler of half width', 'a\uFFA0'],
    ['a blank of Braille', '\u2800\u2800'],
    ['a hundred and fifty marks', `a${'\u0301'.repeat(150)}`],
  ])('is no text: %s', (_, company) => {
    expect(readSettings({ company })).toEqual({ settings: {}, problems: only('company', 'hidden-characters') });
  });

  it.each(['---', '…', '（）', '\u0301'])('says nothing: %s', (company) => {
    expect(readSettings({ company })).toEqual({ settings: {}, problems: only('company', 'empty') });
  });

  it.each(['Nguyễn'.normalize('NFD'), 'กี่ชั่วโมง', '🏢', '①', '各\u{E0100}務原'])('but this is a text: %s', (company) => {
    expect(readSettings({ company })).toEqual({ settings: { company }, problems: [] });
  });

  it.each(['---', '(((', '12', '+-1-2', '( ) -'])('is no telephone number: %s', (phone) => {
    const expected = only('administrator.phone', 'not-phone');
    expect(readSettings({ administrator: { phone } })).toEqual({ settings: { administrator: {} }, problems: expected });
  });

  it.each([
    'https://..',
    'https://.a',
    'https://a..b',
    'https://a.',
    'https://a:99999',
    'https://-',
    'http://a.example',
  ])('is no site: %s', (site) => {
    expect(readSettings({ embedding: [site] })).toEqual({
      settings: {},
      problems: only('embedding.0', 'not-an-origin'),
    });
    expect(() => sentSecurityPolicy([site])).toThrow(site);
  });
});

describe('a file that is mostly wrong', () => {
  it('is read to its end where every known key stands in the wrong place too', () => {
    const everyKey = settingPaths.flatMap((path) => path.split('.'));
    const misplaced = Object.fromEntries([...everyKey, 'title', 'href', ...locales].map((key) => [key, 7]));
    const file = { ...misplaced, company: 'a', companyApp: { ...misplaced, where: 'a' } };
    expect(readSettings(file).settings).toEqual({ company: 'a', companyApp: { where: 'a' } });
  });

  const keys = (count: number, value: unknown) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, value]));

  it.each([
    ['fields', keys(9000, 1), { company: 'a' }],
    [
      'fields of a group',
      { administrator: { ...keys(9000, 1), name: 'a' } },
      { administrator: { name: 'a' }, company: 'a' },
    ],
    [
      'languages',
      { companyApp: { where: { ...keys(7000, 'a'), ja: 'a' } } },
      { companyApp: { where: { ja: 'a' } }, company: 'a' },
    ],
    [
      'fields of links',
      { links: [{ ...keys(9000, 1), title: 'a', href: 'https://a.example' }] },
      { links: [{ title: 'a', href: 'https://a.example' }], company: 'a' },
    ],
    ['links', { links: Array.from({ length: 9000 }, () => 7) }, { company: 'a' }],
  ])('with thousands of unknown %s is read a few times, and what is right in it holds', (_, wrong, right) => {
    const file = { ...wrong, company: 'a' };
    expect(JSON.stringify(file).length).toBeLessThan(longestFile);
    vi.mocked(safeParse).mockClear();
    const { settings, problems } = readSettings(file);
    expect(vi.mocked(safeParse).mock.calls.length).toBeLessThanOrEqual(4);
    expect(settings).toEqual(right);
    expect(problems).toHaveLength(mostProblems);
  });
});

describe('reading the settings', () => {
  it('the file as shipped says nothing and is right', () => {
    expect(readSettings(shipped).problems).toEqual([]);
    expect(possibilitiesOf(readSettings(shipped).settings)).toEqual(everythingPossible);
  });

  it('says what is possible, and leaves the rest open', () => {
    const { settings } = readSettings({
      loginMethods: ['company'],
      administrator: { mail: 'it@example.co.jp' },
    });
    expect(possibilitiesOf(settings)).toEqual({ ...everythingPossible, loginMethods: ['company'] });
  });

  it('a text can be said for each locale', () => {
    const file = { company: { ja: '株式会社サンプル' }, administrator: { name: '情報システム部' } };
    expect(readSettings(file)).toEqual({ settings: file, problems: [] });
  });

  it.each([
    { administrator: { phone: '+81 (3) 0000-0000', mail: 'it@example.co.jp', page: 'HTTPS://intra.example.co.jp/it' } },
    { administrator: { phone: '110' } },
    { administrator: { phone: '0'.repeat(30), name: 'あ'.repeat(200) } },
    { administrator: { hours: { ja: '平日', en: 'weekdays' } } },
    { company: '👩‍💻 Sample' },
    { $schema: './organization.schema.json' },
    { companyLogin: { name: 'ID', resetPage: 'https://id.example.co.jp/' } },
    { companyApp: { where: '社内ポータル', page: 'https://intra.example.co.jp/apps' } },
    { twoStep: 'none' },
    { twoStep: 'optional' },
    { twoStep: 'required' },
    { phones: 'managed' },
    { phones: 'mixed' },
    { networkRestricted: false },
    { hsts: true },
    { loginMethods: ['id-password', 'phone', 'line', 'company', 'screen-lock'] },
    { codeRoutes: ['mail', 'sms'] },
    { links: Array.from({ length: 10 }, () => ({ title: 'a', href: 'https://a.example' })) },
    { embedding: ['https://a.example', 'https://a.example:8443', 'http://localhost:4173', 'http://127.0.0.1'] },
    { embedding: Array.from({ length: 20 }, (_, index) => `https://a${index}.example`) },
    { embedding: ['https://*.googleusercontent.com', 'https://*.portal.example.co.jp:8443'] },
    { site: 'https://guide.example.co.jp/login' },
    { defaultLocale: 'ja-easy', locales: ['ja-easy', 'ko'] },
  ])('takes what is right as it is: %j', (file) => {
    expect(readSettings(file)).toEqual({ settings: file, problems: [] });
  });

  it('takes no site that a host could not be told of', () => {
    const embedding = ['https://a.example:8443', 'https://*.a.example', 'http://localhost:8099', 'http://127.0.0.1'];
    expect(readSettings({ embedding }).problems).toEqual([]);
    expect(sentSecurityPolicy(embedding)).toContain(`frame-ancestors 'self' ${embedding.join(' ')}`);
  });

  it('takes off the space around a text', () => {
    const { settings } = readSettings({ administrator: { name: ' 情報システム部 ', phone: ' 110 ' } });
    expect(settings).toEqual({ administrator: { name: '情報システム部', phone: '110' } });
  });

  it('leaves out an item that is wrong, and its list where none is left', () => {
    const right = { title: 'a', href: 'https://a.example' };
    const { settings, problems } = readSettings({
      links: [{ title: '', href: null }, right, { ...right, href: 'http://b.example' }, { ...right, title: 'c' }],
      embedding: ['https://a.example/portal', 'https://b.example'],
      companyLogin: { name: { ja: 'ID', jp: 'ID' } },
    });
    expect(settings).toEqual({
      companyLogin: { name: { ja: 'ID' } },
      links: [right, { ...right, title: 'c' }],
      embedding: ['https://b.example'],
    });
    expect(problems.map(({ field }) => field)).toEqual([
      'companyLogin.name.jp',
      'links.0.title',
      'links.0.href',
      'links.2.href',
      'embedding.0',
    ]);
    expect(readSettings({ links: [{ title: 'a' }], phones: 'own' }).settings).toEqual({ phones: 'own' });
  });

  it('names an item by its place in the file, also once another one before it was left out', () => {
    const long = 'x'.repeat(201);
    const links = [7, { title: 'a', href: 'https://a.example' }, { title: long, href: 'https://b.example', note: 1 }];
    const { settings, problems } = readSettings({ links });
    expect(settings).toEqual({ links: [links[1]] });
    expect(problems.map(({ field }) => field)).toEqual(['links.0', 'links.2.title', 'links.2.note']);
  });

  it('keeps a link without what nobody asked for', () => {
    const links = [{ title: { ja: 'a', fr: 'b' }, href: 'https://a.example', note: 'c' }];
    expect(readSettings({ links }).settings).toEqual({ links: [{ title: { ja: 'a' }, href: 'https://a.example' }] });
  });

  it('leaves out the whole of a list that says what there is: a way that is mistyped would be hidden', () => {
    const { settings, problems } = readSettings({
      loginMethods: ['id-password', 'SAML'],
      codeRoutes: ['sms', 'email'],
      locales: ['ja', 'vn'],
      phones: 'own',
    });
    expect(settings).toEqual({ phones: 'own' });
    expect(problems.map(({ field }) => field)).toEqual(['loginMethods.1', 'codeRoutes.1', 'locales.1']);
  });

  it('takes what is said twice once', () => {
    const { settings } = readSettings({ loginMethods: ['line', 'company', 'line'], locales: ['ja', 'ja'] });
    expect(settings).toEqual({ loginMethods: ['line', 'company'], locales: ['ja'] });
  });

  it('takes of a list that is too long as many as it may have', () => {
    const links = Array.from({ length: 12 }, (_, index) => ({ title: `${index}`, href: 'https://a.example' }));
    expect(readSettings({ links }).settings).toEqual({ links: links.slice(0, 10) });
  });

  it.each([
    ['０３－１２３４－５６７８', '03-1234-5678'],
    ['03ー1234ー5678', '03-1234-5678'],
    ['（０３）１２３４−５６７８', '(03)1234-5678'],
    ['＋81 3 1234 5678', '+81 3 1234 5678'],
    ['内線1234', '内線1234'],
    ['内線：１２３４', '内線:1234'],
    ['03-0000-0000（内線 1234）', '03-0000-0000(内線 1234)'],
    ['03-0000-0000 ext. 12', '03-0000-0000 ext. 12'],
  ])('understands the telephone number %s', (phone, read) => {
    const result = readSettings({ administrator: { phone } });
    expect(result).toEqual({ settings: { administrator: { phone: read } }, problems: [] });
    expect(readSettings(result.settings)).toEqual(result);
  });

  it('says what can occur at the company, each in its turn', () => {
    const said = { loginMethods: ['line'], codeRoutes: ['mail'], phones: 'own', networkRestricted: false } as const;
    expect(possibilitiesOf(readSettings(said).settings)).toEqual(said);
  });

  it('does not look at what cannot be written as a file', () => {
    const circle: Record<string, unknown> = {};
    circle['company'] = circle;
    expect(readSettings(circle)).toEqual({
      settings: {},
      problems: [{ field: null, code: 'not-settings' }],
    });
  });

  it('looks at a file that is as long as allowed', () => {
    const file = { company: '' };
    const rest = longestFile - JSON.stringify(file).length;
    expect(readSettings({ company: 'x'.repeat(rest) }).problems).toEqual([{ field: 'company', code: 'too-long' }]);
    expect(readSettings({ company: 'x'.repeat(rest + 1) })).toEqual({
      settings: {},
      problems: [{ field: null, code: 'too-large' }],
    });
  });

  it('a field left empty is as if it were not there', () => {
    const file = { company: '', administrator: { name: ' ', mail: 'it@example.co.jp', page: '' }, site: null };
    expect(readSettings(file)).toEqual({
      settings: { administrator: { mail: 'it@example.co.jp' } },
      problems: [],
    });
  });

  const wrong: readonly (readonly [field: string | null, code: Problem['code'], file: unknown])[] = [
    ['administrator.mail', 'not-mail', { administrator: { mail: 'javascript:alert(1)' } }],
    ['administrator.page', 'not-https', { administrator: { page: 'http://example.co.jp/' } }],
    ['administrator.page', 'not-https', { administrator: { page: 'javascript:alert(1)' } }],
    ['administrator.page', 'not-https', { administrator: { page: 'https://it@example.co.jp/' } }],
    ['administrator.phone', 'not-phone', { administrator: { phone: 'tel:110;ext=1' } }],
    ['administrator.name', 'too-long', { administrator: { name: 'あ'.repeat(201) } }],
    ['administrator.name', 'hidden-characters', { administrator: { name: '情報\u202Eムテスシ' } }],
    ['administrator.name', 'unreadable-characters', { administrator: { name: '\uFFFD\uFFFDV\uFFFDX' } }],
    ['administrator.name.en', 'unreadable-characters', { administrator: { name: { en: 'I\uFFFD' } } }],
    ['administrator.mail', 'unreadable-characters', { administrator: { mail: '\uFFFD@example.co.jp' } }],
    ['links.0.title', 'unreadable-characters', { links: [{ title: '\uFFFD', href: 'https://a.example' }] }],
    ['administrator.name', 'not-text', { administrator: { name: 7 } }],
    ['administrator.nmae', 'unknown-field', { administrator: { nmae: '情報システム部' } }],
    ['administrator', 'not-fields', { administrator: 'it@example.co.jp' }],
    ['loginMethods', 'empty', { loginMethods: [] }],
    ['loginMethods.1', 'repeated', { loginMethods: ['line', 'line'] }],
    ['loginMethods.0', 'not-a-choice', { loginMethods: ['sms'] }],
    ['phones', 'not-a-choice', { phones: 'all' }],
    ['embedding.0', 'not-an-origin', { embedding: ['https://intra.example.co.jp/portal'] }],
    ...[
      '*',
      'https://*',
      'https://*.',
      'https://*.jp',
      'https://*.*.co.jp',
      'https://a.*.co.jp',
      'https://*a.example.com',
    ].map((entry) => ['embedding.0', 'not-an-origin', { embedding: [entry] }] as const),
    ['embedding.0', 'not-an-origin', { embedding: ['http://*.example.co.jp'] }],
    ['embedding.0', 'not-an-origin', { embedding: ['https://*.example.co.jp/portal'] }],
    ['hsts', 'not-a-flag', { hsts: 'max-age=0' }],
    ['links', 'too-many', { links: Array.from({ length: 11 }, () => ({ title: 'a', href: 'https://a.example' })) }],
    ['links.0.href', 'not-https', { links: [{ title: 'a', href: 'data:text/html,x' }] }],
    ['administrator.phone', 'not-phone', { administrator: { phone: '03' } }],
    ['administrator.phone', 'not-phone', { administrator: { phone: '03+0000-0000' } }],
    ['administrator.phone', 'not-phone', { administrator: { phone: '03-0000-0000 x' } }],
    ['administrator.phone', 'not-phone', { administrator: { phone: 'x 03-0000-0000' } }],
    ['administrator.phone', 'not-phone', { administrator: { phone: '0'.repeat(31) } }],
    ['administrator.phone', 'too-long', { administrator: { phone: '0'.repeat(61) } }],
    ['administrator.phone', 'not-phone', { administrator: { phone: '内線' } }],
    ['administrator.page', 'not-https', { administrator: { page: 'https://' } }],
    ['administrator.page', 'not-https', { administrator: { page: 'xhttps://example.co.jp/' } }],
    ['administrator.page', 'not-https', { administrator: { page: 'https://example.co.jp/a b' } }],
    ['administrator.page', 'too-long', { administrator: { page: `https://a.example/${'x'.repeat(500)}` } }],
    ['administrator.mail', 'too-long', { administrator: { mail: `${'x'.repeat(200)}@example.co.jp` } }],
    ['administrator.name.en', 'hidden-characters', { administrator: { name: { en: 'I\u0007T' } } }],
    ['administrator.name.xx', 'unknown-locale', { administrator: { name: { xx: 'IT' } } }],
    ['links.0.title', 'empty', { links: [{ title: {}, href: 'https://a.example' }] }],
    ['company', 'not-text', { company: ['a'] }],
    ['company', 'not-text', { company: [] }],
    ['administrator', 'not-fields', { administrator: [] }],
    ['administrator', 'not-fields', { administrator: ['it@example.co.jp'] }],
    ['administrator.name', 'not-text', { administrator: { name: [] } }],
    ['companyLogin', 'not-fields', { companyLogin: [] }],
    ['links.0', 'not-fields', { links: [[]] }],
    ['links.0.title', 'not-text', { links: [{ title: [], href: 'https://a.example' }] }],
    ['$schema', 'too-long', { $schema: 'x'.repeat(201) }],
    ['codeRoutes', 'not-a-list', { codeRoutes: 'sms' }],
    ['codeRoutes.1', 'not-a-choice', { codeRoutes: ['sms', 'fax'] }],
    ['twoStep', 'not-a-choice', { twoStep: 'always' }],
    ['networkRestricted', 'not-a-flag', { networkRestricted: 'yes' }],
    ['links', 'not-a-list', { links: 'https://a.example' }],
    ['links.0', 'not-fields', { links: ['https://a.example'] }],
    ['links.0.note', 'unknown-field', { links: [{ title: 'a', href: 'https://a.example', note: 'b' }] }],
    ['embedding', 'not-a-list', { embedding: 'https://a.example' }],
    ['embedding', 'too-many', { embedding: Array.from({ length: 21 }, (_, index) => `https://a${index}.example`) }],
    ['embedding.0', 'empty', { embedding: [' '] }],
    ['embedding.0', 'not-an-origin', { embedding: ['xhttps://a.example'] }],
    ['embedding.0', 'not-an-origin', { embedding: ['https://A.example'] }],
    ['embedding.0', 'not-an-origin', { embedding: ['https://a.example:123456'] }],
    ['embedding.0', 'not-an-origin', { embedding: ['https://a.example:'] }],
    ['embedding.0', 'not-an-origin', { embedding: ['http://localhost.example'] }],
    ['embedding.0', 'not-an-origin', { embedding: ['https://a.example:99999'] }],
    ['site', 'not-https', { site: 'guide.example.co.jp' }],
    ['defaultLocale', 'unknown-locale', { defaultLocale: 'fr' }],
    ['defaultLocale', 'not-offered', { defaultLocale: 'vi', locales: ['ja', 'en'] }],
    ['locales.0', 'unknown-locale', { locales: ['fr'] }],
    ['companyLogin.page', 'unknown-field', { companyLogin: { page: 'https://a.example' } }],
    ['companyApp', 'not-fields', { companyApp: 'portal' }],
    ['colour', 'unknown-field', { colour: 'red' }],
    ['loginMethods.0', 'not-a-choice', { loginMethods: [null] }],
    ['loginMethods', 'not-a-list', { loginMethods: 'line' }],
    [null, 'not-settings', undefined],
    [null, 'not-settings', 7],
    [null, 'not-settings', []],
    [null, 'not-settings', null],
    [null, 'not-settings', 'settings'],
  ];

  it.each(wrong)('names the field that is wrong, and why: %s %s', (field, code, file) => {
    expect(readSettings(file)).toEqual({ settings: expect.any(Object), problems: [{ field, code }] });
    expect(JSON.stringify(readSettings(file).settings)).not.toMatch(/javascript|data:|http:|\u202e/);
  });

  it('keeps what is right beside what is wrong', () => {
    const { settings, problems } = readSettings({
      phones: 'own',
      administrator: { name: '情報システム部', mail: 'nobody', phone: '1' },
      loginMethods: ['line', 'fax'],
    });
    expect(settings).toEqual({ phones: 'own', administrator: { name: '情報システム部' } });
    // In the order of the form, where they are to be mended.
    expect(problems.map(({ field }) => field)).toEqual(['administrator.phone', 'administrator.mail', 'loginMethods.1']);
  });

  it('keeps what is right beside a list with several problems, and names them all', () => {
    const { settings, problems } = readSettings({
      phones: 'own',
      embedding: ['http://a.example', 'b'],
      links: [{ title: 'a' }, { href: 'https://a.example' }],
    });
    expect(settings).toEqual({ phones: 'own' });
    expect(problems).toEqual([
      { field: 'links.0.href', code: 'empty' },
      { field: 'links.1.title', code: 'empty' },
      { field: 'embedding.0', code: 'not-an-origin' },
      { field: 'embedding.1', code: 'not-an-origin' },
    ]);
  });

  it('keeps what is right beside a field that is called like the whole', () => {
    expect(readSettings({ file: 1, phones: 'own' })).toEqual({
      settings: { phones: 'own' },
      problems: [{ field: 'file', code: 'unknown-field' }],
    });
  });

  it('gives back what is right in the order of the file', () => {
    const file = {
      site: 'https://g.example',
      company: { en: 'A', ja: 'B' },
      phones: 'all',
      administrator: { hours: 'x', name: 'y' },
    };
    const { settings } = readSettings(file);
    expect(JSON.stringify(settings)).toBe(JSON.stringify({ ...file, phones: undefined }));
  });

  it('knows no prototype', () => {
    const file: unknown = JSON.parse('{"__proto__": {"phones": "own"}, "constructor": {"prototype": {}}}');
    const { settings, problems } = readSettings(file);
    expect(Object.keys(settings)).toEqual([]);
    expect(settings.phones).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain('unknown-field');
  });

  it('a file that is far too large is not looked at', () => {
    expect(readSettings({ company: 'あ'.repeat(200_000) }).problems).toEqual([{ field: null, code: 'too-large' }]);
  });

  it('never throws, and names only problems that have wording', () => {
    const field = fc.constantFrom('company', 'administrator', 'loginMethods', 'phones', 'links', 'site', '__proto__');
    const file = fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()));
    fc.assert(
      fc.property(file, (value) => {
        const known = [...Object.keys(words), 'not-settings', 'too-large'];
        for (const { code } of readSettings(value).problems) expect(known).toContain(code);
      }),
      { numRuns: 1000 },
    );
  });
});
