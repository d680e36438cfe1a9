import fc from 'fast-check';
import { answersOf, stepIds } from '../../src/diagnosis/steps';
import { reasons } from '../../src/diagnosis/reasons';
import { locales } from '../../src/i18n/locales';
import { toFragment } from '../../src/navigation/fragment';
import { sectionPages, sidePages } from '../../src/navigation/paths';
import { fieldsOfFile, noticeLevels, settingsTable, type Kind, type RowOf } from '../../src/settings/table';
import { hostileFragment as brokenFragment, walked } from './arbitraries';

/** Texts that mean something to a page, a browser, a library or a reader that does not treat them as plain text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '"><svg/onload=alert(1)>',
    "'-alert(1)-'",
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'https://evil.example/" onclick="alert(1)',
    'https://www.example.co.jp@evil.example/',
    'https://evil.example\\@www.example.co.jp/',
    '//evil.example/path',
    'サポート窓口は03-1234-5678です',
    '\u202Emoc.elpmaxe.live\u202C',
    '\u0000\u0007\u001B[31m',
    '{{company}} {{- company}} $t(request:opening)',
    '[[link:help]] [[home]] [[__proto__]]',
    '{漢字|かんじ}{<b>|</b>}',
    '__proto__',
    'constructor',
    '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    '\uD800',
  ),
  fc.nat({ max: 5000 }).map((length) => '長'.repeat(length)),
);

/** What apps and people do to a valid link. */
const damagedFragment = fc
  .tuple(
    walked,
    fc.nat({ max: 120 }),
    hostileText,
    fc.constantFrom('cut', 'glued', 'inside', 'twice', 'escaped', 'capitals', 'wide', 'sent on'),
  )
  .map(([{ log, end }, at, text, how]) => {
    const right = toFragment(log);
    switch (how) {
      case 'cut':
        return right.slice(0, at);
      case 'glued':
        return right + text;
      case 'inside':
        return right.slice(0, at) + text + right.slice(at);
      case 'twice':
        return right + right;
      case 'escaped':
        return (
          right.replaceAll('.', '%2E').replaceAll('-', '%252D') +
          encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))
        );
      case 'capitals':
        return right.toUpperCase();
      case 'wide':
        return right.replaceAll('.', '．');
      case 'sent on':
        return `${right}..${end}.${text}${right.replace('#', '..')}`;
    }
  });

/** Fragments that are made up, and valid ones that were altered. */
export const hostileFragment = fc.oneof(brokenFragment, damagedFragment);

export const hostilePath: fc.Arbitrary<string> = fc.oneof(
  hostileText.map((text) => `/ja/${text}`),
  hostileText.map((text) => `/${text}/check-input.html`),
  fc.constantFrom(
    '/ja/__proto__.html',
    '//evil.example/ja/',
    '/\\evil.example/ja/check-input.html',
    '/ja/../../etc/passwd',
    '/ja/%2e%2e/',
    '/javascript:alert(1)',
  ),
  fc
    .array(fc.constantFrom(...locales, 'start', 'index.html', 'sms-filtre.html', '..', '', '%00', '<b>', '404.html'), {
      maxLength: 6,
    })
    .map((parts) => `/${parts.join('/')}`),
);

const hostileValue = fc.oneof(hostileText, fc.jsonValue({ maxDepth: 3 }), fc.constant(null), fc.integer());
const hostileLocalText = fc.oneof(
  hostileText,
  fc.dictionary(fc.constantFrom(...locales, '__proto__', 'xx'), hostileText),
);
const almostAddress = fc.oneof(
  fc.webUrl({ validSchemes: ['https', 'http', 'ftp'] }),
  hostileText,
  hostileText.map((text) => `https://intra.example.co.jp/${text}`),
);
const almost = <Value>(right: fc.Arbitrary<Value>) => fc.oneof({ arbitrary: right, weight: 3 }, hostileValue);

/** Addresses of forms, with placeholders where they may be and where they may not. */
export const hostileTemplate: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'https://forms.example.co.jp/f?',
        'https://forms.example.co.jp/f?usp=pp_url&',
        'https://a.example/#',
      ),
      fc.array(
        fc.tuple(
          fc.constantFrom('entry.1', 'sysparm_query', 'a b', '', '{subject}', '%7Brequest%7D'),
          fc.constantFrom(
            '{request}',
            '%7Bsubject%7D',
            '{case}^x={name}',
            '"{model}"',
            '{nobody}',
            '{',
            '｛request｝',
            '',
          ),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([start, pairs]) => start + pairs.map(([name, value]) => `${name}=${value}`).join('&')),
  fc.constantFrom(
    'https://{case}/',
    'https://{case}.example.co.jp/f',
    'https://a.example/{subject}',
    'https://a.example/{request}?x=1',
    'https://{name}@a.example/?x={subject}',
    'https://a.example:{since}/?x=1',
    '{case}',
    'javascript:alert({request})',
    'https://a.example/?{subject}={request}',
    'https://a.example\\?x={subject}',
  ),
  hostileText,
  hostileText.map((text) => `https://a.example/f?x={subject}&y=${text}`),
);

const hostileContact = fc.record(
  {
    name: hostileLocalText,
    office: hostileLocalText,
    reasons: fc.oneof(fc.subarray([...reasons], { maxLength: 3 }), fc.array(hostileText, { maxLength: 2 })),
    phone: fc.oneof(fc.constant('03-0000-0000'), hostileText),
    mail: fc.oneof(fc.constant('it@example.co.jp'), hostileText),
    page: almostAddress,
    hours: hostileLocalText,
    opening: hostileText,
    away: hostileLocalText,
    awayUntil: fc.oneof(fc.constant('2026-12-31'), hostileText),
  },
  { requiredKeys: [] },
);

