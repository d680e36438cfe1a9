import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillForm, longestFormAddress, type FormValues } from '../../src/handoff/formAddress';
import { placeholders, type Placeholder } from '../../src/settings/formTemplate';
import { readSettings } from '../../src/settings/readSettings';
import { withoutPlaceholders } from '../../src/settings/withoutPlaceholders';
import { hostileTemplate, hostileText } from '../support/hostile';

const valuesOf = (valueOf: (name: Placeholder) => string): FormValues => ({
  ...(Object.fromEntries(placeholders.map((name) => [name, valueOf(name)])) as Record<Placeholder, string>),
  requests: [valueOf('request')],
});

/** What a template is in the settings; undefined where it is refused. */
const templateIn = (address: string) => readSettings({ form: { address } }).settings.form?.address;

const google = 'https://docs.google.com/forms/d/e/1FAIpQ/viewform?usp=pp_url&entry.1={subject}&entry.2={request}';

describe('the address of a form', () => {
  it('gives each parameter its value, and nothing else', () => {
    const { href, takes, isCut } = fillForm(
      google,
      valuesOf((name) => `${name}: 100% & more = #1?\n「次」`),
    );
    expect(Object.fromEntries(new URL(href).searchParams)).toEqual({
      usp: 'pp_url',
      'entry.1': 'subject: 100% & more = #1?\n「次」',
      'entry.2': 'request: 100% & more = #1?\n「次」',
    });
    expect([takes, isCut]).toEqual([['subject', 'request'], false]);
  });

  it('takes the longest request that fits', () => {
    const values = valuesOf((name) => name);
    const long = 'あ'.repeat(1000);
    expect(fillForm(google, { ...values, requests: [long, '短い'] })).toMatchObject({ isCut: false });
    expect(new URL(fillForm(google, { ...values, requests: [long, '短い'] }).href).searchParams.get('entry.2')).toBe(
      '短い',
    );
  });

  it('leaves a request out that is too long, and says so', () => {
    const filled = fillForm(
      google,
      valuesOf((name) => (name === 'request' ? 'あ'.repeat(1000) : '件')),
    );
    expect(filled).toMatchObject({ isCut: true, takes: ['subject'] });
    expect(new URL(filled.href).searchParams.get('entry.2')).toBe('');
  });

  it('leaves everything out where that is too long', () => {
    const filled = fillForm(
      google,
      valuesOf(() => 'あ'.repeat(1000)),
    );
    expect(filled).toMatchObject({ isCut: true, takes: [] });
    expect(filled.href.length).toBeLessThan(200);
  });

  it('does not name what is empty', () => {
    const filled = fillForm(
      'https://a.example/?a={model}&b={since}',
      valuesOf((name) => (name === 'since' ? '' : 'x')),
    );
    expect(filled.takes).toEqual(['model']);
  });

  it('says nothing but text in ServiceNow’s parameter for several fields', () => {
    const address =
      'https://a.service-now.com/incident.do?sys_id=-1&sysparm_query=short_description={subject}^description={request}&x={name}';
    const { href } = fillForm(
      address,
      valuesOf(() => 'a^priority=1 javascript:gs.log(1) 50%'),
    );
    const query = new URL(href).searchParams.get('sysparm_query') ?? '';
    expect(query.split('^')).toHaveLength(2);
    expect(query).not.toMatch(/javascript:/i);
    expect(new URL(href).searchParams.get('x')).toBe('a^priority=1 javascript:gs.log(1) 50%');
  });

  it.each([
    ['https://a.example/f?s={subject}', 'https://a.example/f'],
    ['https://a.example/f?a=1&s={subject}&b=2', 'https://a.example/f?a=1&b=2'],
    ['https://a.example/f?s={subject}&b=2#x', 'https://a.example/f?b=2#x'],
    ['https://a.example/f?b=2#s={subject}', 'https://a.example/f?b=2'],
    ['https://a.example/f?q=x^y={subject}^z={request}', 'https://a.example/f'],
    ['https://a.example/f', 'https://a.example/f'],
  ])('of %s, nothing taken along leads to %s', (address, bare) => {
    expect(withoutPlaceholders(address)).toBe(bare);
  });
});

