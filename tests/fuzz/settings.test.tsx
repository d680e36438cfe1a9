import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { stepIds, steps } from '../../src/diagnosis/steps';
import { enter, next, offered, stepOf } from '../../src/diagnosis/snapshots';
import { clockIn, openAt, readOpening } from '../../src/company/openingHours';
import { fillForm, longestFormAddress } from '../../src/handoff/formAddress';
import { localeInfos, locales } from '../../src/i18n/locales';
import { placeholders, type Placeholder } from '../../src/settings/formTemplate';
import { withoutPlaceholders } from '../../src/settings/withoutPlaceholders';
import { checkForm } from '../../src/settings/checkForm';
import { formOf, reviveForm, settingAt } from '../../src/settings/form';
import { saidIn } from '../../src/settings/localText';
import { phoneParts } from '../../src/settings/phoneParts';
import { possibilitiesOf } from '../../src/settings/possibilitiesOf';
import type { LocalText, Settings } from '../../src/settings/schema';
import { mendJson } from '../../src/settings/mendJson';
import { readSettings } from '../../src/settings/readSettings';
import { siteRoot } from '../../src/settings/siteRoot';
import { isOfKind, settingPaths, type FileValues, type Kind } from '../../src/settings/table';
import { hostileFragment, hostileSettings, hostileTemplate, hostileText } from '../support/hostile';
import { linksIn } from '../support/links';
import { renderStep } from '../support/renderStep';
import { fuzz } from './runs';

const plainObject = Object.getOwnPropertyNames(Object.prototype).join();

/** What settings say for every setting of a kind. */
function saidOf<K extends Kind>(kind: K, settings: Settings): readonly FileValues[K][] {
  const said = settingPaths.filter((path) => isOfKind(path, kind)).map((path) => settingAt(settings, path));
  return said.filter((value) => value !== undefined) as FileValues[K][];
}

/** Every address that a page may make a link of. */
function addressesIn(settings: Settings): readonly string[] {
  const links = saidOf('links', settings).flat();
  const pages = saidOf('contacts', settings)
    .flat()
    .flatMap(({ page }) => page ?? []);
  const forms = saidOf('template', settings).flatMap((said) => [said, withoutPlaceholders(said)]);
  return [
    ...saidOf('address', settings),
    ...saidOf('site', settings),
    ...links.map(({ href }) => href),
    ...pages,
    ...forms,
  ];
}

function textsIn(settings: Settings): readonly LocalText[] {
  const links = saidOf('links', settings).flat();
  const contacts = saidOf('contacts', settings).flat();
  const ofContacts = contacts.flatMap(({ name, office, hours, away }) => [name, office, hours, away]);
  const notes = saidOf('notes', settings).flatMap((said) => Object.values(said));
  return [
    ...saidOf('text', settings),
    ...links.map(({ title }) => title),
    ...[...ofContacts, ...notes].filter((text) => text !== undefined),
  ];
}

/** Reads a file; what is right in it has to be right by itself, and to lead nowhere but over https, to a mailbox or a phone. */
function expectHarmless(file: unknown): Settings {
  const { settings } = readSettings(file);
  expect(readSettings(settings)).toEqual({ settings, problems: [] });
  for (const address of addressesIn(settings)) {
    const { protocol, username, password, hostname } = new URL(address);
    expect([protocol, username, password]).toEqual(['https:', '', '']);
    expect(hostname).not.toBe('');
  }
  const contacts = saidOf('contacts', settings).flat();
  const mails = [...saidOf('mail', settings), ...contacts.flatMap(({ mail }) => mail ?? [])];
  const phones = [...saidOf('phone', settings), ...contacts.flatMap(({ phone }) => phone ?? [])];
  for (const mail of mails) expect(mail).toMatch(/^[^\s?&@]+@[^\s?&@]+$/);
  for (const phone of phones) {
    expect(phoneParts(phone).number).toMatch(/^[+\d() -]*$/);
    expect(phoneParts(phone).extension).toMatch(/^(?:\(?(?:内線|ext)[番号. :\d,/・)-]+)?$/i);
  }
  for (const text of textsIn(settings).flatMap((said) => (typeof said === 'string' ? said : Object.values(said)))) {
    expect(text?.trim()).not.toBe('');
    // Controls, and what turns the direction of the text around it.
    expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  }
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(plainObject);
  return settings;
}

