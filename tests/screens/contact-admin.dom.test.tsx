import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findSensitive } from '../../src/handoff/sensitiveText';
import { answerText, reasonText, summaryText } from '../../src/i18n/keys';
import { laterTemplateId } from '../../src/site/laterScript';
import '../support/dom';
import { renderPage } from '../support/renderPage';
import { t } from '../support/translate';
import { wayTo } from '../support/ways';

const path = wayTo('contact-admin', { reason: 'suspended' }).address;

function request() {
  return screen.getByRole('region', { name: t('contact.requestTitle') });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the administrator’s screen', () => {
  it('says why, and writes the request from the log', () => {
    renderPage(path);
    expect(screen.getByText(reasonText(t, 'suspended').why)).toBeVisible();
    expect(request()).toHaveTextContent(reasonText(t, 'suspended').ask);
    expect(request()).toHaveTextContent(summaryText(t, 'account-signs', 'many-tries') ?? '');
  });

  it('without a log, still has a request to send', () => {
    renderPage('/ja/contact-admin.html');
    expect(request()).toHaveTextContent(reasonText(t, 'other').ask);
    expect(request()).not.toHaveTextContent(t('request:nothingTried'));
  });

  it('puts what the person writes into the request', async () => {
    const { user } = renderPage(path);
    await user.type(screen.getByRole('textbox', { name: t('contact.field.name') }), '山田 花子');
    expect(request()).toHaveTextContent(t('request:about.name', { value: '山田 花子' }));
  });

  it('keeps what was written while the person looks at another step', async () => {
    const { user } = renderPage(path);
    await user.type(screen.getByRole('textbox', { name: t('contact.field.name') }), '山田 花子');
    await user.click(screen.getByRole('link', { name: t('back') }));
    expect(screen.getByRole('main')).not.toHaveAttribute('data-step', 'contact-admin');
    await user.click(screen.getByRole('link', { name: (name) => name.includes(t('answers.chosen')) }));
    expect(screen.getByRole('textbox', { name: t('contact.field.name') })).toHaveValue('山田 花子');
  });

  it('forgets what was written when the person starts again', async () => {
    const { user } = renderPage(path);
    await user.type(screen.getByRole('textbox', { name: t('contact.field.name') }), '山田 花子');
    await user.click(screen.getByRole('link', { name: t('restart') }));
    await user.click(screen.getByRole('link', { name: t('escalation.label') }));
    expect(screen.getByRole('textbox', { name: t('contact.field.name') })).toHaveValue('');
    expect(request()).not.toHaveTextContent('山田 花子');
  });

  it('keeps what was written without a log, though going back leads to the beginning too', async () => {
    const { user } = renderPage('/ja/contact-admin.html');
    await user.type(screen.getByRole('textbox', { name: t('contact.field.name') }), '山田 花子');
    await user.click(screen.getByRole('link', { name: t('back') }));
    await user.click(screen.getByRole('link', { name: t('escalation.label') }));
    expect(screen.getByRole('textbox', { name: t('contact.field.name') })).toHaveValue('山田 花子');
  });

  it('forgets what was written before the page is left', async () => {
    const { user } = renderPage(path);
    const name = screen.getByRole('textbox', { name: t('contact.field.name') });
    await user.type(name, '山田 花子');
    fireEvent(window, new PageTransitionEvent('pagehide', { persisted: true }));
    // Nothing runs any more once the browser has kept the page.
    expect(name).toHaveValue('');
    expect(request()).not.toHaveTextContent('山田 花子');
  });

  it('lets no service of the browser see what is typed', () => {
    renderPage(path);
    for (const field of screen.getAllByRole('textbox')) {
      expect(field).toHaveAttribute('spellcheck', 'false');
      expect(field).toHaveAttribute('writingsuggestions', 'false');
    }
  });

  it('asks for no password, code or ID, and for a phone number only to be called back', () => {
    const { container } = renderPage(path);
    const inputs = [...container.querySelectorAll('input:not([type="radio"]), textarea, select')];
    expect(inputs.map((input) => input.getAttribute('type'))).toEqual(inputs.map(() => 'text'));
    const names = inputs.map((input) => container.querySelector(`label[for="${input.id}"]`)?.textContent);
    const callback = t('contact.field.callback');
    expect(names).toContain(callback);
    expect(names.filter((name) => !name || (name !== callback && /パスワード|番号|ID|電話|メール/.test(name)))).toEqual(
      [],
    );
  });

  it('leads an administrator who is locked out on', async () => {
    const { user } = renderPage(path);
    const { label } = answerText(t, 'contact-admin', 'i-am-admin');
    await user.click(screen.getByRole('link', { name: (name) => name.startsWith(label) }));
    expect(screen.getByRole('main')).toHaveAttribute('data-step', 'admin-locked-out');
  });
});

