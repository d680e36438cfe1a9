/** Ways to log in to LINE WORKS; an administrator can switch each off (docs/facts.md, 1.1). */
export const loginMethods = ['id-password', 'phone', 'line', 'company', 'screen-lock'] as const;

export type LoginMethod = (typeof loginMethods)[number];

/** How a code of the two-step verification can arrive (docs/facts.md, 4.1). */
export const codeRoutes = ['sms', 'mail'] as const;

export type CodeRoute = (typeof codeRoutes)[number];

/** Whether the phones people use for LINE WORKS are managed by the company: all, none, or some. */
export const phonePolicies = ['managed', 'own', 'mixed'] as const;

export type PhonePolicy = (typeof phonePolicies)[number];

/** The machine's `input`: what can occur at a company at all. It only ever takes routes away. */
export interface Possibilities {
  readonly loginMethods: readonly LoginMethod[];
  readonly codeRoutes: readonly CodeRoute[];
  readonly phones: PhonePolicy;
  /** Whether the company may let browsers in from its own networks only (docs/facts.md, 1.13). */
  readonly networkRestricted: boolean;
}

/** Nothing is known about the company: every route is open. */
export const everythingPossible: Possibilities = { loginMethods, codeRoutes, phones: 'mixed', networkRestricted: true };
