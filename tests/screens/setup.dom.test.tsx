import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SetupApp } from '../../src/app/SetupApp';
import * as settingsCheck from '../../src/entries/settingsCheck';
import { hostFiles } from '../../src/hosting/hostFiles';
import { answerText, stepText } from '../../src/i18n/keys';
import { storageKey } from '../../src/settings/savedForm';
import type { SetupStep } from '../../src/screens/setup/setupSteps';
import { longestFile, readSettings } from '../../src/settings/readSettings';
import type { Settings } from '../../src/settings/schema';
import { importOnDemand } from '../../src/site/onDemand';
import { bytesOf } from '../support/bytes';
import '../support/dom';
import { i18n, t } from '../support/translate';

function show(
  site: string | null = 'https://guide.example.co.jp',
  storage: Storage | null = localStorage,
  built: Settings = {},
) {
  const user = userEvent.setup();
  const page = render(<SetupApp i18n={i18n} locale="ja" settings={built} storage={storage} site={site} isReady />);
  const sample = (name: string) => page.container.querySelector(`[data-sample="${name}"]`) as HTMLElement;
  const file = (): unknown => JSON.parse(sample('file').querySelector('pre')?.textContent ?? '');
  const go = async (step: SetupStep) => {
    await user.click(
      within(screen.getByRole('navigation', { name: t('setup:steps.title') })).getByRole('link', {
        name: new RegExp(t(`setup:steps.${step}`)),
      }),
    );
    await waitFor(() => expect(page.container.querySelector(`section#${step}`)).toBeVisible());
  };
  const open = (text: BlobPart) =>
    user.upload(page.container.querySelector('input[accept*="json"]') as HTMLElement, new File([text], 'mine.json'));
  return { user, sample, file, go, open, ...page };
}

const field = (name: string) => screen.getByLabelText(t(name as 'setup:title'));
/** Writes a text at once, where how it is typed does not matter. */
const write = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });
const mail = () => field('setup:fields.administrator.mail.label');
const save = () => screen.getByRole('button', { name: t('setup:result.save') });

vi.mock('../../src/site/onDemand', () => ({ importOnDemand: vi.fn(() => Promise.reject(new TypeError('from disk'))) }));

/** What the browser is given to save. */
const saved: Blob[] = [];

beforeEach(() => {
  saved.length = 0;
  // A phone, where the preview waits to be asked for.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return 'blob:saved';
  };
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  location.hash = '';
});

