import type { Browser, BrowserContext, Page } from '@playwright/test';
import { answerText, summaryText } from '../../src/i18n/keys';
import { t } from '../support/builtTranslate';
import type { Given } from '../../src/diagnosis/log';
import { expect, ready, test } from './watched';
import { wayTo } from '../support/ways';
import { takeAnswers } from '../support/takeAnswers';

async function somebody(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], locale: 'ja-JP' });
  return { context, page: await context.newPage() };
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function linkIn(text: string, file: string): string {
  const link = text.split(/\s/).find((word) => word.startsWith('http') && word.includes(`/${file}.html`));
  if (!link) throw new Error(`no link to ${file} in: ${text}`);
  return link;
}

test('from the person to the helpdesk, back, and to the administrator, with all that was tried', async ({
  browser,
}) => {
  // The person tries three things, and sends the request.
  const person = await somebody(browser);
  await person.page.goto('/ja/index.html');
  await ready(person.page);
  const way = wayTo('contact-admin', { reason: 'password', last: { step: 'reset-contact', answer: 'none' } });
  await takeAnswers(person.page, way.given);
  await expect(person.page.locator('main[data-step="contact-admin"]')).toBeVisible();
  await person.page.locator('[data-action="copy"]').click();
  await expect(person.page.getByText(t('handoff.copied'))).toBeVisible();
  const request = await copied(person.page);

  // The helpdesk opens the case, sees what was tried, and copies a link to a step for the person.
  const helpdesk = await somebody(browser);
  await helpdesk.page.goto(linkIn(request, 'case'));
  await ready(helpdesk.page);
  const tried = helpdesk.page.getByRole('list').filter({ hasText: answerText(t, 'reset-contact', 'none').label });
  await expect(tried.getByRole('listitem')).toHaveCount(way.given.length);
  await expect(helpdesk.page.locator('[data-reason="password"]')).toBeVisible();
  await helpdesk.page.locator('[data-suggestion="signed-in-device"] [data-action="copy"]').click();
  await expect(helpdesk.page.getByText(t('handoff.copied'))).toBeVisible();
  const stepLink = await copied(helpdesk.page);

  // The person goes on there, and nothing of what they tried is gone.
  await person.page.goto(stepLink);
  await ready(person.page);
  await expect(person.page.locator('main[data-step="signed-in-device"]')).toBeVisible();
  await expect(person.page.getByText(t('tried.count', { count: way.given.length }))).toBeVisible();
  const onward: readonly Given[] = [
    { step: 'signed-in-device', answer: 'none' },
    { step: 'id-by-contact', answer: 'not-found' },
  ];
  await takeAnswers(person.page, onward);
  await expect(person.page.locator('main[data-step="contact-admin"]')).toBeVisible();
  await expect(person.page.getByText(t('tried.count', { count: way.given.length + onward.length }))).toBeVisible();
  await person.page.locator('[data-action="copy"]').click();
  await expect(person.page.getByText(t('handoff.copied'))).toBeVisible();
  const secondRequest = await copied(person.page);
  expect(secondRequest).toContain(summaryText(t, 'reset-contact', 'none') ?? '');
  expect(secondRequest).toContain(t('request:sentOn'));

  // The administrator's page opens at the reason, and the reply leads the person on.
  const administrator = await somebody(browser);
  const adminLink = linkIn(secondRequest, 'admin-id');
  expect(new URL(adminLink).pathname).toBe('/ja/admin-id.html');
  await administrator.page.goto(adminLink);
  await ready(administrator.page);
  const section = administrator.page.locator('[data-reason="id"]');
  await expect(section).toBeInViewport();
  await section.locator('[data-reply="id-told"] [data-action="copy"]').click();
  await expect(section.getByText(t('handoff.copied'))).toBeVisible();
  await person.page.goto(linkIn(await copied(administrator.page), 'login-with-id'));
  await expect(person.page.locator('main[data-step="login-with-id"]')).toBeVisible();

  // The helpdesk's case has the same reply, with the log.
  await helpdesk.page.goto(linkIn(secondRequest, 'case'));
  await ready(helpdesk.page);
  const reply = helpdesk.page.locator('[data-reason="id"] [data-reply="id-told"]');
  await reply.getByRole('link').click();
  await expect(helpdesk.page.locator('main[data-step="login-with-id"]')).toBeVisible();
  await expect(helpdesk.page.getByText(t('tried.count', { count: way.given.length + onward.length }))).toBeVisible();

  for (const { context } of [person, helpdesk, administrator]) await context.close();
});
