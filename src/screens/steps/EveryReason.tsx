import type { ReactNode } from 'react';
import { Message } from '../../components/Message';
import { escalations, escalationsAfterManyTries } from '../../diagnosis/escalations';
import { reasons, type Reason } from '../../diagnosis/reasons';
import { writeRequest } from '../../handoff/request';
import { nameInSource, sourceLocale } from '../../i18n/locales';
import { useLocale, useRequestTranslate, useTexts } from '../../i18n/useTexts';
import { toFragment } from '../../navigation/fragment';
import { possibilitiesOf } from '../../settings/possibilitiesOf';
import type { Settings } from '../../settings/schema';
import { ContactReason } from './ContactReason';

/** The reason where none is known. */
export const generalReason = 'other' satisfies Reason;

interface EveryReasonProps {
  readonly settings: Settings;
  /** The contacts that the company has for a reason. */
  readonly contactsOf: (reason: Reason) => ReactNode;
}

/**
 * All reasons, of which a page without scripts shows the one that its address names (`:target`). The others are hidden by their
 * attribute, and the style overrules it: a page whose style does not arrive shows one reason too, the general one.
 *
 * What only a page without scripts needs is worked out for its file. In the browser React takes those elements over as they stand: a
 * text in the place of their content is all that it looks at (docs/hydration.md).
 */
export function EveryReason({ settings, contactsOf }: EveryReasonProps) {
  const { text } = useTexts<'steps'>();
  const inSource = useRequestTranslate();
  const locale = useLocale();
  const isOwn = locale === sourceLocale;
  const language = isOwn ? null : nameInSource(locale);
  const idsOf = import.meta.env.SSR ? idsOfReasons(settings) : null;
  return (
    <div className="reasons">
      {reasons.map((reason) => (
        <ContactReason key={reason} reason={reason} isHidden={reason !== generalReason}>
          <span suppressHydrationWarning>
            {import.meta.env.SSR ? idsOf?.(reason).map((id) => <span key={id} id={id} />) : ''}
          </span>
          {contactsOf(reason)}
          <div className="reason-request without-scripts">
            <Message lang="ja" suppressHydrationWarning>
              {import.meta.env.SSR ? writeRequest(inSource, 'long', { reason, language, ...nothingKnown }) : ''}
            </Message>
          </div>
        </ContactReason>
      ))}
      {!isOwn && <p className="note without-scripts">{text('contact.inJapanese')}</p>}
    </div>
  );
}

/** A page without scripts knows neither the person nor its own address. */
const nothingKnown = { tried: null, draft: null, links: { case: null, admin: null } };

/**
 * Returns the ids by which an address names a reason: the answers that lead to it, and those that do only after `many-tries`, which the
 * script in the head looks for first (`entries/head.ts`).
 */
function idsOfReasons(settings: Settings): (reason: Reason) => readonly string[] {
  const possible = possibilitiesOf(settings);
  const usual = escalations(possible);
  const afterManyTries = escalationsAfterManyTries(possible, usual);
  return (reason) => [
    // What an address shows that names no reason is not hidden, and needs no id.
    ...(reason === generalReason ? [] : usual)
      .filter((way) => way.reason === reason)
      .map(({ step, answer }) => toFragment({ given: [{ step, answer }], sentTo: null }).slice(1)),
    ...afterManyTries.filter((way) => way.reason === reason).map(({ step, answer }) => `many-tries..${step}.${answer}`),
  ];
}
