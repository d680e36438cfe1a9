import type { AnswerOf, Phase, StepId, steps } from '../steps';
import { codeRouteIs, escalate, seeks, takingOn, to, unlessTooMany, uses, when } from '../edges';

interface Edge {
  readonly target: StepId;
}

type StepsOf<P extends Phase> = { [S in StepId]: (typeof steps)[S]['phase'] extends P ? S : never }[StepId];

/** Each step of a phase has its state and each answer its edges to steps, or the phase's file does not compile. */
export type StatesOf<P extends Phase> = {
  readonly [S in StepsOf<P>]: {
    readonly always?: readonly Edge[];
    readonly on: Readonly<Record<AnswerOf<S>, Edge | readonly Edge[]>>;
  };
};

/** Where the code came: logged in, unless it was needed for something else, to which the person comes back. */
export const codeCame = {
  solved: when({ type: 'seeks', params: null } as const, to('resolved')),
  arrived: [
    when(seeks('id'), to('login-with-id', { goal: null, codeCame: true })),
    when(seeks('password'), to('finish-reset', { goal: null })),
  ],
} as const;

/** No code where one logs in: which one, and where it should have come. */
export const noCode = unlessTooMany('code', 'code', takingOn('code', 'code-problem'));

export const forgotPassword = unlessTooMany('password', 'password', takingOn('password', 'reset-contact'));

/** To guides about codes by SMS, at companies that have any. */
export const toSms = [
  when('codesComeBySms', takingOn('code', 'sms-reception')),
  takingOn('code', 'mail-reception'),
] as const;

/** Another way of logging in, after it is known whose phone it is. */
export const toOtherWays = [
  when('isCompanyPhone', escalate('managed-phone')),
  when('knowsOwnership', takingOn('login', 'other-ways')),
  takingOn('login', 'phone-ownership'),
] as const;

/** Who has made neither an ID nor a password logs in as they began. */
export const neverHad = when('mayTryEasyLogin', takingOn('login', 'easy-login', { goal: null, easyLogin: 'only' }));

export const companyScreen = [
  when(uses('company'), to('company-screen')),
  when(uses('screen-lock'), takingOn('login', 'screen-lock-login')),
] as const;

export const isPhoneLogin = codeRouteIs('phone-login');

export const isMail = codeRouteIs('mail');
