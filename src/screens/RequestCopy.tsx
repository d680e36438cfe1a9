import { useMachine } from '@xstate/react';
import { useEffect, useRef } from 'react';
import { Button } from '../components/Button';
import { Callout } from '../components/Callout';
import type { Reason } from '../diagnosis/reasons';
import type { Answered } from '../diagnosis/trail';
import { copyMachine } from '../handoff/copyMachine';
import type { Draft } from '../handoff/draft';
import { writeRequest } from '../handoff/request';
import { findSensitive } from '../handoff/sensitiveText';
import { useTranslate } from '../i18n/useTranslate';
import { fieldId } from './DraftForm';

const warningId = 'warning';

interface RequestCopyProps {
  readonly reason: Reason;
  readonly tried: readonly Answered[] | null;
  readonly draft: Draft;
}

/** The request as it will be sent, and copying it, which always ends in something to see. */
export function RequestCopy({ reason, tried, draft }: RequestCopyProps) {
  const t = useTranslate();
  const request = useRef<HTMLPreElement>(null);
  const copyButton = useRef<HTMLButtonElement>(null);
  const [state, send] = useMachine(copyMachine);
  const text = writeRequest(t, { reason, tried, draft });
  // What became of an earlier wording is no news about this one.
  const isAbout = (value: 'warning' | 'copied' | 'manual') => state.context.text === text && state.matches(value);

  // The warning stands between the person and the copy: it is where they are now, and what a screen reader says.
  const isWarning = isAbout('warning');
  useEffect(() => {
    if (isWarning) document.getElementById(warningId)?.focus();
  }, [isWarning]);

  function copy() {
    send({ type: 'copy', text, findings: findSensitive(draft), shownIn: request.current });
  }

  function proceed() {
    send({ type: 'proceed' });
    copyButton.current?.focus();
  }

  function edit() {
    const [first] = state.context.findings;
    send({ type: 'edit' });
    if (first) document.getElementById(fieldId(first.field))?.focus();
  }

  return (
    <section className="step-section needs-scripts">
      <h2 id="request-title">{t('contact.requestTitle')}</h2>
      <p className="step-note">{t('contact.requestHint')}</p>
      <pre className="request" ref={request} tabIndex={0} role="region" aria-labelledby="request-title">
        {text}
      </pre>
      <p className="step-ways">
        <Button strong data-action="copy" ref={copyButton} onClick={copy}>
          {t('contact.copy')}
        </Button>
      </p>
      {isWarning && (
        <Callout title={t('sensitive.title')} id={warningId}>
          {state.context.findings.map(({ field, sensitivity }) => (
            <p key={field}>
              {t(`sensitive.${sensitivity}`, { field: t(`contact.field.${field}`) })}
              {t(`sensitive.advice.${sensitivity}`)}
            </p>
          ))}
          <p className="step-ways">
            <Button strong onClick={edit}>
              {t('sensitive.fix')}
            </Button>
            <Button onClick={proceed}>{t('sensitive.proceed')}</Button>
          </p>
        </Callout>
      )}
      <p className="request-status" role="status">
        {isAbout('copied') && t('contact.copied')}
        {isAbout('manual') && t('contact.manual')}
      </p>
    </section>
  );
}
