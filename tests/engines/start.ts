import { chromium, firefox, type Browser as PlaywrightBrowser } from '@playwright/test';
import { chromiumArgs, findChromium } from '../support/find-browser.mjs';
import { findFirefox, findWebKit, type EngineId } from '../support/find-engines.mjs';
import type { Browser } from './driver';
import { pageDriver } from './pageDriver';
import { startWebKit } from './webkit';

/** Starts the browser of an engine; rejects if there is none. */
export function startEngine(id: EngineId, withScripts: boolean): Promise<Browser> {
  switch (id) {
    case 'blink':
      return startBlink(withScripts);
    case 'gecko':
      return startGecko(withScripts);
    case 'webkit': {
      const found = findWebKit();
      return found ? startWebKit(found, withScripts) : Promise.reject(new Error('There is no WebKitGTK.'));
    }
  }
}

async function startBlink(withScripts: boolean): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs });
  return pageOf(browser, 'Chromium', withScripts);
}

async function startGecko(withScripts: boolean): Promise<Browser> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: findFirefox() ?? '',
    firefoxUserPrefs: {
      // Playwright's `javaScriptEnabled` has no effect in this channel.
      'javascript.enabled': withScripts,
      // A click does not reach a frame that runs in a process of its own.
      'fission.webContentIsolationStrategy': 0,
    },
  });
  return pageOf(browser, 'Firefox', withScripts);
}

async function pageOf(browser: PlaywrightBrowser, name: string, withScripts: boolean): Promise<Browser> {
  const page = await browser.newPage({
    locale: 'ja-JP',
    viewport: { width: 390, height: 844 },
    ...(name === 'Chromium' ? { javaScriptEnabled: withScripts } : {}),
  });
  // Each engine words policy violations differently in its console.
  if (withScripts) {
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        console.error(`policy: ${effectiveDirective} ${blockedURI}`);
      });
    });
  }
  return { ...pageDriver(page, withScripts), version: `${name} ${browser.version()}`, close: () => browser.close() };
}
