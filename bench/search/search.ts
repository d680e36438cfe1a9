import os from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales';
import { fileOf } from '../../src/navigation/paths';
import { chromiumArgs, findChromium } from '../../tests/support/find-browser.mjs';
import { startNginx } from '../../tests/support/nginx';
import { openSlowly, slowDown } from '../interaction/slowPage';
import type { Part } from '../report';
import { median, spread } from '../stats';
import { measureKeys, type Key } from './inPage';

/** As much as somebody types who tells all of it, in each language. */
const sentences: Readonly<Record<Locale, string>> = {
  ja: 'スマホを新しくしたらSMSの認証番号が届かなくてLINE WORKSにログインできません',
  'ja-easy': 'あたらしい スマホで にんしょうばんごうが きません ログイン できません',
  en: 'I got a new phone and the verification code by text message never arrives so I cannot log in',
  'zh-Hans': '换了新手机以后一直收不到短信验证码所以登录不了LINE WORKS怎么办',
  'zh-Hant': '換了新手機以後一直收不到簡訊驗證碼所以登入不了LINE WORKS怎麼辦',
  ko: '휴대폰을 바꿨는데 문자로 인증번호가 오지 않아서 라인웍스에 로그인이 안 돼요',
  vi: 'Tôi đổi điện thoại mới mà không nhận được mã xác thực qua SMS nên không đăng nhập được',
};

/** What nobody would type, put in at once. */
const hostile = {
  'ten thousand signs': 'SMSが届かないパスワードを忘れた'.repeat(625),
  'ten thousand letters without a space': 'pasword'.repeat(1429),
  emoji: '🍣👩‍👩‍👧‍👦📱'.repeat(700),
  'other scripts': 'مرحبا สวัสดี Привет नमस्ते '.repeat(370),
  'markup and control characters': '<img src=x onerror=alert(1)>\u0000\u202E'.repeat(330),
} as const;

interface Measured {
  readonly opened: number;
  readonly typed: readonly Key[];
  readonly put: ReadonlyMap<string, Key>;
  /** The same where the page does not hear of it: no search can be faster. */
  readonly alone: ReadonlyMap<string, Key>;
}

/**
 * Types a long sentence into the search box of the start page, a sign at a time, with a slowed-down processor, and puts in what nobody
 * would type; measures the time until what was found is painted.
 */
export async function measureSearch({ runs }: { readonly runs: number }): Promise<Part> {
  const site = await startNginx();
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs });
  try {
    const seen = new Map<Locale, Measured[]>();
    for (let run = 0; run < runs; run += 1) {
      for (const locale of locales) {
        const measured = await measureOnce(browser, site.addressOf(''), locale);
        seen.set(locale, [...(seen.get(locale) ?? []), measured]);
      }
      console.log(`search: ${run + 1} of ${runs} rounds, load ${(os.loadavg()[0] ?? 0).toFixed(1)}`);
    }
    return reportOf(seen, runs);
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function measureOnce(browser: Browser, site: string, locale: Locale): Promise<Measured> {
  const page = await openSlowly(browser, `${site}/${fileOf({ locale, step: 'start' })}`);
  const touched = performance.now();
  await page.getByRole('searchbox').fill('sms');
  await page.locator('[data-found]').first().waitFor();
  const opened = performance.now() - touched;
  const measure = async (values: readonly string[], isTold = true) =>
    (await page.evaluate(`(${String(measureKeys)})(${JSON.stringify(values)}, ${String(isTold)})`)) as readonly Key[];
  const signs = Array.from(sentences[locale]);
  const typed = await measure(signs.map((_, at) => signs.slice(0, at + 1).join('')));
  const measureHostile = async (isTold: boolean) => {
    const all = await measure(
      Object.values(hostile).flatMap((words) => ['', words]),
      isTold,
    );
    return new Map(
      Object.keys(hostile).flatMap((name, at) => all.slice(2 * at + 1, 2 * at + 2).map((key) => [name, key])),
    );
  };
  const put = await measureHostile(true);
  const alone = await measureHostile(false);
  await page.close();
  return { opened, typed, put, alone };
}

function reportOf(seen: ReadonlyMap<Locale, readonly Measured[]>, runs: number): Part {
  // Of each key the median of all runs: what else the machine does hits one of them.
  const middle = (keys: readonly Key[], of: (key: Key) => number) => median(keys.map((key) => of(key)));
  const painted = (key: Key) => key.painted;
  const handled = (key: Key) => key.handled;
  const typed = [...seen].map(([locale, own]) => {
    const keys = own[0]?.typed.map((_, at) => own.flatMap((each) => each.typed.slice(at, at + 1))) ?? [];
    const figures = (of: (key: Key) => number) => {
      const times = keys.map((each) => middle(each, of));
      return spread(times);
    };
    return {
      locale,
      count: keys.length,
      painted: figures(painted),
      handled: figures(handled),
      opened: median(own.map(({ opened }) => opened)),
    };
  });
  const put = Object.keys(hostile).map((name) => {
    const slowest = (from: 'put' | 'alone', of: (key: Key) => number) =>
      Math.max(
        ...[...seen.values()].map((measured) =>
          middle(
            measured.flatMap((each) => each[from].get(name) ?? []),
            of,
          ),
        ),
      );
    return {
      name,
      painted: slowest('put', painted),
      handled: slowest('put', handled),
      alone: slowest('alone', painted),
    };
  });
  const whole = (value: number) => value.toFixed(0);
  const worst = Math.max(...typed.map((row) => row.painted[2] ?? 0));
  const worstPut = Math.max(...put.map((row) => row.painted));
  return {
    name: 'search',
    tables: [
      {
        title: `A long sentence typed, processor ${slowDown}× slower, medians of ${runs}: ms from a key until what was found is painted`,
        columns: ['', 'keys', 'p50', 'p95', 'worst', 'scripts alone, p50', 'worst', 'box touched → first result'],
        rows: typed.map((row) => [
          row.locale,
          row.count,
          ...row.painted.map(whole),
          whole(row.handled[0] ?? 0),
          whole(row.handled[2] ?? 0),
          whole(row.opened),
        ]),
      },
      {
        title: 'Put in at once, the slowest language: ms until painted',
        columns: ['', 'painted', 'scripts alone', 'the box alone, painted'],
        rows: put.map((row) => [row.name, whole(row.painted), whole(row.handled), whole(row.alone)]),
      },
    ],
    goals: [
      {
        what: 'key → what was found painted, the worst key of a long sentence',
        goal: '≤ 50 ms',
        reached: `${whole(worst)} ms`,
        met: worst <= 50,
      },
      {
        what: 'ten thousand characters, emoji, other scripts: painted',
        goal: '≤ 50 ms',
        reached: `${whole(worstPut)} ms`,
        met: worstPut <= 50,
      },
    ],
  };
}
