import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { Callout } from '../../components/Callout';
import { Disclosure } from '../../components/Disclosure';
import { Message } from '../../components/Message';
import { Segments } from '../../components/Segments';
import type { Reason } from '../../diagnosis/reasons';
import type { Draft } from '../../handoff/draft';
import type { HandoffInput } from '../../handoff/handoffMachine';
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
import { useLocale, useRequestTranslate, useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { Administrator } from '../../settings/schema';
import { fieldId } from './DraftForm';
import { HandoffStatusLine } from '../shared/HandoffStatusLine';
import { useHandoff } from '../shared/useHandoff';

const warningId = 'warning';

interface RequestHandoffProps {
  readonly reason: Reason;
  readonly tried: RequestInput['tried'];
  readonly searched: boolean;
  readonly draft: Draft;
  readonly links: RequestInput['links'];
  readonly administrator: Administrator | undefined;
}

/** The request as it will be sent, and the buttons that hand it over. Each of them ends in a visible status. */
export function RequestHandoff({ administrator, ...known }: RequestHandoffProps) {
  const { text, t } = useTexts<'steps'>();
  const inSource = useRequestTranslate();
  const locale = useLocale();
  const isOwn = locale === sourceLocale;
  const input = { ...known, language: isOwn ? null : nameInSource(locale) };
  const [form, setForm] = useState<RequestForm>('long');
  const shown = useRef<HTMLPreElement>(null);
  const firstButton = useRef<HTMLButtonElement>(null);
  const { handOff, proceed, edit, forgetOthers, method, warningAbout, statusOf } = useHandoff();
  const request = writeRequest(inSource, form, input);
  const { phone } = administrator ?? {};

  // The warning stands between the person and the copy: it is where they are now, and what a screen reader says.
  const findings = warningAbout(request);
  const isWarning = findings.length > 0;
  useEffect(() => {
    if (findings.length > 0) document.getElementById(warningId)?.focus();
  }, [findings]);

  useEffect(() => forgetOthers(request));

  function send(by: HandoffInput['method'], sent: RequestForm, address?: string) {
    setForm(sent);
    handOff({
      method: by,
      title: requestSubject(inSource, input.reason),
      text: writeRequest(inSource, sent, input),
      body: requestBody(inSource, sent, input),
      findings: findSensitive(input.draft),
      shownIn: shown.current,
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
      <h2 id="request-title">{text('contact.requestTitle')}</h2>
      <p className="note">{text('contact.requestHint')}</p>
      <Segments
        name="form"
        legend={text('contact.form.legend')}
        options={requestForms.map((id) => ({ id, label: text(`contact.form.${id}`) }))}
        chosen={form}
        onChoose={setForm}
      />
      {!isOwn && (
        <>
          <p>{text('contact.inJapanese')}</p>
          <Disclosure title={text('contact.meaning')} action="meaning" isOpen>
            <div className="request-meaning">
              {withRuby(writeRequest(t, form, { ...input, language: localeInfos[locale].name }))}
            </div>
          </Disclosure>
        </>
      )}
      <Message ref={shown} tabIndex={0} role="region" aria-labelledby="request-title" lang="ja">
        {request}
      </Message>
      <p className="row">
        <Button strong data-action="copy" ref={firstButton} onClick={() => send('copy', form)}>
          {text('contact.copy')}
        </Button>
        <Button data-action="share" onClick={() => send('share', form)}>
          {text('contact.share')}
        </Button>
        <Button
          data-action="mail"
          onClick={() => send('open', 'short', mailAddress(requestMail(inSource, administrator?.mail, input)))}
        >
          {text('contact.mail')}
        </Button>
        {phone && canReceiveTexts(phone) && (
          <Button
            data-action="sms"
            onClick={() => send('open', 'short', textMessageAddress(phone, writeRequest(inSource, 'short', input)))}
          >
            {text('contact.sms')}
          </Button>
        )}
      </p>
      {isWarning && (
        <Callout title={text('sensitive.title')} id={warningId}>
          {findings.map(({ field, sensitivity }) => (
            <p key={field}>
              {text(`sensitive.${sensitivity}`, { field: t(`contact.field.${field}`) })}
              <br />
              {text(`sensitive.advice.${sensitivity}`)}
            </p>
          ))}
          <p className="row">
            <Button strong onClick={rewrite}>
              {text('sensitive.fix')}
            </Button>
            <Button onClick={sendAnyway}>{text(`sensitive.proceed.${method}`)}</Button>
          </p>
        </Callout>
      )}
      <HandoffStatusLine status={statusOf(request)} />
      <p className="note">{text('contact.contains')}</p>
    </section>
  );
}
