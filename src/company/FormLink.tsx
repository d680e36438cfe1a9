import type { MouseEvent } from 'react';
import { emptyDraft, isTyped, type DraftField } from '../handoff/draft';
import { fillForm } from '../handoff/formAddress';
import { requestBody, requestSubject } from '../handoff/request';
import { companyTextsIn } from '../i18n/companyTexts';
import { plainReasonTitle } from '../i18n/keys';
import { nameInSource } from '../i18n/locales';
import { withRuby } from '../i18n/withRuby';
import { parseAddress } from '../settings/parseAddress';
import { formTakes } from './formTakes';
import type { PartProps } from './parts';
import { TextOfSettings } from './TextOfSettings';

/**
 * The link to the company's form, which says where it leads and what it takes along. It is a link, which the browser follows by
 * itself: a window that a script opens may be blocked, and the script would not be told. What was typed is in its address only while
 * a press that was looked through is followed: there are ways to open or copy a link that no script hears of.
 */
export function FormLink({ given, locale }: PartProps<'form'>) {
  const { address = '', name, input, inSource, isCopied, onSend } = given;
  const { draft, reason, links, tried } = input;
  const filledWith = (what: typeof draft) =>
    fillForm(address, {
      ...(what ?? emptyDraft),
      subject: requestSubject(inSource, reason),
      requests: [
        requestBody(inSource, 'long', { ...input, draft: what }),
        requestBody(inSource, 'short', { ...input, draft: what }),
      ],
      reason: plainReasonTitle(inSource, reason),
      case: links.case ?? '',
      step: tried?.[tried.length - 1]?.step ?? '',
      locale: nameInSource(locale),
    });
  const filled = filledWith(draft);
  const hasTyped = isTyped(draft);
  const resting = hasTyped ? filledWith(emptyDraft).href : filled.href;
  const mustCopy = filled.isCut && !isCopied;

  function open(event: MouseEvent<HTMLAnchorElement>) {
    const link = event.currentTarget;
    const findings = globalThis.loginGuideFindSensitive?.(draft);
    if (!mustCopy && (findings ? findings.length === 0 : !hasTyped)) {
      link.href = filled.href;
      setTimeout(() => {
        link.href = resting;
      });
      return;
    }
    event.preventDefault();
    onSend(mustCopy ? 'copy' : 'open', filled.href);
  }

  return (
    <>
      <a
        className="button button-strong company-form"
        href={resting}
        target="_blank"
        rel="noopener noreferrer"
        data-action="company-form"
        onClick={open}
      >
        <span>
          {name ? <TextOfSettings text={name} locale={locale} /> : given.sendByForm}
          <span className="external-note" translate="no">
            {parseAddress(filled.href)?.host}
          </span>
          <span className="external-note">{given.newTab}</span>
        </span>
      </a>
      <p className="note company-form-takes">
        {withRuby(formTakes(filled, companyTextsIn(locale).form, (field) => given.nameOf(field as DraftField)))}
      </p>
    </>
  );
}
