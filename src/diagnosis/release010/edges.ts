import { assign, setup } from 'xstate';
import type { CodeRoute, LoginMethod, PhonePolicy, Possibilities } from '../possibilities';

// What the machine of version 0.1.0 knew. It never changes, whatever becomes of today's (docs/decisions/026).

/** What guards of 0.1.0 asked for. */
export interface Facts010 {
  readonly hasForgotten: boolean;
  readonly codeRoute: string | null;
  readonly worksInBrowser: boolean | null;
}

export const nothingKnown010: Facts010 = { hasForgotten: false, codeRoute: null, worksInBrowser: null };

interface Context extends Facts010 {
  readonly possible: Possibilities;
}

export const setup010 = setup({
  types: {} as { context: Context; events: { type: string } },
  actions: {
    learn: assign((_, facts: Partial<Facts010>) => facts),
  },
  guards: {
    forgotPassword: ({ context }) => context.hasForgotten,
    worksInBrowser: ({ context }) => context.worksInBrowser === true,
    browserUntried: ({ context }) => context.worksInBrowser === null,
    smsOfPhoneLogin: ({ context }) => context.codeRoute === 'phone-login',
    mayBeSmsOfPhoneLogin: ({ context }) =>
      context.codeRoute === null && context.possible.loginMethods.includes('phone'),
    uses: ({ context }, method: LoginMethod) => context.possible.loginMethods.includes(method),
    usesOnly: ({ context }, method: LoginMethod) => isOnly(context.possible.loginMethods, method),
    forgotPasswordAndUses: ({ context }, method: LoginMethod) =>
      context.hasForgotten && context.possible.loginMethods.includes(method),
    forgotPasswordAndUsesOnly: ({ context }, method: LoginMethod) =>
      context.hasForgotten && isOnly(context.possible.loginMethods, method),
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

function easyLogins({ possible }: Context): readonly LoginMethod[] {
  return possible.loginMethods.filter((method) => method === 'phone' || method === 'line');
}

/** An edge of 0.1.0: where an answer led, and what it established. */
export function to<const Target extends string>(target: Target, learned: Partial<Facts010> = {}) {
  return { target, actions: { type: 'learn', params: learned } } as const;
}

/** An edge taken only if `guard` holds. */
export function when<const Guard, Edge extends object>(guard: Guard, edge: Edge) {
  return { guard, ...edge };
}

export const uses = (params: LoginMethod) => ({ type: 'uses', params }) as const;
export const usesOnly = (params: LoginMethod) => ({ type: 'usesOnly', params }) as const;
export const usesOnlyEasyLogin = (params: LoginMethod) => ({ type: 'usesOnlyEasyLogin', params }) as const;
export const forgotPasswordAndUses = (params: LoginMethod) => ({ type: 'forgotPasswordAndUses', params }) as const;
export const forgotPasswordAndUsesOnly = (params: LoginMethod) =>
  ({ type: 'forgotPasswordAndUsesOnly', params }) as const;
export const codeComesBy = (params: CodeRoute) => ({ type: 'codeComesBy', params }) as const;
export const phonesAre = (params: PhonePolicy) => ({ type: 'phonesAre', params }) as const;
export const phonesMayBe = (params: PhonePolicy) => ({ type: 'phonesMayBe', params }) as const;
