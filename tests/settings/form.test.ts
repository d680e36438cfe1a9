import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForm, fileText } from '../../src/settings/checkForm';
import { saveForm, loadForm, storageKey } from '../../src/settings/savedForm';
import type { Settings } from '../../src/settings/schema';
import { emptyForm, fileOfForm, formOf, hasOtherLocales, reviveForm, type SettingsForm } from '../../src/settings/form';
import { originsIn } from '../../src/settings/formKinds';
import { formFieldOf, settingsTable, type PathOf } from '../../src/settings/table';
import { longestFile } from '../../src/settings/readSettings';
import { siteRoot } from '../../src/settings/siteRoot';
import { memoryStorage } from '../support/memoryStorage';

const whole: Settings = {
  $schema: './organization.schema.json',
  company: { ja: '株式会社サンプル' },
  administrator: {
    name: '情報システム部',
    phone: '03-0000-0000',
    mail: 'it@example.co.jp',
    page: 'https://intra.example.co.jp/it',
    hours: '平日 9:00–17:00',
  },
  loginMethods: ['id-password', 'company'],
  codeRoutes: ['mail'],
  twoStep: 'required',
  networkRestricted: false,
  companyLogin: { name: 'サンプルID', resetPage: 'https://id.example.co.jp/reset' },
  phones: 'managed',
  companyApp: { where: '社内ポータル', page: 'https://intra.example.co.jp/apps' },
  brand: { logo: 'logo.png', colour: '#005bac' },
  notice: [
    {
      text: { ja: 'LINE WORKSで障害が起きています。' },
      level: 'outage',
      href: 'https://intra.example.co.jp/status',
      from: '2026-12-01',
      until: '2026-12-01T18:00+09:00',
      reason: 'everyone-out',
    },
    { text: '明日は休みです。' },
  ],
  links: [{ title: { ja: '機種変更のしおり' }, href: 'https://intra.example.co.jp/phones' }],
  locales: ['ja'],
  defaultLocale: 'ja',
  site: 'https://guide.example.co.jp/login',
  embedding: ['https://portal.example.co.jp'],
};

const withText = (field: PathOf<'text' | 'mail' | 'phone' | 'address' | 'site'>, value: string): SettingsForm => ({
  ...emptyForm,
  [field]: value,
});

