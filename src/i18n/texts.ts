import type { Reason, Section } from '../diagnosis/reasons';
import type { replies } from '../diagnosis/replies';
import type { DeclaredAnswer, Phase, StepId, StepOf, steps } from '../diagnosis/steps';
import type { Variant } from '../diagnosis/variants';
import type { SettingsTexts } from '../settings/texts';
import type { ExternalLinkId } from './externalLinks';

/** What a screen says of an answer. */
export interface ShownAnswerText {
  readonly label: string;
  readonly hint?: string;
}

export interface AnswerText extends ShownAnswerText {
  /** A whole sentence, for the request to the administrator. */
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

/** The wording of any step, without its answers. */
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

/** The text of a step, as a screen reads it. */
export interface StepText extends StepWording {
  readonly answers: Readonly<Record<string, ShownAnswerText>>;
}

/** The text that a locale needs for one step: with a text for each answer, and with actions if it is a guide. */
type TextOf<S extends StepId> = StepWording & {
  readonly answers: { readonly [A in DeclaredAnswer<S>]: AnswerText };
} & (S extends StepOf<'guide'> ? { readonly actions: readonly ActionText[] } : unknown);

type StepsOfPhase<P extends Phase> = {
  [S in StepId]: (typeof steps)[S]['phase'] extends P ? S : never;
}[StepId];

export interface ReasonText {
  readonly title: string;
  /** The reason why the person cannot do it alone. */
  readonly why: string;
  /** The request to the administrator. */
  readonly ask: string;
}

/** A message that the administrator can copy and send to the person. */
export interface ReplyText {
  /** The case in which to send it. */
  readonly title: string;
  /** Plain text without slots or secrets. The link to where the person goes on is not part of it. */
  readonly text: string;
}

/** The wording of a section for the administrator, without the replies. */
interface AdminWording {
  /** The first things to look at. */
  readonly checks: readonly string[];
  /** The path to the screen, one text a level. */
  readonly path: readonly string[];
  /** The actions there, in order. */
  readonly actions: readonly ActionText[];
  readonly caution?: string;
  /** The administrators who may do it. */
  readonly who: string;
  /** The message to the person, and how to send it. */
  readonly tell: string;
}

/** The text of a section for the administrator, as a screen reads it. */
export interface AdminSectionText extends AdminWording {
  readonly replies: Readonly<Record<string, ReplyText>>;
}

/** The text that a locale needs for one section for the administrator: with a text for each reply. */
type AdminTextOf<S extends Section> = AdminWording & {
  readonly replies: { readonly [K in keyof (typeof replies)[S]]: ReplyText };
};

/** The texts that the vocabulary demands of every locale. */
export type DemandedTexts = {
  readonly [P in Phase]: { readonly [S in StepsOfPhase<P>]: TextOf<S> };
} & {
  readonly reasons: Readonly<Record<Reason, ReasonText>>;
  readonly admin: { readonly reasons: { readonly [S in Section]: AdminTextOf<S> } };
  readonly setup: SettingsTexts;
  readonly ui: {
    readonly phases: Readonly<Record<Phase, string>>;
    readonly links: Readonly<Record<ExternalLinkId, string>>;
  };
};