describe('filling in the form', () => {
  it('lets no service of the browser see what is typed', async () => {
    const { user, go } = show();
    await go('company');
    await user.click(screen.getByRole('button', { name: t('setup:link.add') }));
    const fields = screen.getAllByRole('textbox', { hidden: true });
    expect(fields.length).toBeGreaterThan(10);
    for (const each of fields) {
      expect(each).toHaveAttribute('spellcheck', 'false');
      expect(each).toHaveAttribute('writingsuggestions', 'false');
    }
  });

  it('writes the file as it is typed', async () => {
    const { user, file, go } = show();
    expect(file()).toEqual({});
    write(field('setup:fields.administrator.name.label'), '情報システム部');
    write(field('setup:fields.administrator.extension.label'), '１２３４');
    await user.type(mail(), 'it@example.co.jp');
    await go('login');
    await user.click(screen.getByRole('checkbox', { name: answerText(t, 'usual-login', 'company').label }));
    await user.click(screen.getByRole('radio', { name: t('setup:choices.phones.managed') }));
    await user.click(screen.getByRole('radio', { name: t('setup:choices.networkRestricted.no') }));
    await go('company');
    await user.click(screen.getByRole('button', { name: t('setup:link.add') }));
    write(screen.getByLabelText(t('setup:link.title')), 'しおり');
    write(screen.getByLabelText(t('setup:link.href')), 'https://intra.example.co.jp/');
    write(field('setup:fields.embedding.label'), 'https://portal.example.co.jp/top');
    write(field('setup:fields.site.label'), 'https://guide.example.co.jp/ja/index.html');
    expect(file()).toEqual({
      administrator: { name: '情報システム部', extension: '1234', mail: 'it@example.co.jp' },
      loginMethods: ['company'],
      phones: 'managed',
      networkRestricted: false,
      links: [{ title: 'しおり', href: 'https://intra.example.co.jp/' }],
      embedding: ['https://portal.example.co.jp'],
      site: 'https://guide.example.co.jp',
    });
  });

  it('says what is wrong beside the field, once it was left', async () => {
    const { user, file } = show();
    await user.type(mail(), 'it@example');
    expect(mail()).toBeValid();
    await user.tab();
    expect(mail()).toBeInvalid();
    expect(mail()).toHaveAccessibleDescription(expect.stringContaining(t('setup:problems.not-mail')));
    expect(file()).toEqual({});
    await user.type(mail(), '.co.jp');
    expect(mail()).toBeValid();
  });

  it('says to whoever cannot see it what is wrong with the field that was left', async () => {
    const { user } = show();
    await user.type(mail(), 'it@example');
    await user.tab();
    const said = `${t('setup:fields.administrator.mail.label')}：${t('setup:problems.not-mail')}`;
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(said);
  });

  it('completes an address that was left without its beginning, says so, and makes none of another kind', async () => {
    const { user, file } = show();
    const page = field('setup:fields.administrator.page.label');
    await user.type(page, 'portal.example.co.jp/it');
    await user.tab();
    expect(page).toHaveValue('https://portal.example.co.jp/it');
    const said = t('setup:completed', { field: t('setup:fields.administrator.page.label') });
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(said);
    expect(file()).toEqual({ administrator: { page: 'https://portal.example.co.jp/it' } });
    await user.clear(page);
    await user.type(page, 'http://portal.example.co.jp/it');
    await user.tab();
    expect(page).toHaveValue('http://portal.example.co.jp/it');
    expect(page).toBeInvalid();
  });

  it('asks for what a choice brings about once it was chosen, and keeps in sight what was filled in', async () => {
    const { user, go } = show();
    await go('login');
    expect(screen.queryByRole('group', { name: t('setup:groups.companyLogin') })).toBeNull();
    expect(screen.queryByLabelText(t('setup:fields.companyApp.page.label'))).toBeNull();
    const company = screen.getByRole('checkbox', { name: answerText(t, 'usual-login', 'company').label });
    await user.click(company);
    write(field('setup:fields.companyLogin.name.label'), 'サンプルID');
    await user.click(company);
    expect(field('setup:fields.companyLogin.name.label')).toHaveValue('サンプルID');
    expect(screen.queryByLabelText(t('setup:fields.companyLogin.resetPage.label'))).toBeNull();
  });

  it('tells whoever does not know where to look', async () => {
    const { go } = show();
    await go('login');
    const methods = screen.getByRole('group', { name: t('setup:fields.loginMethods.label') });
    expect(methods).toHaveAccessibleDescription(expect.stringContaining('アカウント管理'));
  });

  it('takes a link out again', async () => {
    const { user, file, go } = show();
    await go('company');
    const add = screen.getByRole('button', { name: t('setup:link.add') });
    await user.click(add);
    await user.type(screen.getByLabelText(t('setup:link.title')), 'しおり');
    await user.click(screen.getByRole('button', { name: t('setup:link.removeNamed', { number: 1 }) }));
    expect(file()).toEqual({});
    expect(add).toHaveFocus();
    for (let row = 0; row < 10; row += 1) await user.click(add);
    expect(add).toBeDisabled();
  });

  it('loses nothing when the page is opened again, wrong or not', async () => {
    const { user, unmount } = show();
    await user.type(mail(), 'half a mail');
    unmount();
    show();
    expect(mail()).toHaveValue('half a mail');
    expect(mail()).toBeInvalid();
  });

  it('clears the form and what was kept of it, and gives it back', async () => {
    const { user } = show();
    await user.type(mail(), 'it@example.co.jp');
    await user.click(screen.getByText(t('setup:file.title')));
    await user.click(screen.getByRole('button', { name: t('setup:file.clear') }));
    expect(mail()).toHaveValue('');
    expect(localStorage.getItem(storageKey)).toBeNull();
    await user.click(screen.getByRole('button', { name: t('setup:file.undo') }));
    expect(mail()).toHaveValue('it@example.co.jp');
  });

  it('says so where nothing can be kept, and works all the same', async () => {
    const { file } = show(null, null);
    expect(screen.getByText(t('setup:file.notKept'))).toBeVisible();
    write(field('setup:fields.company.label'), '株式会社サンプル');
    expect(file()).toEqual({ company: '株式会社サンプル' });
  });
});