describe('what looks secret', () => {
  beforeEach(() => {
    globalThis.loginGuideFindSensitive = undefined;
    document.getElementById(laterTemplateId('detector'))?.remove();
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is looked for by a script that is fetched when somebody begins to type, from disk too', async () => {
    vi.stubGlobal('origin', 'null');
    const template = document.createElement('template');
    template.id = laterTemplateId('detector');
    template.innerHTML = '<script src="detector.js"></script>';
    document.body.append(template);
    const { user } = renderPage(path);
    const scripts = () => document.head.querySelectorAll<HTMLScriptElement>('script[src="detector.js"]');
    expect(scripts()).toHaveLength(0);
    await user.type(screen.getByRole('textbox', { name: t('contact.field.screenText') }), '認証番号 4829');
    expect(scripts()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: t('contact.copy') }));
    globalThis.loginGuideFindSensitive = findSensitive;
    scripts()[0]?.dispatchEvent(new Event('load'));
    expect(await screen.findByRole('note')).toHaveTextContent(
      t('sensitive.code', { field: t('contact.field.screenText') }),
    );
  });
});

describe('copying the request', () => {
  beforeEach(() => {
    globalThis.loginGuideFindSensitive = findSensitive;
  });

  it('goes on where what looks for secrets cannot be fetched', async () => {
    globalThis.loginGuideFindSensitive = undefined;
    const { user } = renderPage(path);
    await user.type(screen.getByRole('textbox', { name: t('contact.field.screenText') }), '認証番号 4829');
    await user.click(screen.getByRole('button', { name: t('contact.copy') }));
    expect(await screen.findByText(t('handoff.copied'))).toBeVisible();
    await expect(navigator.clipboard.readText()).resolves.toContain('認証番号 4829');
  });

  it('copies exactly what is shown, and says so', async () => {
    const { user } = renderPage(path);
    await user.click(screen.getByRole('button', { name: t('contact.copy') }));
    expect(await screen.findByText(t('handoff.copied'))).toBeVisible();
    await expect(navigator.clipboard.readText()).resolves.toBe(request().textContent);
  });

  it('no longer says so once the request has changed', async () => {
    const { user } = renderPage(path);
    await user.click(screen.getByRole('button', { name: t('contact.copy') }));
    await screen.findByText(t('handoff.copied'));
    await user.type(screen.getByRole('textbox', { name: t('contact.field.since') }), '昨日');
    expect(screen.queryByText(t('handoff.copied'))).toBeNull();
  });

  it('leaves the text selected where nothing else works', async () => {
    const { user } = renderPage(path);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    document.execCommand = () => false;
    await user.click(screen.getByRole('button', { name: t('contact.copy') }));
    expect(await screen.findByText(t('handoff.manual'))).toBeVisible();
    expect(getSelection()?.toString()).toBe(request().textContent);
  });

  it('points out what looks like a code first, and leads to where it stands', async () => {
    const { user } = renderPage(path);
    const field = screen.getByRole('textbox', { name: t('contact.field.screenText') });
    await user.type(field, '認証番号 4829');
    await user.click(screen.getByRole('button', { name: t('contact.copy') }));
    const warning = screen.getByRole('note');
    expect(warning).toHaveTextContent(t('sensitive.code', { field: t('contact.field.screenText') }));
    expect(warning).toHaveFocus();
    await user.click(screen.getByRole('button', { name: t('sensitive.fix') }));
    expect(field).toHaveFocus();
    expect(field).toHaveValue('認証番号 4829');
  });

  it.each([
    ['copy', 'contact.copy'],
    ['share', 'contact.share'],
    ['open', 'contact.mail'],
  ] as const)('names the way that is warned about: %s', async (way, button) => {
    const { user } = renderPage(path);
    await user.type(screen.getByRole('textbox', { name: t('contact.field.screenText') }), '4829');
    await user.click(screen.getByRole('button', { name: t(button) }));
    expect(screen.getByRole('button', { name: t(`sensitive.proceed.${way}`) })).toBeVisible();
  });

  it('copies it all the same when the person says it is all right', async () => {
    const { user } = renderPage(path);
    await user.type(screen.getByRole('textbox', { name: t('contact.field.screenText') }), '4829');
    await user.click(screen.getByRole('button', { name: t('contact.copy') }));
    await user.click(screen.getByRole('button', { name: t('sensitive.proceed.copy') }));
    expect(await screen.findByText(t('handoff.copied'))).toBeVisible();
  });
});

describe('who the administrator is', () => {
  it('is in the company’s settings', () => {
    renderPage(path, { administrator: { name: '情報システム部', mail: 'it@example.co.jp', phone: '03-0000-0000' } });
    expect(screen.getByText('情報システム部')).toBeVisible();
    expect(screen.getByRole('link', { name: 'it@example.co.jp' })).toHaveAttribute('href', 'mailto:it@example.co.jp');
    expect(screen.getByRole('link', { name: '03-0000-0000' })).toHaveAttribute('href', 'tel:0300000000');
  });

  it.each([undefined, {}])('has to be found out without them', (administrator) => {
    renderPage(path, administrator ? { administrator } : {});
    expect(screen.getByText(t('contact.whoUnknown'))).toBeVisible();
  });
});
