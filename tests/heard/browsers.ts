import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { find, type BrowserId } from './programs.mjs';

/** No first run, no help with addresses, and the accessibility tree from the beginning. */
const firefoxSettings = {
  'accessibility.force_disabled': -1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.translations.enable': false,
  'browser.translations.automaticallyPopup': false,
  'browser.urlbar.suggest.searches': false,
  'browser.urlbar.suggest.history': false,
  'browser.urlbar.suggest.openpage': false,
  'browser.urlbar.autoFill': false,
  'browser.urlbar.maxRichResults': 0,
  'browser.preonboarding.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
  'termsofuse.acceptedVersion': 999,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'signon.rememberSignons': false,
  'dom.ipc.processCount': 1,
  'fission.autostart': false,
} as const;

/** Returns the command that opens a browser with a window of its own at an address; its profile lies in `home`. */
export function commandOf(id: BrowserId, home: string, lang: string, address: string): readonly string[] {
  const profile = path.join(home, id);
  const program = find(id) ?? id;
  if (id === 'chromium') {
    return [
      program,
      '--no-sandbox',
      '--force-renderer-accessibility',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-sync',
      '--disable-component-update',
      '--password-store=basic',
      '--disable-features=Translate,TranslateUI,MediaRouter',
      '--window-size=1280,1400',
      '--window-position=0,0',
      `--lang=${lang}`,
      address,
    ];
  }
  mkdirSync(profile);
  const settings = { ...firefoxSettings, 'intl.accept_languages': lang };
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  return [
    program,
    '--profile',
    profile,
    '--no-remote',
    '--new-instance',
    '--width',
    '1280',
    '--height',
    '1400',
    address,
  ];
}
