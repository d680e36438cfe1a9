import { readFileSync } from 'node:fs';
import { t } from '../support/builtTranslate';
import { expect, test } from './watched';

test('the page about the guide leads to the licences of all that is in it', async ({ page, request, baseURL }) => {
  await page.goto('/ja/about.html');
  const href = await page.getByRole('link', { name: t('about:notices') }).getAttribute('href');
  const response = await request.get(new URL(href ?? '', `${baseURL}/ja/about.html`).href);
  expect(response.ok()).toBe(true);
  const text = await response.text();
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies)) {
    // This one only hands on what the other has.
    expect(text).toContain(`\n${name === 'react-router-dom' ? 'react-router' : name} ${dependencies[name]}`);
  }
});
