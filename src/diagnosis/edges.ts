import { assign, setup } from 'xstate';
import type { DiagnosisContext, Facts } from './facts';
import type { CodeRoute, LoginMethod, PhonePolicy, Possibilities } from './possibilities';
import type { Reason } from './reasons';
import type { AnswerId } from './steps';

/**
 * The machine's types, guards and its one action. Guards read what was answered and what is possible at the company. All of them
 * have names and parameters, so that the machine's definition is plain JSON: an inspector shows it, and a test changes it.
 */
export const diagnosisSetup = setup({
  types: {} as {
    context: DiagnosisContext;
    events: { type: AnswerId };
    input: Possibilities | undefined;
    meta: { reason?: Reason };
  },
  actions: {
    learn: assign((_, facts: Partial<Facts>) => facts),
  },
  guards: {
    forgotPassword: ({ context }) => context.symptom === 'forgot-password',
    worksInBrowser: ({ context }) => context.worksInBrowser === true,
    browserUntried: ({ context }) => context.worksInBrowser === null,
    smsOfPhoneLogin: ({ context }) => context.codeRoute === 'phone-login',
    mayBeSmsOfPhoneLogin: ({ context }) =>
      context.codeRoute === null && context.possible.loginMethods.includes('phone'),
    uses: ({ context }, method: LoginMethod) => context.possible.loginMethods.includes(method),
    usesOnly: ({ context }, method: LoginMethod) => isOnly(context.possible.loginMethods, method),
    forgotPasswordAndUses: ({ context }, method: LoginMethod) =>
      context.symptom === 'forgot-password' && context.possible.loginMethods.includes(method),
    forgotPasswordAndUsesOnly: ({ context }, method: LoginMethod) =>
      context.symptom === 'forgot-password' && isOnly(context.possible.loginMethods, method),
    usesEasyLogin: ({ context }) => easyLogins(context).length > 0,
    usesOnlyEasyLogin: ({ context }, method: LoginMethod) => isOnly(easyLogins(context), method),
    codeComesBy: ({ context }, route: CodeRoute) => context.possible.codeRoutes.includes(route),
    codesComeByMailOnly: ({ context: { possible } }) =>
      !possible.codeRoutes.includes('sms') && !possible.loginMethods.includes('phone'),
    networkMayBeRestricted: ({ context }) => context.possible.networkRestricted,
    phonesAre: ({ context }, policy: PhonePolicy) => context.possible.phones === policy,
    phonesMayBe: ({ context }, policy: PhonePolicy) => ['mixed', policy].includes(context.possible.phones),
  },
});

function isOnly(methods: readonly LoginMethod[], method: LoginMethod): boolean {
  return methods.length === 1 && methods[0] === method;
}

function easyLogins({ possible }: DiagnosisContext): readonly LoginMethod[] {
  return possible.loginMethods.filter((method) => method === 'phone' || method === 'line');
}

/** An edge: where an answer leads, and what the answer establishes. */
export function to<const Target extends string>(target: Target, learned: Partial<Facts> = {}) {
  return { target, actions: { type: 'learn', params: learned } } as const;
}

/** An edge to the administrator, for a reason, which can be read off it without going there. */
export function escalate(reason: Reason) {
  return { ...to('contact-admin', { reason }), meta: { reason } };
}

/** An edge taken only if `guard` holds. Without an alternative, the answer is not offered otherwise. */
export function when<const Guard, Edge extends object>(guard: Guard, edge: Edge) {
  return { guard, ...edge };
}

/** What guards take as their parameter. */
interface GuardParams {
  readonly uses: LoginMethod;
  readonly usesOnly: LoginMethod;
  readonly usesOnlyEasyLogin: LoginMethod;
  readonly forgotPasswordAndUses: LoginMethod;
  readonly forgotPasswordAndUsesOnly: LoginMethod;
  readonly codeComesBy: CodeRoute;
  readonly phonesAre: PhonePolicy;
  readonly phonesMayBe: PhonePolicy;
}

function withParams<const Type extends keyof GuardParams>(type: Type) {
  return (params: GuardParams[Type]) => ({ type, params });
}

export const uses = withParams('uses');
export const usesOnly = withParams('usesOnly');
export const usesOnlyEasyLogin = withParams('usesOnlyEasyLogin');
export const forgotPasswordAndUses = withParams('forgotPasswordAndUses');
export const forgotPasswordAndUsesOnly = withParams('forgotPasswordAndUsesOnly');
export const codeComesBy = withParams('codeComesBy');
export const phonesAre = withParams('phonesAre');
export const phonesMayBe = withParams('phonesMayBe');