const almostTime = fc.oneof(
  fc.constantFrom(
    '2026-12-01',
    '2026-12-01T09:00',
    '2026-12-01T09:00+09:00',
    '2026-02-30',
    '2026-13-01T25:00Z',
    '9999-12-31',
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  hostileText,
);

/** What a setting of each kind may hold: right, nearly right, or hostile. */
const hostileKinds = {
  text: () => hostileLocalText,
  mail: () =>
    fc.oneof(
      fc.emailAddress(),
      hostileText,
      hostileText.map((text) => `a@example.co.jp${text}`),
    ),
  phone: () =>
    fc.oneof(
      fc.stringMatching(/^\+?[\d() -]{3,30}$/),
      fc.stringMatching(/^[0-9０-９]{2,6}[－ー-]?[(（]?(?:内線|ext\. )[0-9０-９]{1,8}[)）]?$/),
      hostileText,
    ),
  address: () => almostAddress,
  site: () => almostAddress,
  one: ({ values }) => fc.constantFrom(...values),
  some: ({ values }) => fc.subarray([...values]),
  flag: () => fc.boolean(),
  locale: () => fc.constantFrom(...locales),
  locales: () => fc.subarray([...locales]),
  origins: ({ most }) =>
    fc.array(fc.oneof(fc.constant('https://intra.example.co.jp'), almostAddress), { maxLength: most / 5 }),
  links: ({ most }) => fc.array(fc.record({ title: hostileLocalText, href: almostAddress }), { maxLength: most + 2 }),
  opening: () =>
    fc.oneof(
      fc.constantFrom('mo-fr 09:00-18:00', '平日 9:00〜17:30; 2026-12-29..2027-01-03 休', 'sa 9:00-12:00 Asia/Tokyo'),
      hostileText,
      hostileText.map((text) => `mo-fr 09:00-18:00; ${text}`),
    ),
  date: () => fc.oneof(fc.constantFrom('2026-12-31', '2026-02-30', '２０２６-12-31', '2026/12/31'), hostileText),
  template: () => hostileTemplate,
  contacts: ({ most }) => fc.array(hostileContact, { maxLength: most / 5 }),
  notes: () =>
    fc.dictionary(
      fc.oneof(fc.constantFrom(...stepIds, 'code-channel', '__proto__', 'constructor'), hostileText),
      hostileLocalText,
      { maxKeys: 4 },
    ),
  picture: () =>
    fc.oneof(fc.constantFrom('logo.png', 'logo.svg', '../logo.png', 'https://evil.example/a.png'), hostileText),
  colour: () => fc.oneof(fc.stringMatching(/^#[0-9a-fA-F]{6}$/), hostileText),
  notices: ({ most }) =>
    fc.array(
      fc.record(
        {
          text: hostileLocalText,
          href: almostAddress,
          from: almostTime,
          until: almostTime,
          level: almost(fc.constantFrom(...noticeLevels)),
          reason: almost(fc.constantFrom(...reasons)),
        },
        { requiredKeys: ['text'] },
      ),
      { maxLength: most + 2 },
    ),
} satisfies { readonly [K in Kind]: (row: RowOf<K>) => fc.Arbitrary<unknown> };

const hostileFields = fieldsOfFile<fc.Arbitrary<unknown>, fc.Arbitrary<unknown>>(
  (path) => {
    const row = settingsTable[path];
    return (hostileKinds[row.kind] as (row: unknown) => fc.Arbitrary<unknown>)(row);
  },
  (fields) => fc.record(fields, { requiredKeys: [] }),
);

/** Settings with fields that are right, nearly right, hostile, or missing, as chance has it. */
export const hostileSettings = fc
  .dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', 'x'), hostileValue, { maxKeys: 1 })
  .chain((extra) =>
    fc
      .record(Object.fromEntries(Object.entries(hostileFields).map(([field, value]) => [field, almost(value)])), {
        requiredKeys: [],
      })
      .map((file): Record<string, unknown> => ({ ...file, ...extra })),
  );

const ownWords: readonly string[] = [
  ...stepIds,
  ...stepIds.flatMap(answersOf),
  ...locales,
  ...sidePages,
  ...sectionPages,
  'index',
  // Part of the example of an ID in the guide (RFC 2606).
  'example',
];

/** Whether the site itself says this, alone or as part of a longer word. */
function isOwn(piece: string): boolean {
  // Markup may stand directly beside a word of the site.
  const plain = piece
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/^[<>"'&]+|[<>"'&]+$/g, '');
  return ownWords.some((word) => word.includes(plain));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The pieces of a hostile address that are long enough to say something and are no words of the site itself; none of them may
 * ever be shown. Includes the beginnings and ends of long pieces, because a text may be cut.
 */
function piecesOf(address: string): readonly string[] {
  const words = [address, decoded(address)].flatMap((text) => text.split(/[#./?&=\s]+/));
  const ends = words.flatMap((word) => (word.length < 7 ? [] : [word.slice(0, 16), word.slice(-16)]));
  return [...new Set(ends)].filter((piece) => !isOwn(piece));
}

/** The pieces of a hostile address that `shown` repeats, inside markup or outside it. */
export function echoes(address: string, shown: string): readonly string[] {
  const plain = shown
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
  return piecesOf(address).filter((piece) => plain.includes(piece) || decoded(plain).includes(piece));
}
