import { useEffect, useRef, useState } from 'react';
import { Button } from '../components/Button';
import { Callout } from '../components/Callout';
import { Message } from '../components/Message';
import { Segments } from '../components/Segments';
import type { Reason } from '../diagnosis/reasons';
import type { Draft } from '../handoff/draft';
import type { Parcel } from '../handoff/handoffMachine';
import { canReceiveTexts, mailAddress, textMessageAddress } from '../handoff/messageAddress';
import {
  requestBody,
  requestForms,
  requestMail,
  requestSubject,
  writeRequest,
  type RequestForm,
  type RequestInput,
} from '../handoff/request';
import { findSensitive } from '../handoff/sensitiveText';
import { useTranslate } from '../i18n/useTranslate';
import type { Administrator } from '../organization/schema';
import { fieldId } from './DraftForm';
import { HandoffStatus } from './HandoffStatus';
import { useHandoff } from './useHandoff';

const warningId = 'warning';

interface RequestHandoffProps {
  readonly reason: Reason;
  readonly tried: RequestInput['tried'];
  readonly draft: Draft;
  readonly links: RequestInput['links'];
  readonly administrator: Administrator | undefined;
}

/** The request as it will be sent, and the ways to send it, each of which ends in something to see. */
export function RequestHandoff({ administrator, ...input }: RequestHandoffProps) {
  const t = useTranslate();
  const [form, setForm] = useState<RequestForm>('long');
  const request = useRef<HTMLPreElement>(null);
  const firstButton = useRef<HTMLButtonElement>(null);
  const { hand, proceed, edit, forgetOthers, way, warningAbout, newsOf } = useHandoff();
  const text = writeRequest(t, form, input);
  const { phone } = administrator ?? {};

  // The warning stands between the person and the copy: it is where they are now, and what a screen reader says.
  const findings = warningAbout(text);
  const isWarning = findings.length > 0;
  useEffect(() => {
    if (findings.length > 0) document.getElementById(warningId)?.focus();
  }, [findings]);

  useEffect(() => forgetOthers(text));

  function send(by: Parcel['way'], sent: RequestForm, address?: string) {
    setForm(sent);
    hand({
      way: by,
      title: requestSubject(t, input.reason),
      text: writeRequest(t, sent, input),
      body: requestBody(t, sent, input),
      findings: findSensitive(input.draft),
      shownIn: request.current,
      ...(address === undefined ? {} : { address }),
    });
  }

  function sendAnyway() {
    proceed();
    firstButton.current?.focus();
  }

  function rewrite() {
    const [first] = findings;
    edit();
    if (first) document.getElementById(fieldId(first.field))?.focus();
  }

  return (
    <section className="step-section needs-scripts">
      <h2 id="request-title">{t('contact.requestTitle')}</h2>
      <p className="step-note">{t('contact.requestHint')}</p>
      <Segments
        name="form"
        legend={t('contact.form.legend')}
        options={requestForms.map((id) => ({ id, label: t(`contact.form.${id}`) }))}
        chosen={form}
        onChoose={setForm}
      />
      <Message ref={request} tabIndex={0} role="region" aria-labelledby="request-title">
        {text}
      </Message>
      <p className="step-ways">
        <Button strong data-action="copy" ref={firstButton} onClick={() => send('copy', form)}>
          {t('contact.copy')}
        </Button>
        <Button data-action="share" onClick={() => send('share', form)}>
          {t('contact.share')}
        </Button>
        <Button
          data-action="mail"
          onClick={() => send('open', 'short', mailAddress(requestMail(t, administrator?.mail, input)))}
        >
          {t('contact.mail')}
        </Button>
        {phone && canReceiveTexts(phone) && (
          <Button
            data-action="sms"
            onClick={() => send('open', 'short', textMessageAddress(phone, writeRequest(t, 'short', input)))}
          >
            {t('contact.sms')}
          </Button>
        )}
      </p>
      {isWarning && (
        <Callout title={t('sensitive.title')} id={warningId}>
          {findings.map(({ field, sensitivity }) => (
            <p key={field}>
              {t(`sensitive.${sensitivity}`, { field: t(`contact.field.${field}`) })}
              {t(`sensitive.advice.${sensitivity}`)}
            </p>
          ))}
          <p className="step-ways">
            <Button strong onClick={rewrite}>
              {t('sensitive.fix')}
            </Button>
            <Button onClick={sendAnyway}>{t(`sensitive.proceed.${way}`)}</Button>
          </p>
        </Callout>
      )}
      <HandoffStatus news={newsOf(text)} />
      <p className="step-note">{t('contact.contains')}</p>
    </section>
  );
}