describe('saving the file', () => {
  it('yields a file that the guide reads without a complaint', async () => {
    const { user, go } = show();
    write(field('setup:fields.company.label'), '株式会社サンプル');
    await go('place');
    await user.click(save());
    expect(screen.getByText(t('setup:result.saved'))).toBeVisible();
    const text = await saved[0]?.text();
    expect(readSettings(JSON.parse(text ?? ''))).toEqual({
      settings: { company: '株式会社サンプル' },
      problems: [],
    });
    write(field('setup:fields.company.label'), '株式会社サンプル！');
    expect(screen.queryByText(t('setup:result.saved'))).toBeNull();
  });

  it('stops at what is wrong, leads there, and can leave it out', async () => {
    const { user, go } = show();
    write(field('setup:fields.company.label'), '株式会社サンプル');
    await user.type(mail(), 'it@example');
    await go('place');
    await user.click(save());
    expect(saved).toEqual([]);
    const stop = screen.getByRole('note');
    expect(stop).toHaveFocus();
    await user.click(within(stop).getByRole('link', { name: t('setup:fields.administrator.mail.label') }));
    await waitFor(() => expect(mail()).toHaveFocus());
    await go('place');
    await user.click(screen.getByRole('button', { name: t('setup:result.saveRight') }));
    expect(JSON.parse((await saved[0]?.text()) ?? '')).toEqual({ company: '株式会社サンプル' });
    expect(mail()).toHaveValue('it@example');
  });

  it('says so where the browser refuses', async () => {
    const { user, go } = show();
    await go('place');
    URL.createObjectURL = () => {
      throw new Error('refused');
    };
    await user.click(save());
    expect(screen.getByText(t('setup:result.failed'))).toBeVisible();
  });
});

