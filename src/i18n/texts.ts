import type { Reason } from '../diagnosis/reasons';
import type { replies } from '../diagnosis/replies';
import type { DeclaredAnswer, Phase, StepId, StepOf, steps } from '../diagnosis/steps';
import type { Variant } from '../diagnosis/variants';
import type { SettingsTexts } from '../settings/texts';
import type { ExternalLinkId } from './externalLinks';

export interface AnswerText {
  readonly label: string;
  readonly hint?: string;
  /** What the answer says in the request to the administrator: a whole sentence. */
  readonly summary: string;
}

export interface ActionText {
  readonly text: string;
  readonly detail?: string;
}

/** Actions for some readers only, opened by their title. */
export interface MoreText {
  readonly title: string;
  readonly actions: readonly string[];
}

/** What any step may say, its answers aside. */
interface StepWording {
  readonly title: string;
  /** For search results and the card of a pasted link. */
  readonly description: string;
  readonly lead?: string;
  readonly caution?: string;
  readonly actions?: readonly ActionText[];
  readonly variants?: { readonly [V in Variant]?: { readonly actions: readonly ActionText[] } };
  readonly more?: readonly MoreText[];
  readonly ask?: string;
}

/** A step's text as a screen reads it. */
export interface StepText extends StepWording {
  readonly answers: Readonly<Record<string, AnswerText>>;
}

/** What a locale has to say for one step: a text for each answer, and actions if it is a guide. */
type TextOf<S extends StepId> = StepWording & {
  readonly answers: { readonly [A in DeclaredAnswer<S>]: AnswerText };
} & (S extends StepOf<'guide'> ? { readonly actions: readonly ActionText[] } : unknown);

type StepsOfPhase<P extends Phase> = {
  [S in StepId]: (typeof steps)[S]['phase'] extends P ? S : never;
}[StepId];

export interface ReasonText {
  readonly title: string;
  /** Why the person cannot do it alone. */
  readonly why: string;
  /** What the administrator is asked to do. */
  readonly ask: string;
}

/** A message that the administrator can copy and send to the person. */
export interface ReplyText {
  /** When to send it. */
  readonly title: string;
  /** Plain text without slots or secrets. The link to where the person goes on is not part of it. */
  readonly text: string;
}

/** What an administrator reads about a reason, the replies aside. */
interface AdminWording {
  /** What to look at first. */
  readonly checks: readonly string[];
  /** The way to the screen, one text a level. */
  readonly path: readonly string[];
  /** What to do there, in order. */
  readonly actions: readonly ActionText[];
  readonly caution?: string;
  /** Which administrators may do it. */
  readonly who: string;
  /** What to tell the person, and by which way. */
  readonly tell: string;
}

/** What an administrator reads about a reason, as a screen reads it. */
export interface AdminReasonText extends AdminWording {
  readonly replies: Readonly<Record<string, ReplyText>>;
}

/** What a locale has to say to the administrator about one reason: a text for each reply. */
type AdminTextOf<R extends Reason> = AdminWording & {
  readonly replies: { readonly [K in keyof (typeof replies)[R]]: ReplyText };
};

/** What the vocabulary demands of every locale, whatever else it says. */
export type DemandedTexts = {
  readonly [P in Phase]: { readonly [S in StepsOfPhase<P>]: TextOf<S> };
} & {
  readonly reasons: Readonly<Record<Reason, ReasonText>>;
  readonly admin: { readonly reasons: { readonly [R in Reason]: AdminTextOf<R> } };
  readonly setup: SettingsTexts;
  readonly ui: {
    readonly phases: Readonly<Record<Phase, string>>;
    readonly links: Readonly<Record<ExternalLinkId, string>>;
  };
};