describe('whatever is typed', () => {
  // What a template may be made of, and what people, apps and attackers may have in a field.
  const template = fc
    .array(fc.tuple(fc.constantFrom('a', 'entry.1', 'x-y', 'sysparm'), fc.constantFrom(...placeholders)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((pairs) => pairs.map(([name, value], index) => [`${name}${index}`, value] as const));
  const wellFormed = hostileText.map((text) => text.replace(/\p{Surrogate}/gu, ''));

  it('comes out of the address as it went in, and adds no parameter', () => {
    fc.assert(
      fc.property(template, fc.array(wellFormed, { minLength: 12, maxLength: 12 }), (pairs, texts) => {
        const address = `https://forms.example.co.jp/f?id=1&${pairs.map(([name, value]) => `${name}={${value}}`).join('&')}#end`;
        expect(templateIn(address)).toBe(address);
        const valueOf = (name: Placeholder) => texts[placeholders.indexOf(name)] ?? '';
        const { href, takes, isCut } = fillForm(address, valuesOf(valueOf));
        const { origin, pathname, hash, search } = new URL(href);
        expect([origin, pathname, hash]).toEqual(['https://forms.example.co.jp', '/f', '#end']);
        expect(href.length).toBeLessThanOrEqual(longestFormAddress);
        // As servers take it apart, without what URLSearchParams does to line ends.
        const given = search
          .slice(1)
          .split('&')
          .map((pair) => pair.split('=').map(decodeURIComponent));
        const said = (value: Placeholder) => (takes.includes(value) ? valueOf(value) : '');
        expect(given).toEqual([['id', '1'], ...pairs.map(([name, value]) => [name, said(value)])]);
        expect(!isCut || pairs.some(([, value]) => value === 'request')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes neither where any template leads that the settings accept, nor throws', () => {
    fc.assert(
      fc.property(hostileTemplate, hostileText, (address, text) => {
        const accepted = templateIn(address);
        if (accepted === undefined) return;
        const { origin, pathname, username, password } = new URL(accepted.replace(/\{\w+\}/g, ''));
        for (const href of [
          fillForm(
            accepted,
            valuesOf(() => text),
          ).href,
          withoutPlaceholders(accepted),
        ]) {
          const filled = new URL(href);
          expect([filled.protocol, filled.origin, filled.pathname]).toEqual(['https:', origin, pathname]);
          expect([username, password, filled.username, filled.password]).toEqual(['', '', '', '']);
        }
        const names = (href: string) => Array.from(new URL(href).searchParams, ([name]) => name);
        expect(
          names(
            fillForm(
              accepted,
              valuesOf(() => text),
            ).href,
          ),
        ).toEqual(
          names(
            fillForm(
              accepted,
              valuesOf(() => ''),
            ).href,
          ),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['https://{case}/', 'misplaced-placeholder'],
    ['https://{case}.example.co.jp/f', 'misplaced-placeholder'],
    ['https://a.example/{subject}', 'misplaced-placeholder'],
    ['https://a.example/?{subject}=1', 'misplaced-placeholder'],
    ['https://a.example/?a=1&{subject}', 'misplaced-placeholder'],
    ['https://a.example:{since}/', 'not-https'],
    ['https://{name}@a.example/?x={subject}', 'not-https'],
    ['https://a@b.example/?x={subject}', 'not-https'],
    ['http://a.example/?x={subject}', 'not-https'],
    ['javascript:alert({request})', 'not-https'],
    ['{request}', 'not-https'],
    ['https://a.example/?x={nobody}', 'unknown-placeholder'],
    ['https://a.example/?x=%7Bsubjct%7D', 'unknown-placeholder'],
    ['https://a.example/?x={subject', 'unknown-placeholder'],
    ['https://a.example/?x=｛subject｝', 'unknown-placeholder'],
    ['https://a.example\\?x={subject}', 'misleading-address'],
    [`https://a.example/?x=${'a'.repeat(1000)}`, 'too-long'],
  ])('%s is no address of a form: %s', (address, code) => {
    expect(readSettings({ form: { address } })).toEqual({
      settings: { form: {} },
      problems: [{ field: 'form.address', code }],
    });
  });

  it.each([
    ['https://a.example/?x=%7Bsubject%7D&y=%7brequest%7d', 'https://a.example/?x={subject}&y={request}'],
    ['https://a.example/?x=a@b.example', 'https://a.example/?x=a@b.example'],
    ['https://a.example/#/new/{subject}', 'https://a.example/#/new/{subject}'],
    ['https://a.example/form', 'https://a.example/form'],
  ])('%s is one: %s', (address, accepted) => {
    expect(templateIn(address)).toBe(accepted);
  });
});