describe('the form of the settings', () => {
  it('has a place for every field of a file, and loses none', () => {
    expect(fileOfForm(formOf(whole))).toEqual(whole);
    expect(checkForm(formOf(whole))).toEqual({ settings: whole, problems: [] });
    expect(JSON.stringify(fileOfForm(formOf(whole)))).toBe(JSON.stringify(whole));
  });

  it('says nothing while nothing was said', () => {
    expect(fileOfForm(emptyForm)).toEqual({});
    expect(emptyForm).toEqual(reviveForm({}));
    expect(formOf({})).toEqual(emptyForm);
    expect(fileOfForm(formOf({}))).toEqual({});
  });

  it('keeps a text of another locale beside what is typed', () => {
    const titled = { ja: '案内', en: 'Guide' } as unknown as string;
    const form = formOf({ company: titled });
    const spaced = { ...form, company: ' 新しい名前 ' };
    expect(fileOfForm(spaced)).toEqual({ company: { ja: '新しい名前', en: 'Guide' } });
    const typed = { ...form, company: '新しい名前' };
    expect(hasOtherLocales(form)).toBe(true);
    expect(fileOfForm(typed)).toEqual({ company: { ja: '新しい名前', en: 'Guide' } });
    expect(hasOtherLocales(formOf(whole))).toBe(false);
  });

  it.each([
    ['administrator.mail', 'it@example', 'not-mail'],
    ['administrator.phone', '内線はありません', 'not-phone'],
    ['administrator.page', 'http://example.co.jp', 'not-https'],
    ['administrator.page', 'javascript:alert(1)', 'not-https'],
    ['company', '株式会社\u202Eサンプル', 'hidden-characters'],
    ['company', 'あ'.repeat(201), 'too-long'],
  ] as const)('says what is wrong with %s, and leaves it out', (field, value, code) => {
    const { settings, problems } = checkForm(withText(field, value));
    expect(problems).toEqual([{ field, code, line: null }]);
    expect(settings.administrator ?? {}).toEqual({});
    expect(settings.company).toBeUndefined();
  });

  it('names the row of a link as the form has it, blank rows included', () => {
    const links = [
      { title: '', href: ' ' },
      { title: 'a', href: '' },
      { title: '', href: 'https://b.example' },
    ];
    expect(checkForm({ ...emptyForm, links }).problems).toEqual([
      { field: 'links.1.href', code: 'empty', line: null },
      { field: 'links.2.title', code: 'empty', line: null },
    ]);
  });

  it('names the part of a notice that is wrong, in the row of the form', () => {
    const blank = { text: '', level: '', href: '', from: '', until: '', reason: '' };
    const notice = [
      blank,
      { ...blank, until: '2026-12-01' },
      { ...blank, text: 'あ', from: '2026-12-02', until: '2026-12-01' },
      { ...blank, text: 'い'.repeat(281), href: 'http://status.example' },
    ];
    expect(checkForm({ ...emptyForm, notice }).problems).toEqual([
      { field: 'notice.1.text', code: 'empty', line: null },
      { field: 'notice.2.until', code: 'ends-before', line: null },
      { field: 'notice.3.text', code: 'too-long', line: null },
      { field: 'notice.3.href', code: 'not-https', line: null },
    ]);
  });

  it('takes the origin out of an address, and quotes a line that has none', () => {
    const embedding =
      'https://portal.example.co.jp/top?a=1\n\n http://old.example \nhttps://*.jp\nhttps://*.example.co.jp/a';
    const { problems } = checkForm({ ...emptyForm, embedding });
    expect(problems).toEqual([
      { field: 'embedding', code: 'not-an-origin', line: 'http://old.example' },
      { field: 'embedding', code: 'not-an-origin', line: 'https://*.jp' },
    ]);
    expect(
      checkForm({ ...emptyForm, embedding: 'https://portal.example.co.jp/top\nhttps://*.example.co.jp/a\n' }).settings,
    ).toEqual({
      embedding: ['https://portal.example.co.jp', 'https://*.example.co.jp'],
    });
  });

  it('names every field of a file by one of its own, and no other', () => {
    expect(formFieldOf('administrator.mail')).toBe('administrator.mail');
    expect(formFieldOf('company.en')).toBe('company');
    for (const field of ['loginMethods.1', 'codeRoutes.0', 'locales.2', 'links.0.href', 'embedding.3']) {
      expect(formFieldOf(field)).toBe(field.split('.')[0]);
    }
    for (const field of ['twoStep', 'phones', 'networkRestricted', 'defaultLocale', 'site', 'hsts'] as const) {
      expect(formFieldOf(field)).toBe(field);
    }
    expect(formFieldOf('administrator.nmae')).toBeUndefined();
    expect(formFieldOf('sites')).toBeUndefined();
    expect(formFieldOf(null)).toBeUndefined();
  });

  it('says of a list with too many lines so, of none of them in particular', () => {
    const embedding = Array.from({ length: 21 }, (_, index) => `https://a${index}.example`).join('\n');
    expect(checkForm({ ...emptyForm, embedding }).problems).toEqual([
      { field: 'embedding', code: 'too-many', line: null },
    ]);
    const links = Array.from({ length: 11 }, () => ({ title: 'a', href: 'https://a.example' }));
    expect(checkForm({ ...emptyForm, links }).problems).toEqual([{ field: 'links', code: 'too-many', line: null }]);
  });

  it('names the field that makes it longer than a file may be, and keeps the others', () => {
    const form = { ...withText('company', 'x'.repeat(longestFile)), phones: 'own' as const };
    expect(checkForm(form)).toEqual({
      settings: { phones: 'own' },
      problems: [{ field: 'company', code: 'too-long', line: null }],
    });
  });

  it('names each of very many wrong lines', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `site ${index}`);
    const { settings, problems } = checkForm({ ...emptyForm, embedding: lines.join('\n'), phones: 'own' });
    expect(settings).toEqual({ phones: 'own' });
    expect(problems).toHaveLength(lines.length + 1);
    expect(problems.at(-2)).toEqual({ field: 'embedding', code: 'not-an-origin', line: lines.at(-1) });
  });

  it('names the title and the address of a link apart', () => {
    const links = [{ title: 'a\u202E', href: 'http://a.example' }];
    expect(checkForm({ ...emptyForm, links }).problems).toEqual([
      { field: 'links.0.title', code: 'hidden-characters', line: null },
      { field: 'links.0.href', code: 'not-https', line: null },
    ]);
  });

  it('names the title of a link also where it was said for several locales', () => {
    const links = [{ title: 'a\u202E', href: 'https://a.example', titles: { ja: 'a', en: 'b' } }];
    expect(checkForm({ ...emptyForm, links }).problems).toEqual([
      { field: 'links.0.title', code: 'hidden-characters', line: null },
    ]);
  });

  it('becomes a file that reads again as it was, ending in a line break', () => {
    const text = fileText(whole);
    expect(JSON.parse(text)).toEqual(whole);
    expect(text).toMatch(/^\{\n {2}"[^]*\n\}\n$/);
  });

  it('leaves the space around what is typed out of the file', () => {
    const form = withText('site', ' https://guide.example.co.jp/login/ja/index.html ');
    const spaced = { ...form, company: ' 会社 ', 'administrator.mail': ' it@example.co.jp ' };
    const links = [{ title: ' a ', href: ' https://a.example ' }];
    expect(fileOfForm({ ...spaced, links })).toEqual({
      company: '会社',
      administrator: { mail: 'it@example.co.jp' },
      links: [{ title: 'a', href: 'https://a.example' }],
      site: 'https://guide.example.co.jp/login',
    });
  });

  it('keeps what is no address as it was typed, to be pointed out', () => {
    expect(fileOfForm(withText('site', ' guide '))).toEqual({ site: 'guide' });
    expect(originsIn('HTTPS://Portal.example.co.jp/top\nhttps://\nx:https://a.example\n')).toEqual([
      'https://portal.example.co.jp',
      'https://',
      'x:https://a.example',
    ]);
  });

  it('says choices in the order of the vocabulary, whatever the order of ticking', () => {
    const form = { ...emptyForm, loginMethods: ['company', 'id-password'], locales: ['en', 'ja'] } as const;
    expect(fileOfForm(form)).toEqual({ loginMethods: ['id-password', 'company'], locales: ['ja', 'en'] });
  });

  it('says no as well as yes', () => {
    expect(fileOfForm({ ...emptyForm, networkRestricted: false })).toEqual({ networkRestricted: false });
    expect(formOf({ networkRestricted: true }).networkRestricted).toBe(true);
    expect(formOf({}).networkRestricted).toBeNull();
  });

  it('knows of other locales in a link too', () => {
    const link = { title: 'a', href: 'https://a.example' };
    expect(hasOtherLocales(formOf({ links: [{ ...link, title: { ja: 'a', vi: 'b' } }] }))).toBe(true);
    expect(hasOtherLocales(formOf({ links: [{ ...link, title: { ja: 'a' } }] }))).toBe(false);
    expect(hasOtherLocales(formOf({ links: [link], company: '会社' }))).toBe(false);
    expect(hasOtherLocales(emptyForm)).toBe(false);
  });

  it('shows the texts of the source locale, and of lists each item', () => {
    const form = formOf({
      ...whole,
      company: { en: 'Sample', ja: '会社' },
      embedding: ['https://a.example', 'https://b.example'],
    });
    expect(form.company).toBe('会社');
    expect(form['companyApp.where']).toBe('社内ポータル');
    expect(form.embedding.split('\n')).toEqual(['https://a.example', 'https://b.example']);
    expect(form.links.map(({ title }) => title)).toEqual(['機種変更のしおり']);
  });

  it('revives of each field what is of its kind, and nothing else', () => {
    const kept = { $schema: './organization.schema.json', phones: 'all' };
    const given = {
      company: 'a',
      site: 7,
      loginMethods: ['line', 'fax'],
      codeRoutes: { 0: 'sms' },
      twoStep: 'required',
      phones: 'own',
      networkRestricted: false,
      links: [{ title: 'a', href: 'b', other: 'c' }, 7, { title: 1, href: [], titles: { ja: 'x' } }],
      embedding: 'https://a.example',
      locales: ['en'],
      defaultLocale: 'en',
      kept,
      other: 1,
    };
    expect(reviveForm(given)).toEqual({
      ...emptyForm,
      company: 'a',
      loginMethods: ['line'],
      codeRoutes: [],
      twoStep: 'required',
      phones: 'own',
      networkRestricted: false,
      links: [
        { title: 'a', href: 'b' },
        { title: '', href: '' },
        { title: '', href: '', titles: { ja: 'x' } },
      ],
      embedding: 'https://a.example',
      locales: ['en'],
      defaultLocale: 'en',
      kept: { $schema: './organization.schema.json' },
    });
    const wrong = { twoStep: 'x', phones: 'x', networkRestricted: 'x', embedding: 7, defaultLocale: 'fr', company: {} };
    expect(reviveForm(wrong)).toEqual(emptyForm);
  });

  it('revives no more links than a file may have', () => {
    const { most } = settingsTable.links;
    const links = Array.from({ length: most + 5 }, () => ({ title: 'a', href: 'b' }));
    expect(reviveForm({ links }).links).toHaveLength(most);
  });

  it('revives a form that version 0.1.0 saved', () => {
    const saved = {
      texts: { company: '会社', 'administrator.mail': 'half a mail', site: '' },
      loginMethods: ['line'],
      codeRoutes: [],
      twoStep: 'none',
      phones: null,
      networkRestricted: false,
      links: [{ title: 'a', href: 'b', titles: { ja: 'a', en: 'c' } }],
      embedding: 'https://a.example\n',
      locales: [],
      defaultLocale: 'en',
      kept: { company: { ja: '会社', en: 'Company' } },
    };
    expect(reviveForm(saved)).toEqual({
      ...emptyForm,
      company: '会社',
      'administrator.mail': 'half a mail',
      loginMethods: ['line'],
      twoStep: 'none',
      networkRestricted: false,
      links: [{ title: 'a', href: 'b', titles: { ja: 'a', en: 'c' } }],
      embedding: 'https://a.example\n',
      defaultLocale: 'en',
      kept: { company: { ja: '会社', en: 'Company' } },
    });
    expect(reviveForm({ texts: 'x' })).toEqual(emptyForm);
  });

  it('can be revived from anything', () => {
    expect(reviveForm(JSON.parse(JSON.stringify(formOf(whole))))).toEqual(formOf(whole));
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom(...Object.keys(emptyForm)), fc.jsonValue()),
        (one, other) => {
          for (const value of [one, other]) checkForm(reviveForm(value));
        },
      ),
    );
  });
});