describe('opening a file', () => {
  it('fills the form, keeps what it does not ask for, and can be undone', async () => {
    const { user, open, file } = show();
    await user.type(mail(), 'typed@example.co.jp');
    const settings = {
      $schema: './organization.schema.json',
      company: { ja: 'A' },
      codeRoutes: ['mail'],
      locales: ['ja'],
    };
    await open(JSON.stringify(settings));
    expect(await screen.findByText(t('setup:file.status.opened', { name: 'mine.json' }))).toBeVisible();
    expect(field('setup:fields.company.label')).toHaveValue('A');
    expect(mail()).toHaveValue('');
    expect(file()).toEqual(settings);
    await user.click(screen.getByText(t('setup:file.title')));
    await user.click(screen.getByRole('button', { name: t('setup:file.undo') }));
    expect(mail()).toHaveValue('typed@example.co.jp');
  });

  it('takes over what is right, and says what was wrong and why', async () => {
    const { open, file } = show();
    await open('{"phones":"own","administrator":{"mail":"nobody","nmae":"x"},"links":[{"title":"a"},{"title":"b"}]}');
    const alert = await screen.findByText(t('setup:file.leftOut.title'));
    expect(alert.parentElement).toHaveTextContent(t('setup:problems.not-mail'));
    expect(alert.parentElement).toHaveTextContent('administrator.nmae');
    expect(alert.parentElement).toHaveTextContent('links.1.href');
    expect(file()).toEqual({ phones: 'own' });
  });

  it.each([
    ['a comma too many', bytesOf('{"company": "いろは",}')],
    ['full-width signs', bytesOf('｛“company”： “いろは”｝')],
    ['Shift_JIS', Uint8Array.from([...bytesOf('{"company": "'), 0x82, 0xa2, 0x82, 0xeb, 0x82, 0xcd, 0x22, 0x7d])],
  ])('reads what can only mean one thing, and says that the guide could not: %s', async (_, bytes) => {
    const { open, file } = show();
    await open(bytes);
    expect(await screen.findByText(t('setup:file.mended.title'))).toBeVisible();
    expect(file()).toEqual({ company: 'いろは' });
  });

  it.each([
    ['not-json', 'LINE WORKS'],
    ['not-json', '{"company": A}'],
    ['not-settings', '[]'],
    ['not-settings', '"text"'],
    ['too-large', ' '.repeat(400_001)],
  ] as const)('that is none changes nothing: %s', async (failure, text) => {
    const { user, open } = show();
    await user.type(mail(), 'half');
    await open(text);
    expect(await screen.findByText(t(`setup:file.failure.${failure}`, { limit: longestFile }))).toBeVisible();
    expect(mail()).toHaveValue('half');
  });

  it('offers the settings that the site uses now', async () => {
    const fetched = vi.fn(() => Promise.resolve(new Response('{"company":"いまの会社"}')));
    vi.stubGlobal('fetch', fetched);
    const { user, file } = show();
    await user.click(screen.getByText(t('setup:file.title')));
    await user.click(screen.getByRole('button', { name: t('setup:file.now') }));
    expect(await screen.findByText(t('setup:file.status.opened', { name: 'organization.json' }))).toBeVisible();
    expect(file()).toEqual({ company: 'いまの会社' });
    expect(fetched).toHaveBeenCalledExactlyOnceWith(
      'https://guide.example.co.jp/organization.json',
      expect.objectContaining({ cache: 'no-store' }),
    );
  });

  it('offers them as they were built where the site has no file of its own, and not from disk', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const { user, file, unmount } = show(undefined, undefined, { phones: 'mixed' });
    await user.click(screen.getByText(t('setup:file.title')));
    await user.click(screen.getByRole('button', { name: t('setup:file.now') }));
    await waitFor(() => expect(file()).toEqual({ phones: 'mixed' }));
    vi.unstubAllGlobals();
    unmount();
    show(null);
    expect(screen.queryByRole('button', { name: t('setup:file.now') })).toBeNull();
  });

  it('shows hostile values as text at most', async () => {
    const { open, container, sample } = show();
    await open(
      '{"__proto__":{"phones":"own"},"company":"<img src=x onerror=alert(1)>","administrator":{"page":"javascript:alert(1)"}}',
    );
    expect(await screen.findByText(t('setup:file.leftOut.title'))).toBeVisible();
    expect(container.querySelector('img:not(.qr), a[href^="javascript"]')).toBeNull();
    expect(sample('file')).toHaveTextContent('<img src=x onerror=alert(1)>');
  });
});

describe('the files for hosts', () => {
  const embedding = ['https://portal.example.co.jp'];

  it('are to be replaced too once other sites may show the guide, and are made here', async () => {
    const { user, sample, go } = show();
    await go('place');
    expect(screen.queryByText(t('setup:hosting.changed'))).toBeNull();
    write(field('setup:fields.embedding.label'), 'https://portal.example.co.jp/top');
    expect(screen.getByText(t('setup:hosting.changed'))).toBeVisible();
    vi.mocked(importOnDemand).mockResolvedValueOnce({
      ...settingsCheck,
      loadHostFiles: () => Promise.resolve({ hostFiles }),
    } as never);
    await user.click(screen.getByRole('button', { name: t('setup:hosting.make') }));
    const saveNginx = await screen.findByRole('button', { name: t('setup:hosting.save', { file: 'nginx.conf' }) });
    const expected = hostFiles({ embedding });
    expect(sample('hosting').querySelector('pre')).toHaveTextContent(expected['hosting/nginx.conf'], {
      normalizeWhitespace: false,
    });
    await user.click(saveNginx);
    await expect(saved[0]?.text()).resolves.toBe(expected['hosting/nginx.conf']);
    await user.click(screen.getByRole('radio', { name: 'Apache' }));
    await user.click(screen.getByRole('button', { name: t('setup:hosting.save', { file: '.htaccess' }) }));
    await expect(saved[1]?.text()).resolves.toBe(expected['.htaccess']);
  });

  it('are as they were while that is what the site was built with', async () => {
    const { go } = show(undefined, undefined, { embedding });
    await go('place');
    expect(screen.getByText(t('setup:hosting.changed'))).toBeVisible();
    write(field('setup:fields.embedding.label'), embedding.join('\n'));
    expect(screen.queryByText(t('setup:hosting.changed'))).toBeNull();
  });

  it('can be had by a build where what makes them cannot be fetched', async () => {
    const { user, go } = show();
    await go('place');
    await user.click(screen.getByRole('button', { name: t('setup:hosting.make') }));
    expect(await screen.findByText(t('setup:hosting.failed'))).toBeVisible();
  });
});

