/** The four phases, in the order in which causes are worth checking. */
export const phases = ['credentials', 'verification', 'account', 'escalation'] as const;

export type Phase = (typeof phases)[number];

/**
 * - `question`: one question, answers as large choices.
 * - `guide`: numbered actions to carry out, then how it went.
 * - `outcome`: where a diagnosis can end.
 */
export type StepKind = 'question' | 'guide' | 'outcome';

interface StepDefinition {
  readonly kind: StepKind;
  readonly phase: Phase;
  /** In the order shown. Where an answer leads is the machine's business. */
  readonly answers: readonly string[];
}

/**
 * The vocabulary of the diagnosis. A step's id is also its state in the machine, its file name, its
 * key in every locale and the name of its test; with it an answer's id is what the log in a link is made of.
 * An id that was ever released is never reused for something else, or old links would change their meaning.
 */
export const steps = {
  start: {
    kind: 'question',
    phase: 'credentials',
    answers: ['rejected', 'forgot', 'no-code', 'approval', 'signed-out', 'app', 'unsure'],
  },
  'what-is-missing': {
    kind: 'question',
    phase: 'credentials',
    answers: ['password', 'id', 'both', 'never-had', 'company', 'pin', 'never-activated', 'unsure'],
  },
  'other-signs': {
    kind: 'question',
    phase: 'credentials',
    answers: ['lost-phone', 'company-phone', 'other-screen', 'other-app', 'talks', 'other-login', 'unsure'],
  },
  'other-screens': {
    kind: 'question',
    phase: 'credentials',
    answers: ['expired', 'two-step', 'pin', 'profile', 'sign-up', 'waiting', 'unsure'],
  },
  'usual-login': {
    kind: 'question',
    phase: 'credentials',
    answers: ['id-password', 'phone', 'line', 'company', 'screen-lock', 'unsure'],
  },
  'check-input': {
    kind: 'guide',
    phase: 'credentials',
    answers: ['solved', 'no-code', 'forgot-password', 'forgot-id', 'never-had', 'not-solved'],
  },
  'easy-login': { kind: 'question', phase: 'credentials', answers: ['phone', 'line', 'unsure'] },
  'phone-login': { kind: 'guide', phase: 'credentials', answers: ['solved', 'no-code', 'refused', 'not-solved'] },
  'line-login': { kind: 'guide', phase: 'credentials', answers: ['solved', 'new-line', 'not-solved'] },
  'company-login': {
    kind: 'guide',
    phase: 'credentials',
    answers: ['solved', 'second-factor', 'device', 'forgot-id', 'not-solved'],
  },
  'screen-lock-login': {
    kind: 'guide',
    phase: 'credentials',
    answers: ['solved', 'no-code', 'forgot-password', 'not-solved'],
  },
  'other-ways': { kind: 'guide', phase: 'credentials', answers: ['solved', 'browser-only', 'no-code', 'not-solved'] },
  'phone-ownership': { kind: 'question', phase: 'credentials', answers: ['company', 'own', 'unsure'] },
  'profile-screen': { kind: 'question', phase: 'credentials', answers: ['shown', 'not-shown'] },
  'managed-phone': { kind: 'guide', phase: 'credentials', answers: ['solved', 'forgot-password', 'not-solved'] },
  'own-phone-profile': { kind: 'guide', phase: 'credentials', answers: ['solved', 'not-solved'] },
  'refresh-app': {
    kind: 'guide',
    phase: 'credentials',
    answers: ['solved', 'forgot', 'asks-login', 'browser-only', 'no-code', 'unsupported', 'not-solved'],
  },
  'reset-contact': {
    kind: 'question',
    phase: 'credentials',
    answers: ['phone', 'mail', 'none', 'never-had', 'unsure'],
  },
  'reset-by-phone': {
    kind: 'guide',
    phase: 'credentials',
    answers: ['solved', 'no-code', 'refused', 'no-match', 'password-refused', 'not-solved'],
  },
  'reset-by-mail': {
    kind: 'guide',
    phase: 'credentials',
    answers: ['solved', 'no-code', 'refused', 'no-match', 'password-refused', 'not-solved'],
  },
  'finish-reset': { kind: 'guide', phase: 'credentials', answers: ['solved', 'password-refused', 'not-solved'] },
  'renew-password': { kind: 'guide', phase: 'credentials', answers: ['solved', 'forgot-password', 'not-solved'] },
  'pin-code': { kind: 'guide', phase: 'credentials', answers: ['solved', 'signed-out', 'not-solved'] },
  'signed-in-device': {
    kind: 'question',
    phase: 'credentials',
    answers: ['phone', 'browser', 'none', 'never-had', 'unsure'],
  },
  'id-on-phone': { kind: 'guide', phase: 'credentials', answers: ['found', 'not-found'] },
  'id-on-browser': { kind: 'guide', phase: 'credentials', answers: ['found', 'not-found'] },
  'id-by-contact': { kind: 'guide', phase: 'credentials', answers: ['found', 'no-code', 'refused', 'not-found'] },
  'login-with-id': {
    kind: 'guide',
    phase: 'credentials',
    answers: ['solved', 'no-code', 'forgot-password', 'not-solved'],
  },
  'other-apps': { kind: 'guide', phase: 'credentials', answers: ['solved', 'not-solved'] },
  'missing-talks': {
    kind: 'guide',
    phase: 'credentials',
    answers: ['solved', 'other-account', 'someone-else', 'not-solved'],
  },

  'code-problem': {
    kind: 'question',
    phase: 'verification',
    answers: ['old-phone', 'same-number', 'changed', 'mail', 'refused', 'app', 'unsure'],
  },
  'code-on-old-phone': { kind: 'guide', phase: 'verification', answers: ['solved', 'refused', 'not-solved'] },
  'number-changed': { kind: 'question', phase: 'verification', answers: ['yes', 'no', 'no-id', 'someone-else'] },
  'fix-number': { kind: 'guide', phase: 'verification', answers: ['solved', 'refused', 'not-solved'] },
  'link-number': { kind: 'guide', phase: 'verification', answers: ['solved', 'refused', 'not-solved'] },
  'sms-reception': {
    kind: 'guide',
    phase: 'verification',
    answers: ['solved', 'arrived', 'refused', 'no-sms', 'wrong-number', 'not-solved'],
  },
  'sms-filter': {
    kind: 'guide',
    phase: 'verification',
    answers: ['solved', 'arrived', 'refused', 'phone-login', 'not-solved'],
  },
  'code-by-notification': { kind: 'guide', phase: 'verification', answers: ['solved', 'not-solved'] },
  'code-by-mail': { kind: 'guide', phase: 'verification', answers: ['solved', 'no-code', 'no-mail', 'not-solved'] },
  'mail-reception': {
    kind: 'guide',
    phase: 'verification',
    answers: ['solved', 'arrived', 'refused', 'sms', 'not-solved'],
  },
  'code-refused': { kind: 'guide', phase: 'verification', answers: ['solved', 'arrived', 'not-solved'] },
  'set-up-two-step': {
    kind: 'guide',
    phase: 'verification',
    answers: ['solved', 'no-code', 'no-contact', 'not-solved'],
  },
  'company-screen': {
    kind: 'question',
    phase: 'verification',
    answers: ['approval', 'device', 'password', 'line-works', 'waiting', 'unsure'],
  },
  'second-factor': { kind: 'guide', phase: 'verification', answers: ['solved', 'not-solved'] },

  'account-signs': {
    kind: 'question',
    phase: 'account',
    answers: [
      'wrong',
      'many-tries',
      'company-phone',
      'other-screen',
      'never-activated',
      'abroad',
      'company-network',
      'id-changed',
      'left',
      'unsure',
    ],
  },
  'signed-out-signs': {
    kind: 'question',
    phase: 'account',
    answers: ['everyone', 'only-me', 'at-once', 'id-changed', 'left', 'unsure'],
  },
  'everyone-out': {
    kind: 'guide',
    phase: 'account',
    answers: ['solved', 'reset', 'company-app', 'no-code', 'not-solved'],
  },
  'sign-in-again': {
    kind: 'guide',
    phase: 'account',
    answers: ['solved', 'no-code', 'forgot-password', 'not-mine', 'not-solved'],
  },
  'lost-phone': { kind: 'guide', phase: 'account', answers: ['told', 'not-told'] },
  network: { kind: 'guide', phase: 'account', answers: ['solved', 'no-code', 'not-solved'] },

  'contact-admin': { kind: 'outcome', phase: 'escalation', answers: ['i-am-admin'] },
  'admin-locked-out': { kind: 'outcome', phase: 'escalation', answers: [] },
  resolved: { kind: 'outcome', phase: 'escalation', answers: [] },
} as const satisfies Record<string, StepDefinition>;