describe('hostile settings', () => {
  fuzz(
    'settings, read',
    fc.property(
      fc.oneof(
        { arbitrary: hostileSettings, weight: 9 },
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      ),
      (file) => {
        expectHarmless(file);
      },
    ),
  );

  const depth = fc.integer({ min: 1, max: 20_000 });
  const written = fc.oneof(
    hostileSettings.map((file) => JSON.stringify(file)),
    fc
      .tuple(fc.constantFrom('links', 'administrator', 'company', '__proto__'), depth)
      .map(([field, deep]) => `{"${field}":${'['.repeat(deep)}${']'.repeat(deep)}}`),
    fc.integer({ min: 1, max: 1000 }).map((deep) => `${'{"administrator":'.repeat(deep)}1${'}'.repeat(deep)}`),
    fc.nat({ max: 120_000 }).map((length) => JSON.stringify({ company: 'あ'.repeat(length) })),
    fc
      .tuple(hostileText, hostileText)
      .map(
        ([one, other]) =>
          `{"company":${JSON.stringify(one)},"company":${JSON.stringify(other)},"__proto__":{"company":"x"}}`,
      ),
    fc.json(),
  );

  fuzz(
    'settings, as written',
    fc.property(written, (text) => {
      expectHarmless(JSON.parse(text));
    }),
  );

  // What a text means is not for whoever reads it to choose: in place of each sign stands another that means the same.
  const slips = [
    ['"', '“'],
    ['"', '”'],
    ['"', '＂'],
    [':', '：'],
    [',', '，'],
    ['}', ',}'],
    ['\n', '\r\n'],
    ['{', '\uFEFF{'],
    ['{', '｛'],
    [']', '、］'],
  ] as const;
  const mistyped = fc.tuple(written, fc.subarray([...slips]), fc.nat(3)).map(([text, chosen, every]) =>
    chosen.reduce(
      (slipped, [sign, slip]) => {
        let count = 0;
        return slipped.replaceAll(sign, () => ((count += 1) % (every + 1) === 0 ? slip : sign));
      },
      text.slice(0, 5_000),
    ),
  );

  fuzz(
    'settings, mistyped',
    fc.property(mistyped, (text) => {
      const mended = mendJson(text);
      if (mended === null) return;
      expectHarmless(JSON.parse(mended));
      // What needed no mending is as it was.
      let asWritten: unknown;
      try {
        asWritten = JSON.parse(text);
      } catch {
        return;
      }
      expect(JSON.parse(mended)).toEqual(asWritten);
    }),
  );

  fuzz(
    'journeys under settings',
    fc.property(hostileSettings, fc.constantFrom(...stepIds), fc.infiniteStream(fc.nat()), (file, entry, chance) => {
      const possible = possibilitiesOf(readSettings(file).settings);
      let snapshot = enter(entry, possible);
      for (let taken = 0; steps[stepOf(snapshot)].kind !== 'outcome'; taken += 1) {
        const answers = offered(snapshot);
        // Besides turning to the administrator there is always something to say.
        expect(answers.length).toBeGreaterThan(1);
        const answer = answers[(chance.next().value ?? 0) % answers.length];
        const following = answer && next(snapshot, answer);
        if (!following || taken > stepIds.length) throw new Error(`no way on from ${stepOf(snapshot)}`);
        snapshot = following;
      }
    }),
  );

  // Where a page has anything of the settings.
  const screens = ['contact-admin', 'company-login', 'managed-phone', 'code-problem'] as const;
  const tagsOf = (markup: string) => new Set([...markup.matchAll(/<([^\s/>]+)/g)].map(([, tag]) => tag));
  const ownTags = new Set([
    ...screens.flatMap((step) => [...tagsOf(renderStep({ step, fragment: '' }))]),
    'dl',
    'dt',
    'dd',
    'ruby',
    'rt',
  ]);

  fuzz(
    'the markup of settings',
    fc.property(hostileSettings, fc.constantFrom(...screens), hostileFragment, (file, step, fragment) => {
      const { settings } = readSettings(file);
      const markup = renderStep({ step, fragment, settings });
      expect([...tagsOf(markup)].filter((tag) => !ownTags.has(tag))).toEqual([]);
      expect([...markup.matchAll(/<[^>]*\s(on\w+|style|srcdoc)=[^>]*>/g)].map(([tag]) => tag)).toEqual([]);
      const schemes = linksIn(markup).map(({ href }) => new URL(href, 'https://g.test/ja/').protocol);
      expect(schemes.filter((scheme) => !['https:', 'tel:', 'mailto:', 'sms:'].includes(scheme))).toEqual([]);
      const foreign = linksIn(markup).filter(({ href }) => /^https?:/.test(href));
      expect(foreign.filter(({ tag }) => !tag.includes('rel="noopener noreferrer"'))).toEqual([]);
    }),
  );

  fuzz(
    'settings, through the form',
    fc.property(hostileSettings, (file) => {
      const { settings } = readSettings(file);
      const form = formOf(settings);
      expect(reviveForm(JSON.parse(JSON.stringify(form)))).toEqual(form);
      const { settings: again, problems } = checkForm(form);
      // A title in no locale at all is asked for, and the root of a site can be too long once it is written out.
      const expected = new Set(['title empty', 'site too-long']);
      const named = problems.map(({ field, code }) => `${field.split('.').at(-1)} ${code}`);
      expect(named.filter((problem) => !expected.has(problem))).toEqual([]);
      expect(checkForm(formOf(again))).toEqual({ settings: again, problems: [] });
    }),
  );

  fuzz(
    'forms, filled',
    fc.property(hostileTemplate, hostileText, hostileText, (address, text, other) => {
      const accepted = readSettings({ form: { address } }).settings.form?.address;
      if (accepted === undefined) return;
      const filledWith = (said: string) =>
        fillForm(accepted, {
          ...(Object.fromEntries(placeholders.map((name) => [name, said])) as Record<Placeholder, string>),
          requests: [said],
        }).href;
      const [empty, full, hostile] = [filledWith(''), filledWith(text), filledWith(other)].map((href) => new URL(href));
      const names = (url: URL | undefined) => Array.from(url?.searchParams ?? [], ([name]) => name);
      for (const url of [full, hostile]) {
        expect([url?.protocol, url?.origin, url?.pathname]).toEqual(['https:', empty?.origin, empty?.pathname]);
        expect([url?.username, url?.password]).toEqual(['', '']);
        expect(names(url)).toEqual(names(empty));
        expect(url?.href.length).toBeLessThanOrEqual(Math.max(longestFormAddress, empty?.href.length ?? 0));
      }
    }),
  );

  fuzz(
    'opening hours, read',
    fc.property(hostileText, fc.integer({ min: 0, max: 4e12 }), (text, now) => {
      for (const said of [text, `mo-fr 09:00-18:00; ${text}`, `${text} 09:00-18:00`]) {
        const opening = readOpening(said);
        if (!opening) continue;
        expect(openAt(opening, now).changes ?? Infinity).toBeGreaterThan(clockIn(opening.zone, now));
      }
    }),
  );

  const localText = fc.oneof(hostileText, fc.dictionary(fc.constantFrom(...locales, '__proto__', 'xx'), hostileText));
  const tags = new Set<string | undefined>([undefined, ...locales.map((locale) => localeInfos[locale].lang)]);

  fuzz(
    'texts of settings',
    fc.property(localText, fc.constantFrom(...locales), (text, locale) => {
      const said = saidIn(text as LocalText, locale);
      const given: readonly unknown[] = typeof text === 'string' ? [text] : Object.values(text);
      expect(said === null || (given.includes(said.text) && said.text !== '' && tags.has(said.lang))).toBe(true);
    }),
  );

  fuzz(
    'the site’s address in the settings',
    fc.property(
      fc.oneof(
        hostileText,
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.webUrl().map((url) => `${url}/vi/case.html?x#y`),
      ),
      (address) => {
        const root = siteRoot(address);
        if (root === null) return;
        const { protocol, search, hash, href } = new URL(root);
        expect(['https:', 'http:']).toContain(protocol);
        expect([search, hash]).toEqual(['', '']);
        expect(href).not.toMatch(/\.html$/);
        expect(siteRoot(`${root}/ja/index.html`)).toBe(root);
      },
    ),
  );
});
