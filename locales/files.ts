// Made by `npm run locales`: the compiler cannot look into folders.

/** The type of every file of every locale. */
export interface LocaleFiles {
  en: {
    about: typeof import('./en/about.json');
    account: typeof import('./en/account.json');
    admin: typeof import('./en/admin.json');
    case: typeof import('./en/case.json');
    credentials: typeof import('./en/credentials.json');
    escalation: typeof import('./en/escalation.json');
    glosses: typeof import('./en/glosses.json');
    map: typeof import('./en/map.json');
    notFound: typeof import('./en/notFound.json');
    pictures: typeof import('./en/pictures.json');
    reasons: typeof import('./en/reasons.json');
    request: typeof import('./en/request.json');
    setup: typeof import('./en/setup.json');
    ui: typeof import('./en/ui.json');
    verification: typeof import('./en/verification.json');
  };
  ja: {
    about: typeof import('./ja/about.json');
    account: typeof import('./ja/account.json');
    admin: typeof import('./ja/admin.json');
    case: typeof import('./ja/case.json');
    credentials: typeof import('./ja/credentials.json');
    escalation: typeof import('./ja/escalation.json');
    map: typeof import('./ja/map.json');
    notFound: typeof import('./ja/notFound.json');
    pictures: typeof import('./ja/pictures.json');
    reasons: typeof import('./ja/reasons.json');
    request: typeof import('./ja/request.json');
    setup: typeof import('./ja/setup.json');
    ui: typeof import('./ja/ui.json');
    verification: typeof import('./ja/verification.json');
  };
  'ja-easy': {
    about: typeof import('./ja-easy/about.json');
    account: typeof import('./ja-easy/account.json');
    admin: typeof import('./ja-easy/admin.json');
    case: typeof import('./ja-easy/case.json');
    credentials: typeof import('./ja-easy/credentials.json');
    escalation: typeof import('./ja-easy/escalation.json');
    glosses: typeof import('./ja-easy/glosses.json');
    map: typeof import('./ja-easy/map.json');
    notFound: typeof import('./ja-easy/notFound.json');
    pictures: typeof import('./ja-easy/pictures.json');
    reasons: typeof import('./ja-easy/reasons.json');
    request: typeof import('./ja-easy/request.json');
    setup: typeof import('./ja-easy/setup.json');
    ui: typeof import('./ja-easy/ui.json');
    verification: typeof import('./ja-easy/verification.json');
  };
  ko: {
    about: typeof import('./ko/about.json');
    account: typeof import('./ko/account.json');
    admin: typeof import('./ko/admin.json');
    case: typeof import('./ko/case.json');
    credentials: typeof import('./ko/credentials.json');
    escalation: typeof import('./ko/escalation.json');
    glosses: typeof import('./ko/glosses.json');
    map: typeof import('./ko/map.json');
    notFound: typeof import('./ko/notFound.json');
    pictures: typeof import('./ko/pictures.json');
    reasons: typeof import('./ko/reasons.json');
    request: typeof import('./ko/request.json');
    setup: typeof import('./ko/setup.json');
    ui: typeof import('./ko/ui.json');
    verification: typeof import('./ko/verification.json');
  };
  vi: {
    about: typeof import('./vi/about.json');
    account: typeof import('./vi/account.json');
    admin: typeof import('./vi/admin.json');
    case: typeof import('./vi/case.json');
    credentials: typeof import('./vi/credentials.json');
    escalation: typeof import('./vi/escalation.json');
    glosses: typeof import('./vi/glosses.json');
    map: typeof import('./vi/map.json');
    notFound: typeof import('./vi/notFound.json');
    pictures: typeof import('./vi/pictures.json');
    reasons: typeof import('./vi/reasons.json');
    request: typeof import('./vi/request.json');
    setup: typeof import('./vi/setup.json');
    ui: typeof import('./vi/ui.json');
    verification: typeof import('./vi/verification.json');
  };
  'zh-Hans': {
    about: typeof import('./zh-Hans/about.json');
    account: typeof import('./zh-Hans/account.json');
    admin: typeof import('./zh-Hans/admin.json');
    case: typeof import('./zh-Hans/case.json');
    credentials: typeof import('./zh-Hans/credentials.json');
    escalation: typeof import('./zh-Hans/escalation.json');
    glosses: typeof import('./zh-Hans/glosses.json');
    map: typeof import('./zh-Hans/map.json');
    notFound: typeof import('./zh-Hans/notFound.json');
    pictures: typeof import('./zh-Hans/pictures.json');
    reasons: typeof import('./zh-Hans/reasons.json');
    request: typeof import('./zh-Hans/request.json');
    setup: typeof import('./zh-Hans/setup.json');
    ui: typeof import('./zh-Hans/ui.json');
    verification: typeof import('./zh-Hans/verification.json');
  };
  'zh-Hant': {
    about: typeof import('./zh-Hant/about.json');
    account: typeof import('./zh-Hant/account.json');
    admin: typeof import('./zh-Hant/admin.json');
    case: typeof import('./zh-Hant/case.json');
    credentials: typeof import('./zh-Hant/credentials.json');
    escalation: typeof import('./zh-Hant/escalation.json');
    glosses: typeof import('./zh-Hant/glosses.json');
    map: typeof import('./zh-Hant/map.json');
    notFound: typeof import('./zh-Hant/notFound.json');
    pictures: typeof import('./zh-Hant/pictures.json');
    reasons: typeof import('./zh-Hant/reasons.json');
    request: typeof import('./zh-Hant/request.json');
    setup: typeof import('./zh-Hant/setup.json');
    ui: typeof import('./zh-Hant/ui.json');
    verification: typeof import('./zh-Hant/verification.json');
  };
}
