import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/settings/schema';
import '../support/dom';
import { renderPage } from '../support/renderPage';
import { t } from '../support/translate';

const settings: Settings = {
  company: { ja: '株式会社サンプル' },
  companyLogin: { name: 'サンプルID', resetPage: 'https://id.example.co.jp/reset' },
  companyApp: { where: '社内ポータルの「アプリ」から入手します。', page: 'https://intra.example.co.jp/apps' },
  links: [{ title: '機種変更のしおり', href: 'https://intra.example.co.jp/phones' }],
};

describe('what a company says', () => {
  it.each([
    ['/ja/company-login.html', 'サンプルID', t('company.resetPage'), 'https://id.example.co.jp/reset'],
    ['/ja/managed-phone.html', '社内ポータル', t('company.appPage'), 'https://intra.example.co.jp/apps'],
  ])('stands where it is needed: %s', (path, text, name, href) => {
    renderPage(path, settings);
    expect(screen.getByText(text, { exact: false })).toBeVisible();
    expect(screen.getByRole('link', { name: (accessible) => accessible.startsWith(name) })).toHaveAttribute(
      'href',
      href,
    );
  });

  it.each(['none', 'required'] as const)('says how codes are used where one does not arrive: %s', (twoStep) => {
    renderPage('/ja/code-channel.html', { twoStep });
    expect(screen.getByText(t(`company.twoStep.${twoStep}`))).toBeVisible();
  });

  it('and only there', () => {
    renderPage('/ja/line-login.html', settings);
    expect(screen.queryByText(t('company.note'))).toBeNull();
  });

  it('is named at the end of every page, with its own pages', () => {
    renderPage('/ja/index.html', settings);
    expect(screen.getByText(t('company.for', { company: '株式会社サンプル' }))).toBeVisible();
    expect(screen.getByRole('link', { name: /^機種変更のしおり/ })).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it.each([
    ['/ja/index.html', '機種変更のしおり', 'intra.example.co.jp'],
    ['/ja/company-login.html', t('company.resetPage'), 'id.example.co.jp'],
    ['/ja/managed-phone.html', t('company.appPage'), 'intra.example.co.jp'],
  ])('says beside a title to which site it leads: %s', (path, title, host) => {
    renderPage(path, settings);
    const link = screen.getByRole('link', { name: (accessible) => accessible.startsWith(title) });
    expect(within(link).getByText(host)).toBeVisible();
  });

  it('says to which site an address leads whose letters look like others', () => {
    // The first letter of the host is one of Cyrillic.
    const page = 'https://\u0456ntra.example.co.jp/it';
    renderPage('/ja/contact-admin.html', { administrator: { page } });
    const link = screen.getByRole('link', { name: (accessible) => accessible.startsWith(page) });
    expect(within(link).getByText(new URL(page).host)).toBeVisible();
  });

  it('says it once where the address does itself', () => {
    const page = 'https://intra.example.co.jp/it';
    renderPage('/ja/contact-admin.html', { administrator: { page } });
    const link = screen.getByRole('link', { name: (accessible) => accessible.startsWith(page) });
    expect(within(link).getAllByText(/intra\.example/)).toHaveLength(1);
  });

  it('is nothing without settings', () => {
    renderPage('/ja/company-login.html');
    expect(screen.queryByText(t('company.note'))).toBeNull();
  });
});
