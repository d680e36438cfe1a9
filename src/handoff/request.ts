import { mayBeAnothersNumber } from '../diagnosis/anothersNumber';
import type { Reason } from '../diagnosis/reasons';
import { escalation } from '../diagnosis/steps';
import type { Given } from '../diagnosis/log';
import { plainReasonTitle, reasonText, summaryText, type Translate } from '../i18n/keys';
import { fillSlots } from '../i18n/slots';
import { draftFields, type Draft, type DraftField } from './draft';
import type { Mail } from './messageAddress';

/** The long form tells everything, as in a mail; the short one is for a chat and leaves the rest to the link. */
export const requestForms = ['long', 'short'] as const;

export type RequestForm = (typeof requestForms)[number];

/** Fields that the long form names though nothing was written: the administrator needs them. */
const alwaysNamed: ReadonlySet<DraftField> = new Set<DraftField>(['name', 'callback']);

/** An answer given on the way, and whether the person was sent on to its question. */
interface TriedAnswer extends Given {
  readonly sentOn: boolean;
}

export interface RequestInput {
  readonly reason: Reason;
  /** The answers given, or null where they are not known. */
  readonly tried: readonly TriedAnswer[] | null;
  /** Whether the first question was passed over by a search for the step. */
  readonly searched?: boolean;
  /** What the person added, or null on a page that cannot know: it leaves lines to fill in by hand. */
  readonly draft: Draft | null;
  /** The person's language, named for the request's reader; left out where the request is in it. */
  readonly language?: string | null;
  /** Whole addresses, where there are any: of the case, and of the administrator's section for this reason. */
  readonly links: { readonly case: string | null; readonly admin: string | null };
}

/** Returns the subject of the request as a mail. */
export function requestSubject(t: Translate, reason: Reason): string {
  return t('request:subject', { reason: plainReasonTitle(t, reason) });
}

/**
 * Returns the request to the administrator as plain text: that who asks is to be checked before anything is done, what is asked, about whom, what was tried and how it ended.
 * It never asks for a password or a code, and says so.
 */
export function requestBody(t: Translate, form: RequestForm, input: RequestInput): string {
  return form === 'long' ? longRequest(t, input) : shortRequest(t, input);
}

/** Returns the request as it is copied. The long form begins with its subject, for use in a mail. */
export function writeRequest(t: Translate, form: RequestForm, input: RequestInput): string {
  const body = requestBody(t, form, input);
  if (form === 'short') return body;
  return [t('request:subjectLine', { subject: requestSubject(t, input.reason) }), '', body].join('\n');
}

/** Returns the short form as a mail to `to`: an address holds some 130 characters of Japanese beside the links. */
export function requestMail(t: Translate, to: string | undefined, input: RequestInput): Mail {
  return {
    to,
    subject: requestSubject(t, input.reason),
    body: requestBody(t, 'short', input),
    kept: input.links.case,
  };
}

function longRequest(t: Translate, { reason, tried, searched, draft, language, links }: RequestInput): string {
  return [
    t('request:opening'),
    t('request:reply'),
    ...languageLine(t, language),
    '',
    ...checkLines(t, { reason, tried }),
    '',
    t('request:askHeading'),
    fillSlots(t, reasonText(t, reason).ask),
    ...(links.admin === null ? [] : [t('request:adminLink'), links.admin]),
    '',
    t('request:aboutHeading'),
    ...aboutLines(t, draft, t('request:about.none')),
    '',
    t('request:triedHeading'),
    ...(searched ? [t('request:searched')] : []),
    ...triedLines(t, tried),
    ...(links.case === null ? [] : [t('request:caseLink'), links.case]),
    '',
    t('request:closing'),
  ].join('\n');
}

function shortRequest(t: Translate, { reason, tried, draft, language, links }: RequestInput): string {
  return [
    t('request:short.opening', { reason: plainReasonTitle(t, reason) }),
    ...checkLines(t, { reason, tried }).slice(0, 1),
    ...aboutLines(t, draft, ''),
    ...(links.case === null ? [] : [t('request:short.caseLink'), links.case]),
    ...languageLine(t, language),
    t('request:closing'),
  ].join('\n');
}

/** How the administrator checks who asks, before anything else is done: anybody can write a request. */
function checkLines(t: Translate, { reason, tried }: Pick<RequestInput, 'reason' | 'tried'>): readonly string[] {
  return mayBeAnothersNumber(reason, tried ?? [])
    ? [t('request:firstOther'), t('request:unsureOther')]
    : [t('request:first'), t('request:unsure')];
}

function languageLine(t: Translate, language: RequestInput['language']): readonly string[] {
  return !language ? [] : [t('request:language', { language })];
}

/** What was written; `none` stands for what the administrator needs and nobody wrote. Without a draft: lines to fill in by hand. */
function aboutLines(t: Translate, draft: Draft | null, none: string): readonly string[] {
  return draftFields.flatMap((field) => {
    const isNamed = alwaysNamed.has(field);
    const value = draft && (oneLine(draft[field]) || (isNamed ? none : ''));
    return value || (!draft && isNamed) ? [t(`request:about.${field}`, { value: value ?? '' })] : [];
  });
}

/** A line to fill in by hand. */
const unknownTried = [''];

function triedLines(t: Translate, tried: RequestInput['tried']): readonly string[] {
  if (!tried) return unknownTried;
  const lines: string[] = [];
  let number = 0;
  let wasSentOn = false;
  for (const { step, answer, sentOn } of tried) {
    wasSentOn ||= sentOn;
    if (answer === escalation) continue;
    if (wasSentOn && number > 0) lines.push(t('request:sentOn'));
    wasSentOn = false;
    number += 1;
    const summary = summaryText(t, step, answer);
    if (summary === null) return unknownTried;
    lines.push(t('request:triedItem', { number, summary }));
  }
  return number > 0 ? lines : [t('request:nothingTried')];
}

function oneLine(text: string): string {
  // Half of a pair of surrogates cannot be part of an address.
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
