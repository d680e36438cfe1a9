import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForm } from '../../src/organization/checkedForm';
import { keepForm, recallForm, storageKey, type FormStorage } from '../../src/organization/keptForm';
import type { Organization } from '../../src/organization/schema';
import {
  emptyForm,
  fileOfForm,
  formOf,
  hasOtherLocales,
  reviveForm,
  type SettingsForm,
} from '../../src/organization/settingsForm';
import { siteRoot } from '../../src/organization/siteRoot';

const whole: Organization = {
  $schema: './organization.schema.json',
  company: { ja: '株式会社サンプル' },
  administrator: {
    name: '情報システム部',
    mail: 'it@example.co.jp',
    phone: '03-0000-0000',
    page: 'https://intra.example.co.jp/it',
    hours: '平日 9:00–17:00',
  },
  loginMethods: ['id-password', 'company'],
  codeRoutes: ['mail'],
  twoStep: 'required',
  companyLogin: { name: 'サンプルID', resetPage: 'https://id.example.co.jp/reset' },
  phones: 'managed',
  companyApp: { where: '社内ポータル', page: 'https://intra.example.co.jp/apps' },
  networkRestricted: false,
  links: [{ title: { ja: '機種変更のしおり' }, href: 'https://intra.example.co.jp/phones' }],
  embedding: ['https://portal.example.co.jp'],
  site: 'https://guide.example.co.jp/login',
  defaultLocale: 'ja',
  locales: ['ja'],
};

const withText = (field: keyof SettingsForm['texts'], value: string): SettingsForm => ({
  ...emptyForm,
  texts: { ...emptyForm.texts, [field]: value },
});

describe('the form of the settings', () => {
  it('has a place for every field of a file, and loses none', () => {
    expect(fileOfForm(formOf(whole))).toEqual(whole);
    expect(checkForm(formOf(whole))).toEqual({ organization: whole, problems: [] });
    expect(JSON.stringify(fileOfForm(formOf(whole)))).toBe(JSON.stringify(whole));
  });

  it('says nothing while nothing was said', () => {
    expect(fileOfForm(emptyForm)).toEqual({});
    expect(fileOfForm(formOf({}))).toEqual({});
  });

  it('keeps a text of another locale beside what is typed', () => {
    const titled = { ja: '案内', en: 'Guide' } as unknown as string;
    const form = formOf({ company: titled });
    const typed = { ...form, texts: { ...form.texts, company: '新しい名前' } };
    expect(hasOtherLocales(form)).toBe(true);
    expect(fileOfForm(typed)).toEqual({ company: { ja: '新しい名前', en: 'Guide' } });
    expect(hasOtherLocales(formOf(whole))).toBe(false);
  });

  it.each([
    ['administrator.mail', 'it@example', 'not-mail'],
    ['administrator.phone', '内線12', 'not-phone'],
    ['administrator.page', 'http://example.co.jp', 'not-https'],
    ['administrator.page', 'javascript:alert(1)', 'not-https'],
    ['company', '株式会社\u202Eサンプル', 'hidden-characters'],
    ['company', 'あ'.repeat(201), 'too-long'],
  ] as const)('says what is wrong with %s, and leaves it out', (field, value, code) => {
    const { organization, problems } = checkForm(withText(field, value));
    expect(problems).toEqual([{ field, code, line: null }]);
    expect(organization.administrator ?? {}).toEqual({});
    expect(organization.company).toBeUndefined();
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

  it('takes the origin out of an address, and quotes a line that has none', () => {
    const embedding = 'https://portal.example.co.jp/top?a=1\n\n http://old.example \nhttps://*.example.co.jp';
    const { problems } = checkForm({ ...emptyForm, embedding });
    expect(problems).toEqual([
      { field: 'embedding', code: 'not-an-origin', line: 'http://old.example' },
      { field: 'embedding', code: 'not-an-origin', line: 'https://*.example.co.jp' },
    ]);
    expect(checkForm({ ...emptyForm, embedding: 'https://portal.example.co.jp/top\n' }).organization).toEqual({
      embedding: ['https://portal.example.co.jp'],
    });
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
  function memory(): FormStorage & { readonly kept: Map<string, string> } {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }

  it('gives back what was kept, right or wrong, and leaves nothing when it is cleared', () => {
    const storage = memory();
    const form = withText('administrator.mail', 'half a mail');
    expect(keepForm(storage, form)).toBe(true);
    expect(recallForm(storage)).toEqual(form);
    keepForm(storage, emptyForm);
    expect([...storage.kept.keys()]).toEqual([]);
  });

  it.each(['', '{', '[]', 'null', '{"texts":{"company":7},"links":"x","phones":"all"}'])(
    'begins empty where %j was kept',
    (kept) => {
      const storage = memory();
      storage.setItem(storageKey, kept);
      expect(recallForm(storage)).toEqual(emptyForm);
    },
  );

  it('says that it could not, where storage throws or is missing', () => {
    const fails = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    expect(keepForm({ getItem: fails, setItem: fails, removeItem: fails }, emptyForm)).toBe(false);
    expect(recallForm({ getItem: fails, setItem: fails, removeItem: fails })).toEqual(emptyForm);
    expect(keepForm(null, emptyForm)).toBe(false);
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
  ])('of %s is %s', (address, root) => {
    expect(siteRoot(address)).toBe(root);
  });
});
