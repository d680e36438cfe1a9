import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nothingKnown, type Facts } from '../../src/diagnosis/facts';
import { omissionsAt } from '../../src/diagnosis/omissions';
import {
  everythingPossible,
  loginMethods,
  phonePolicies,
  type LoginMethod,
  type PhonePolicy,
  type Possibilities,
} from '../../src/diagnosis/possibilities';
import { keyOf } from '../../src/diagnosis/reachable';
import { enter, next, offered, stepOf } from '../../src/diagnosis/snapshots';
import type { DiagnosisSnapshot } from '../../src/diagnosis/machine';
import { phases, type StepId } from '../../src/diagnosis/steps';
import { variantOf } from '../../src/diagnosis/variants';
import { locales, type Locale } from '../../src/i18n/locales';
import type { ProductLabelId } from '../../src/i18n/productLabels';
import type { StepText } from '../../src/i18n/texts';
import { picturesOf } from '../../src/illustrations/pictures';
import type { SceneId } from '../../src/illustrations/scenes';

/** The labels and pictures that are about one way to log in, each with the ways of which there has to be one. */
const labelsAbout: { readonly [L in ProductLabelId]?: readonly LoginMethod[] } = {
  'easy-login': ['phone', 'line'],
  'phone-login': ['phone'],
  'trusted-device': ['screen-lock'],
};
const picturesAbout: { readonly [P in SceneId]?: readonly LoginMethod[] } = {
  'login-by-phone': ['phone'],
  'type-phone': ['phone'],
  'by-notification': ['phone'],
  'login-by-line': ['line'],
  'allow-line': ['line'],
  'company-page': ['company'],
  'trust-device': ['screen-lock'],
  'type-password': ['id-password'],
  'new-password': ['id-password'],
  'recover-password': ['id-password'],
};

const textsIn = Object.fromEntries(
  locales.map((locale) => [
    locale,
    Object.assign(
      {},
      ...phases.map((phase): unknown => JSON.parse(readFileSync(`locales/${locale}/${phase}.json`, 'utf8'))),
    ) as Readonly<Record<StepId, StepText>>,
  ]),
) as Readonly<Record<Locale, Readonly<Record<StepId, StepText>>>>;

/** Everything that can come up from the start at a company, each once. */
function allAt(possible: Possibilities): readonly DiagnosisSnapshot[] {
  const seen = new Map<string, DiagnosisSnapshot>();
  const open = [enter('start', possible)];
  for (let snapshot = open.pop(); snapshot; snapshot = open.pop()) {
    if (seen.has(keyOf(snapshot))) continue;
    seen.set(keyOf(snapshot), snapshot);
    for (const answer of offered(snapshot)) open.push(next(snapshot, answer) ?? snapshot);
  }
  return [...seen.values()];
}

/** The texts that a screen shows at a snapshot, and its pictures. */
function saidAt(snapshot: DiagnosisSnapshot, locale: Locale) {
  const step = stepOf(snapshot);
  const text = textsIn[locale][step];
  const omitted: readonly string[] = omissionsAt(snapshot);
  const isSaid = (part: string) => !omitted.includes(part);
  const variant = variantOf(snapshot);
  const actions = (variant && text.variants?.[variant]?.actions) ?? text.actions ?? [];
  const words = [
    text.title,
    isSaid('lead') && text.lead,
    isSaid('caution') && text.caution,
    text.ask,
    ...actions.flatMap(({ text: action, detail }, index) =>
      isSaid(`action ${index}`) ? [action, isSaid(`detail ${index}`) && detail] : [],
    ),
    ...(text.more ?? []).flatMap(({ title, actions: further }, index) =>
      isSaid(`more ${index}`) ? [title, ...further] : [],
    ),
    ...offered(snapshot).flatMap((answer) => {
      const { label, hint } = text.answers[answer] ?? {};
      return [label, isSaid(`hint ${answer}`) && hint];
    }),
  ].filter((said) => said);
  const pictures = picturesOf(step, variant).filter(
    (scene, index) => scene && isSaid(`action ${index}`) && isSaid(`picture ${index}`),
  );
  return { step, words: words.join('\n'), pictures: pictures as readonly SceneId[] };
}

const companies: readonly (readonly [string, Possibilities])[] = [
  ...loginMethods.map((method): readonly [string, Possibilities] => [
    `${method} only`,
    { ...everythingPossible, loginMethods: [method] },
  ]),
  ['IDs and LINE', { ...everythingPossible, loginMethods: ['id-password', 'line'] }],
  [
    'IDs and faces, all phones managed',
    {
      ...everythingPossible,
      loginMethods: ['id-password', 'screen-lock'],
      phones: 'managed',
    },
  ],
];

/** Where IDs are not possible at all, the flow still falls back to them; only a company's own login takes their place. */
const fallsBack = (possible: Possibilities) =>
  !possible.loginMethods.includes('id-password') && !possible.loginMethods.includes('company');

