import type { Page } from '@playwright/test';
import { siteHeaders } from '../../src/hosting/headers';
import { nginxConfig } from '../../src/hosting/nginx';
import { startNginx, type Nginx } from '../support/nginx';
import { oneAnswer } from '../support/ways';
import { takeAnswers } from '../support/takeAnswers';
import { variants } from '../support/variants';
import { expect, test } from './watched';

// Chromium only knows this feature where it has a share sheet; on Linux it has none.
const noSharing = "warning: Error with Permissions-Policy header: Unrecognized feature: 'web-share'";

test.describe('framed by another site', () => {
  let own: Nginx | undefined;
  const [guide, intranet] = ['https://guide.example.co.jp', 'https://intra.example.co.jp'];
  // Its name is another one for each page into which code was pasted.
  const [pasted, below] = ['https://1-embeds.content.example.com', 'https://*.content.example.com'];
  const foreign = [guide, intranet, pasted].map((site) => `request: ${site}/`);
  test.use({ tolerated: [noSharing, ...foreign, 'error: Framing '] });

  test.afterEach(() => own?.stop());

  const guidePage = `${guide}/ja/index.html`;

  /** Serves the guide, and pages of other sites that each have a frame. */
  async function serveFramed(page: Page, embedding: readonly string[], frames: Readonly<Record<string, string>>) {
    own = await startNginx({ config: nginxConfig(siteHeaders({ embedding })) });
    const site = own.addressOf('');
    await page.route(`${guide}/**`, async (route) => {
      const url = route.request().url().replace(guide, site);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    for (const [outer, inner] of Object.entries(frames)) {
      await page.route(`${outer}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${inner}"></iframe>` }),
      );
    }
  }

  for (const [embedding, shown] of variants([
    [[intranet], false],
    [[below], false],
    [[intranet, below], true],
    [[intranet, pasted], true],
  ] as const)) {
    test(`in a frame in a frame the guide is ${shown ? 'shown' : 'refused'} where ${embedding.join()} may`, async ({
      page,
    }) => {
      await serveFramed(page, embedding, { [intranet]: `${pasted}/`, [pasted]: guidePage });
      const answered = page.waitForResponse(guidePage);
      await page.goto(`${intranet}/`);
      await answered;
      await page.waitForLoadState('networkidle');
      const step = page.frameLocator('iframe').frameLocator('iframe').locator('main[data-step]');
      await expect(step).toHaveCount(shown ? 1 : 0);
    });
  }

  for (const [embedding, shown] of variants([
    [[], false],
    [['https://other.example.co.jp'], false],
    [[intranet], true],
  ] as const)) {
    test(`the guide is ${shown ? 'shown' : 'refused'} where ${embedding.join() || 'no site'} may`, async ({ page }) => {
      await serveFramed(page, embedding, { [intranet]: guidePage });
      const answered = page.waitForResponse(guidePage);
      await page.goto(`${intranet}/`);
      await answered;
      await page.waitForLoadState('networkidle');
      const step = page.frameLocator('iframe').locator('main[data-step]');
      if (shown) {
        await takeAnswers(page.frameLocator('iframe'), oneAnswer.given);
        await expect(step).toHaveAttribute('data-step', oneAnswer.step);
      } else {
        await expect(step).toHaveCount(0);
      }
    });
  }
});