describe('what follows from the settings', () => {
  it('is asked of the machine', async () => {
    const { user, sample, go } = show();
    await go('place');
    expect(screen.getByText(t('setup:result.changes.none'))).toBeVisible();
    await go('login');
    await user.click(screen.getByRole('radio', { name: t('setup:choices.phones.mixed') }));
    write(field('setup:fields.companyApp.where.label'), '社内ポータル');
    await user.click(screen.getByRole('radio', { name: t('setup:choices.phones.own') }));
    await go('place');
    const { title } = stepText(t, 'managed-phone');
    expect(screen.getByText(t('setup:result.changes.step', { step: title }))).toBeInTheDocument();
    const unseen = { step: title, field: t('setup:fields.companyApp.where.label') };
    expect(screen.getByText(t('setup:result.changes.unseen', unseen))).toBeVisible();
    expect(sample('contact')).toHaveTextContent(t('contact.whoUnknown'));
    write(field('setup:fields.administrator.phone.label'), '03-0000-0000');
    expect(within(sample('contact')).getByRole('link', { name: '03-0000-0000' })).toBeVisible();
  });

  it('is a code with the site’s address and the options chosen', async () => {
    const { user, sample, go } = show('http://localhost:4173');
    await go('place');
    expect(sample('embed')).toHaveTextContent('<script src="http://localhost:4173/embed.js" async></script>');
    write(field('setup:fields.site.label'), 'https://guide.example.co.jp/');
    await user.selectOptions(field('setup:embed.step'), 'check-input');
    await user.selectOptions(field('setup:embed.theme'), 'dark');
    expect(sample('embed')).toHaveTextContent(
      'href="https://guide.example.co.jp/ja/check-input.html" data-step="check-input" data-theme="dark"',
    );
    await user.click(screen.getByRole('radio', { name: t('setup:embed.ways.frame') }));
    expect(sample('embed')).toHaveTextContent('<iframe src="https://guide.example.co.jp/ja/check-input.html"');
  });

  it('is a poster with the address and the contact', async () => {
    const print = vi.fn();
    globalThis.print = print;
    const { user, go } = show();
    write(field('setup:fields.administrator.name.label'), '情報システム部');
    await go('place');
    const poster = within(screen.getByRole('article'));
    expect(poster.getByText('https://guide.example.co.jp/')).toBeVisible();
    expect(poster.getByText('情報システム部')).toBeVisible();
    await user.click(screen.getByRole('button', { name: t('setup:poster.print') }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('waits for the address where nobody knows it', async () => {
    const { user, sample, go } = show(null);
    await go('place');
    expect(sample('embed')).toHaveTextContent(t('setup:address.unknownSite'));
    expect(screen.queryByRole('button', { name: t('setup:poster.print') })).toBeNull();
    const [toSite] = screen.getAllByRole('link', { name: t('setup:address.link') });
    await user.click(toSite as HTMLElement);
    await waitFor(() => expect(field('setup:fields.site.label')).toHaveFocus());
  });
});
