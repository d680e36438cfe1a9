import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { Callout } from '../../components/Callout';
import { Disclosure } from '../../components/Disclosure';
import { Message } from '../../components/Message';
import { Segments } from '../../components/Segments';
import type { Reason } from '../../diagnosis/reasons';
import type { Draft } from '../../handoff/draft';
import type { Parcel } from '../../handoff/handoffMachine';
import { canReceiveTexts, mailAddress, textMessageAddress } from '../../handoff/messageAddress';
import {
  requestBody,
  requestForms,
  requestMail,
  requestSubject,
  writeRequest,
  type RequestForm,
  type RequestInput,
} from '../../handoff/request';
import { findSensitive } from '../../handoff/sensitiveText';
import { localeInfos, nameInSource, sourceLocale } from '../../i18n/locales';
import { useLocale, useRequestTranslate, useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import type { Administrator } from '../../settings/schema';
import { fieldId } from './DraftForm';
import { HandoffStatus } from '../shared/HandoffStatus';
import { useHandoff } from '../shared/useHandoff';

const warningId = 'warning';

interface RequestHandoffProps {
  readonly reason: Reason;
  readonly tried: RequestInput['tried'];
  readonly draft: Draft;
  readonly links: RequestInput['links'];
  readonly administrator: Administrator | undefined;
}

/** The request as it will be sent, and the ways to send it, each of which ends in something to see. */
export function RequestHandoff({ administrator, ...known }: RequestHandoffProps) {
  const t = useTranslate();
  const inSource = useRequestTranslate();
  const locale = useLocale();
  const isOwn = locale === sourceLocale;
  const input = { ...known, language: isOwn ? null : nameInSource(locale) };
  const [form, setForm] = useState<RequestForm>('long');
  const request = useRef<HTMLPreElement>(null);
  const firstButton = useRef<HTMLButtonElement>(null);
  const { hand, proceed, edit, forgetOthers, way, warningAbout, newsOf } = useHandoff();
  const text = writeRequest(inSource, form, input);
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
      title: requestSubject(inSource, input.reason),
      text: writeRequest(inSource, sent, input),
      body: requestBody(inSource, sent, input),
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
    <section className="section needs-scripts">
      <h2 id="request-title">{typeset(t('contact.requestTitle'))}</h2>
      <p className="note">{typeset(t('contact.requestHint'))}</p>
      <Segments
        name="form"
        legend={typeset(t('contact.form.legend'))}
        options={requestForms.map((id) => ({ id, label: typeset(t(`contact.form.${id}`)) }))}
        chosen={form}
        onChoose={setForm}
      />
      {!isOwn && (
        <>
          <p>{typeset(t('contact.inJapanese'))}</p>
          <Disclosure title={typeset(t('contact.meaning'))} action="meaning" isOpen>
            <div className="request-meaning">
              {typeset(writeRequest(t, form, { ...input, language: localeInfos[locale].name }))}
            </div>
          </Disclosure>
        </>
      )}
      <Message ref={request} tabIndex={0} role="region" aria-labelledby="request-title" lang="ja">
        {text}
      </Message>
      <p className="row">
        <Button strong data-action="copy" ref={firstButton} onClick={() => send('copy', form)}>
          {typeset(t('contact.copy'))}
        </Button>
        <Button data-action="share" onClick={() => send('share', form)}>
          {typeset(t('contact.share'))}
        </Button>
        <Button
          data-action="mail"
          onClick={() => send('open', 'short', mailAddress(requestMail(inSource, administrator?.mail, input)))}
        >
          {typeset(t('contact.mail'))}
        </Button>
        {phone && canReceiveTexts(phone) && (
          <Button
            data-action="sms"
            onClick={() => send('open', 'short', textMessageAddress(phone, writeRequest(inSource, 'short', input)))}
          >
            {typeset(t('contact.sms'))}
          </Button>
        )}
      </p>
      {isWarning && (
        <Callout title={typeset(t('sensitive.title'))} id={warningId}>
          {findings.map(({ field, sensitivity }) => (
            <p key={field}>
              {typeset(t(`sensitive.${sensitivity}`, { field: t(`contact.field.${field}`) }))}
              <br />
              {typeset(t(`sensitive.advice.${sensitivity}`))}
            </p>
          ))}
          <p className="row">
            <Button strong onClick={rewrite}>
              {typeset(t('sensitive.fix'))}
            </Button>
            <Button onClick={sendAnyway}>{typeset(t(`sensitive.proceed.${way}`))}</Button>
          </p>
        </Callout>
      )}
      <HandoffStatus news={newsOf(text)} />
      <p className="note">{typeset(t('contact.contains'))}</p>
    </section>
  );
}
