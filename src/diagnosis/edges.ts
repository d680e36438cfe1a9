import { setup } from 'xstate';
import type { DiagnosisContext, Facts } from './facts';
import type { CodeRoute, LoginMethod, PhonePolicy, Possibilities } from './possibilities';
import type { Reason } from './reasons';
import type { AnswerId, StepId } from './steps';

/** The machine's types and guards. Guards read what was answered and what is possible at the company. */
export const diagnosisSetup = setup({
  types: {} as {
    context: DiagnosisContext;
    events: { type: AnswerId };
    input: Possibilities | undefined;
    meta: { reason?: Reason };
  },
  guards: {
    forgotPassword: ({ context }) => context.symptom === 'forgot-password',
    worksInBrowser: ({ context }) => context.worksInBrowser === true,
    browserUntried: ({ context }) => context.worksInBrowser === null,
    smsOfPhoneLogin: ({ context }) => context.codeRoute === 'phone-login',
    codeRouteUnknown: ({ context }) => context.codeRoute === null,
    uses: ({ context }, method: LoginMethod) => context.possible.loginMethods.includes(method),
    usesOnly: ({ context }, method: LoginMethod) => isOnly(context.possible.loginMethods, method),
    usesEasyLogin: ({ context }) => easyLogins(context).length > 0,
    usesOnlyEasyLogin: ({ context }, method: LoginMethod) => isOnly(easyLogins(context), method),
    codeComesBy: ({ context }, route: CodeRoute) => context.possible.codeRoutes.includes(route),
    codesComeByMailOnly: ({ context: { possible } }) =>
      !possible.codeRoutes.includes('sms') && !possible.loginMethods.includes('phone'),
    networkMayBeRestricted: ({ context }) => context.possible.networkRestricted,
    phonesAre: ({ context }, policy: PhonePolicy) => context.possible.phones === policy,
  },
});

function isOnly(methods: readonly LoginMethod[], method: LoginMethod): boolean {
  return methods.length === 1 && methods[0] === method;
}

function easyLogins({ possible }: DiagnosisContext): readonly LoginMethod[] {
  return possible.loginMethods.filter((method) => method === 'phone' || method === 'line');
}

/** An edge: where an answer leads, and what the answer establishes. */
export function to(target: StepId, learned: Partial<Facts> = {}) {
  return { target, actions: diagnosisSetup.assign(learned) };
}

/** An edge to the administrator, for a reason, which can be read off it without going there. */
export function escalate(reason: Reason) {
  return { ...to('contact-admin', { reason }), meta: { reason } };
}

/** An edge taken only if `guard` holds. Without an alternative, the answer is not offered otherwise. */
export function when<const Guard, Edge extends object>(guard: Guard, edge: Edge) {
  return { guard, ...edge };
}

// Guards that take a parameter.
export const uses = (params: LoginMethod) => ({ type: 'uses', params }) as const;
export const usesOnly = (params: LoginMethod) => ({ type: 'usesOnly', params }) as const;
export const usesOnlyEasyLogin = (params: LoginMethod) => ({ type: 'usesOnlyEasyLogin', params }) as const;
export const codeComesBy = (params: CodeRoute) => ({ type: 'codeComesBy', params }) as const;
export const phonesAre = (params: PhonePolicy) => ({ type: 'phonesAre', params }) as const;