describe.each(companies)('at a company with %s', (_, possible) => {
  const reached = allAt(possible);
  const has = (methods: readonly LoginMethod[] | undefined) =>
    !methods ||
    methods.some((method) => possible.loginMethods.includes(method)) ||
    (fallsBack(possible) && methods.includes('id-password'));

  it.each(locales)('no step that people can reach names or shows another way to log in, in %s', (locale) => {
    const found = reached.flatMap((snapshot) => {
      const { step, words, pictures } = saidAt(snapshot, locale);
      const labels = [...words.matchAll(/\[\[([a-z-]+)\]\]/g)].flatMap(([, label]) => label ?? []);
      return [
        ...labels.filter((label) => !has(labelsAbout[label as ProductLabelId])).map((label) => `${step}: ${label}`),
        ...pictures.filter((scene) => !has(picturesAbout[scene])).map((scene) => `${step}: ${scene}`),
      ];
    });
    expect([...new Set(found)]).toEqual([]);
  });

  it('no step says in words that one logs in by what there is not', () => {
    const inWords: { readonly [M in LoginMethod]?: RegExp } = {
      phone: /携帯番号で(?:の)?ログイン|携帯番号だけで|かんたんログイン/,
      line: /LINE(?:でも?ログイン|の連携)/,
      'screen-lock': /顔・指紋|顔や指紋/,
    };
    const found = reached.flatMap((snapshot) => {
      const { step, words } = saidAt(snapshot, 'ja');
      return (Object.entries(inWords) as [LoginMethod, RegExp][])
        .filter(([method, said]) => !possible.loginMethods.includes(method) && said.test(words))
        .map(([method]) => `${step}: ${method}`);
    });
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('on a phone of one’s own', () => {
  const refreshed = (phones: PhonePolicy) =>
    allAt({ ...everythingPossible, phones }).filter((snapshot) => stepOf(snapshot) === 'refresh-app');

  it.each(phonePolicies.filter((policy) => policy !== 'managed'))(
    'nobody is warned of what a company does with its phones: %s',
    (phones) => {
      const own = refreshed(phones).filter(({ context }) => context.phoneOwnership === 'own');
      expect(own.length).toBeGreaterThan(0);
      for (const snapshot of own) expect(omissionsAt(snapshot)).toContain('caution');
    },
  );

  it('who does not know whose phone it is still is', () => {
    const unknown = refreshed('mixed').filter(({ context }) => context.phoneOwnership !== 'own');
    expect(unknown.length).toBeGreaterThan(0);
    for (const snapshot of unknown) expect(omissionsAt(snapshot)).not.toContain('caution');
  });
});

it('where everything is possible, nothing is left out but that', () => {
  const omitted = allAt(everythingPossible).flatMap((snapshot) => omissionsAt(snapshot));
  expect(new Set(omitted)).toEqual(new Set(['caution']));
});

it('names only parts that there are', () => {
  const nothing: Possibilities = { ...everythingPossible, loginMethods: [], phones: 'own' };
  for (const step of Object.keys(textsIn.ja) as StepId[]) {
    const { lead, caution, actions = [], more = [], answers } = textsIn.ja[step];
    const there = {
      lead: lead !== undefined,
      caution: caution !== undefined,
      action: (at: string) => Number(at) < actions.length,
      detail: (at: string) => actions[Number(at)]?.detail !== undefined,
      picture: (at: string) => Boolean(picturesOf(step)[Number(at)]),
      more: (at: string) => Number(at) < more.length,
      hint: (at: string) => answers[at]?.hint !== undefined,
    };
    for (const part of omissionsAt(enter(step, nothing))) {
      const [kind, at = ''] = part.split(' ') as [keyof typeof there, string?];
      const isThere = there[kind];
      expect(typeof isThere === 'function' ? isThere(at) : isThere, `${step}: ${part}`).toBe(true);
    }
  }
});

describe('a part of a step', () => {
  const omitted = (step: StepId, possible: Partial<Possibilities>, known: Partial<Facts> = {}) =>
    omissionsAt(enter(step, { ...everythingPossible, ...possible }, { ...nothingKnown, ...known }));

  it('is left out where it speaks of one way to log in of which there is none', () => {
    expect(omitted('fix-number', { loginMethods: ['id-password'] })).toEqual(['detail 1']);
    expect(omitted('screen-lock-login', { loginMethods: ['screen-lock'] })).toEqual(['detail 0']);
    expect(omitted('fix-number', {})).toEqual([]);
    expect(omitted('screen-lock-login', {})).toEqual([]);
  });

  it('is left out where it speaks of another way, and there is one only', () => {
    expect(omitted('other-ways', { loginMethods: ['phone'] })).toContain('action 0');
    expect(omitted('other-ways', { loginMethods: ['phone', 'line'] })).toEqual([]);
  });

  it('is left out where it warns of what the company does with its phones, and the phone is none of them', () => {
    expect(omitted('refresh-app', {})).toEqual([]);
    expect(omitted('refresh-app', { phones: 'own' })).toEqual(['caution']);
    expect(omitted('refresh-app', {}, { phoneOwnership: 'own' })).toEqual(['caution']);
  });
});