type Steps = typeof steps;

export type StepId = keyof Steps;

/** The steps of one kind. */
export type StepOf<K extends StepKind> = {
  [S in StepId]: Steps[S]['kind'] extends K ? S : never;
}[StepId];

/** The answers a step itself declares. */
export type DeclaredAnswer<S extends StepId> = Steps[S]['answers'][number];

/** 「管理者に連絡する」, which every question and guide offers besides its own answers. */
export const escalation = 'contact-admin';

/** All a person can say at a step: its own answers, and on questions and guides the escalation. */
export type AnswerOf<S extends StepId> =
  DeclaredAnswer<S> | (S extends StepOf<'question' | 'guide'> ? typeof escalation : never);

export type AnswerId = { [S in StepId]: AnswerOf<S> }[StepId];

export const stepIds = Object.keys(steps) as readonly StepId[];

const stepIdSet: ReadonlySet<string> = new Set(stepIds);

const answerIdSet: ReadonlySet<string> = new Set([
  escalation,
  ...Object.values(steps).flatMap((step): readonly string[] => step.answers),
]);

/** Whether `text` is a step's id. Any string is allowed, `__proto__` too. */
export function isStepId(text: string): text is StepId {
  return stepIdSet.has(text);
}

/** Whether `text` is the id of an answer of some step. */
export function isAnswerId(text: string): text is AnswerId {
  return answerIdSet.has(text);
}

/** Whether a diagnosis can end at `step`. */
export function isOutcome(step: StepId): step is StepOf<'outcome'> {
  return steps[step].kind === 'outcome';
}

/** Everything that can be said at `step`, in the order shown, the escalation last. */
export function answersOf(step: StepId): readonly AnswerId[] {
  const { kind, answers } = steps[step];
  return kind === 'outcome' ? answers : [...answers, escalation];
}
