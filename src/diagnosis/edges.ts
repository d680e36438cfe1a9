import { assign, setup } from 'xstate';
import { troubles, type DiagnosisContext, type Facts, type Trouble } from './facts';
import type { CodeRoute, LoginMethod, PhonePolicy, Possibilities } from './possibilities';
import type { Reason } from './reasons';
import type { AnswerId } from './steps';

/** So many troubles are worked through by oneself (docs/flow.md). */
const mostTroubles = 2;

/** What is known of a profile on a phone of one's own, at companies of these policies. */
interface OwnProfile {
  readonly profile: NonNullable<Facts['profile']>;
  readonly policies: readonly PhonePolicy[];
}

/**
 * The machine's types, guards and actions. Guards read what was answered and what is possible at the company. All of them
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
    takeOn: assign(({ context }, trouble: Trouble) => ({
      troubles: troubles.filter((each) => each === trouble || context.troubles.includes(each)),
    })),
  },
  guards: {
    isOneTooMany: ({ context }, trouble: Trouble) => isOneTooMany(context, trouble),
    has: ({ context }, trouble: Trouble) => context.troubles.includes(trouble),
    hasTwoTroubles: ({ context }) => context.troubles.length >= mostTroubles,
    hasForgotten: ({ context }) => context.symptom === 'forgot',
    missesApp: ({ context }) => context.symptom === 'app',
    hasTriedOften: ({ context }) => context.manyTries,
    seeks: ({ context }, goal: Facts['goal']) => context.goal === goal,
    codeRouteIs: ({ context }, route: Facts['codeRoute']) => context.codeRoute === route,
    hasOnlyEasyLogin: ({ context }) => context.easyLogin === 'only',
    hasTriedEasyLogin: ({ context }) => context.easyLogin !== null,
    codeCame: ({ context }) => context.codeCame,
    worksInBrowser: ({ context }) => context.worksInBrowser === true,
    browserUntried: ({ context }) => context.worksInBrowser === null,
    mayHaveProfile: ({ context }) => context.profile !== null,
    ownHasProfile: ({ context }, { profile, policies }: OwnProfile) =>
      context.profile === profile && policies.includes(context.possible.phones),
    ownNeedsLogin: ({ context }, policies: readonly PhonePolicy[]) =>
      context.troubles.includes('login') && policies.includes(context.possible.phones),
    isCompanyPhone: ({ context }) => context.phoneOwnership === 'company',
    isUnknownPhone: ({ context }) => context.phoneOwnership === 'unsure',
    knowsOwnership: ({ context }) => context.phoneOwnership !== null,
    mayBeSmsOfPhoneLogin: ({ context }) =>
      context.goal === null &&
      context.codeRoute === null &&
      context.troubles.length < mostTroubles &&
      context.possible.loginMethods.includes('phone'),
    mayTryMail: ({ context }) =>
      context.goal === null && context.codeRoute === null && context.possible.codeRoutes.includes('mail'),
    mayTrySms: ({ context }) =>
      context.goal === null && context.troubles.length < mostTroubles && !codesComeByMailOnly(context),
    mayTryEasyLogin: ({ context }) => easyLogins(context).length > 0 && !isOneTooMany(context, 'login'),
    maySkipPassword: ({ context }) => context.symptom === 'rejected' && easyLogins(context).length > 0,
    uses: ({ context }, method: LoginMethod) => context.possible.loginMethods.includes(method),
    usesOnly: ({ context }, method: LoginMethod) => isOnly(context.possible.loginMethods, method),
    usesBeside: ({ context }, method: LoginMethod) => context.possible.loginMethods.some((each) => each !== method),
    usesOnlyEasyLogin: ({ context }, method: LoginMethod) => isOnly(easyLogins(context), method),
    hasForgottenAndUses: ({ context }, method: LoginMethod) =>
      context.symptom === 'forgot' && context.possible.loginMethods.includes(method),
    hasForgottenAndUsesOnly: ({ context }, method: LoginMethod) =>
      context.symptom === 'forgot' && isOnly(context.possible.loginMethods, method),
    codeComesBy: ({ context }, route: CodeRoute) => context.possible.codeRoutes.includes(route),
    codesComeBySms: ({ context }) => !codesComeByMailOnly(context),
    networkMayBeRestricted: ({ context }) => context.possible.networkRestricted,
    phonesAre: ({ context }, policy: PhonePolicy) => context.possible.phones === policy,
    phonesMayBe: ({ context }, policy: PhonePolicy) => ['mixed', policy].includes(context.possible.phones),
  },
});

function isOneTooMany({ troubles: had }: Facts, trouble: Trouble): boolean {
  return had.includes(trouble) || had.length >= mostTroubles;
}

function isOnly(methods: readonly LoginMethod[], method: LoginMethod): boolean {
  return methods.length === 1 && methods[0] === method;
}

function easyLogins({ possible }: DiagnosisContext): readonly LoginMethod[] {
  return possible.loginMethods.filter((method) => method === 'phone' || method === 'line');
}

function codesComeByMailOnly({ possible }: DiagnosisContext): boolean {
  return !possible.codeRoutes.includes('sms') && !possible.loginMethods.includes('phone');
}

/** An edge: where an answer leads, and what the answer establishes. */
export function to<const Target extends string>(target: Target, learned: Partial<Facts> = {}) {
  return { target, actions: [{ type: 'learn', params: learned }] } as const;
}