describe('keeping the form', () => {
  it('gives back what was kept, right or wrong, and leaves nothing when it is cleared', () => {
    const storage = memoryStorage();
    const form = withText('administrator.mail', 'half a mail');
    expect(saveForm(storage, form)).toBe(true);
    expect(loadForm(storage)).toEqual(form);
    // What was kept by a former version is found under the same key.
    expect([...storage.kept.keys()]).toEqual(['login-guide.setup']);
    saveForm(storage, emptyForm);
    expect([...storage.kept.keys()]).toEqual([]);
  });

  it.each(['', '{', '[]', 'null', '{"texts":{"company":7},"links":"x","phones":"all"}'])(
    'begins empty where %j was kept',
    (kept) => {
      const storage = memoryStorage();
      storage.setItem(storageKey, kept);
      expect(loadForm(storage)).toEqual(emptyForm);
    },
  );

  it('says that it could not, where storage throws or is missing', () => {
    const fails = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    expect(saveForm({ getItem: fails, setItem: fails, removeItem: fails }, emptyForm)).toBe(false);
    expect(loadForm({ getItem: fails, setItem: fails, removeItem: fails })).toEqual(emptyForm);
    expect(saveForm(null, emptyForm)).toBe(false);
  });
});

describe('the root of the site', () => {
  it.each([
    ['https://guide.example.co.jp', 'https://guide.example.co.jp'],
    ['https://guide.example.co.jp/', 'https://guide.example.co.jp'],
    ['https://example.co.jp/login/ja/index.html#start.blocked', 'https://example.co.jp/login'],
    ['https://example.co.jp/login/ja/?x', 'https://example.co.jp/login'],
    ['https://example.co.jp/login/index.html', 'https://example.co.jp/login'],
    ['http://localhost:4173/ja/setup.html', 'http://localhost:4173'],
    ['file:///home/dist/ja/setup.html', null],
    ['javascript:alert(1)', null],
    ['guide', null],
    ['ftp://example.co.jp/login', null],
    ['xhttps://example.co.jp/login', null],
    ['httpsx://example.co.jp/login', null],
    ['https://example.co.jp//login//ja/', 'https://example.co.jp/login'],
    ['https://example.co.jp/a.htmlb/c', 'https://example.co.jp/a.htmlb/c'],
    ['https://example.co.jp/ja/login/', 'https://example.co.jp/ja/login'],
    ['https://example.co.jp/login/ja/setup', 'https://example.co.jp/login'],
    ['https://example.co.jp/ja/check-input#start.rejected', 'https://example.co.jp'],
    ['https://example.co.jp/ja/code-channel', 'https://example.co.jp'],
    ['https://example.co.jp/en/case/ja/index.html', 'https://example.co.jp/en/case'],
  ])('of %s is %s', (address, root) => {
    expect(siteRoot(address)).toBe(root);
  });
});