/** An edge on which somebody begins to work through a trouble, however many there were. */
export function takingOn<const Target extends string>(trouble: Trouble, target: Target, learned: Partial<Facts> = {}) {
  return {
    target,
    actions: [
      { type: 'learn', params: learned },
      { type: 'takeOn', params: trouble },
    ],
  } as const;
}

/** An edge to the administrator, for a reason, which can be read off it without going there. */
export function escalate(reason: Reason) {
  return { ...to('contact-admin', { reason }), meta: { reason } };
}

/** An edge taken only if `guard` holds. Without an alternative, the answer is not offered otherwise. */
export function when<const Guard, Edge extends object>(guard: Guard, edge: Edge) {
  return { guard, ...edge };
}

/** Edges into a trouble; to the administrator for `reason`, if it is one too many or comes a second time. */
export function unlessTooMany<const Edges extends readonly object[]>(
  trouble: Trouble,
  reason: Reason,
  ...edges: Edges
) {
  return [when({ type: 'isOneTooMany', params: trouble } as const, escalate(reason)), ...edges] as const;
}

/** What guards take as their parameter. */
interface GuardParams {
  readonly has: Trouble;
  readonly ownHasProfile: OwnProfile;
  readonly ownNeedsLogin: readonly PhonePolicy[];
  readonly seeks: NonNullable<Facts['goal']>;
  readonly codeRouteIs: NonNullable<Facts['codeRoute']>;
  readonly uses: LoginMethod;
  readonly usesOnly: LoginMethod;
  readonly usesBeside: LoginMethod;
  readonly usesOnlyEasyLogin: LoginMethod;
  readonly hasForgottenAndUses: LoginMethod;
  readonly hasForgottenAndUsesOnly: LoginMethod;
  readonly codeComesBy: CodeRoute;
  readonly phonesAre: PhonePolicy;
  readonly phonesMayBe: PhonePolicy;
}

function withParams<const Type extends keyof GuardParams>(type: Type) {
  return (params: GuardParams[Type]) => ({ type, params });
}

export const has = withParams('has');
export const ownHasProfile = withParams('ownHasProfile');
export const ownNeedsLogin = withParams('ownNeedsLogin');
export const seeks = withParams('seeks');
export const codeRouteIs = withParams('codeRouteIs');
export const uses = withParams('uses');
export const usesOnly = withParams('usesOnly');
export const usesBeside = withParams('usesBeside');
export const usesOnlyEasyLogin = withParams('usesOnlyEasyLogin');
export const hasForgottenAndUses = withParams('hasForgottenAndUses');
export const hasForgottenAndUsesOnly = withParams('hasForgottenAndUsesOnly');
export const codeComesBy = withParams('codeComesBy');
export const phonesAre = withParams('phonesAre');
export const phonesMayBe = withParams('phonesMayBe');
