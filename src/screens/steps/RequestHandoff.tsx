import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../components/Button';
import { Disclosure } from '../../components/Disclosure';
import { Message } from '../../components/Message';
import type { Reason } from '../../diagnosis/reasons';
import { isTyped, type Draft } from '../../handoff/draft';
import type { HandoffInput } from '../../handoff/handoffMachine';
import { canReceiveTexts, mailAddress, textMessageAddress } from '../../handoff/messageAddress';
import {
  requestBody,
  requestMail,
  requestSubject,
  writeRequest,
  type RequestForm,
  type RequestInput,
} from '../../handoff/request';
import { localeInfos, nameInSource, sourceLocale } from '../../i18n/locales';
import { takeSummaries } from '../../i18n/summaries';
import { useLocale, useRequestTranslate, useTexts, useWording } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { Administrator, Settings } from '../../settings/schema';
import { withoutPlaceholders } from '../../settings/withoutPlaceholders';
import { runLater } from '../../site/laterScript';
import { fieldId } from './DraftForm';
import { useSummaries } from './useSummaries';
import { withFindings } from '../shared/findOnDemand';
import { CompanyLink } from '../shared/CompanyLink';
import { CompanyPart } from '../shared/CompanyPart';
import { CompanyText } from '../shared/CompanyText';
import { HandoffStatusLine } from '../shared/HandoffStatusLine';
import { SensitiveWarning } from '../shared/SensitiveWarning';
import { useHandoff } from '../shared/useHandoff';

interface RequestHandoffProps {
  /** Whether the screen has been painted: the request, far down, is written after that. */
  readonly isPainted: boolean;
  readonly reason: Reason;
  readonly tried: RequestInput['tried'];
  readonly searched: boolean;
  readonly draft: Draft;
  readonly links: RequestInput['links'];
  /** Whom the request is for. */
  readonly administrator: Administrator | undefined;
  readonly form: Settings['form'];
  /** What the person can add to it. */
  readonly children: ReactNode;
}

/** The request as it will be sent, and the buttons that hand it over. Each of them ends in a visible status. */
export function RequestHandoff({ isPainted, administrator, form, children, ...known }: RequestHandoffProps) {
  const { text, plain, t } = useTexts<'steps'>();
  const inSource = useRequestTranslate();
  const locale = useLocale();
  const isOwn = locale === sourceLocale;
  const input = { ...known, language: isOwn ? null : nameInSource(locale) };
  const [sentForm, setSentForm] = useState<RequestForm>('long');
  const [opened, setOpened] = useState(false);
  // What is folded, and needs scripts anyway, is not in the page's file. In Japanese there is nothing like that.
  const [isHydrated, setHydrated] = useState(isOwn);
  useEffect(() => startTransition(() => setHydrated(true)), []);
  const shown = useRef<HTMLPreElement>(null);
  const firstButton = useRef<HTMLButtonElement>(null);
  const { handOff, proceed, edit, forgetOthers, method, warningAbout, statusOf } = useHandoff();
  const i18n = useWording();
  const whenComplete = useSummaries(input.tried !== null || (isHydrated && !isOwn));
  const request = isPainted ? writeRequest(inSource, sentForm, input) : '';
  const status = statusOf(request);
  // Where the text has to be copied by hand, all of it is there to be selected.
  const isWhole = opened || status === 'manual';
  const { phone } = administrator ?? {};

  const findings = warningAbout(request);
  useEffect(() => forgetOthers(request));

  const hasTyped = isTyped(input.draft);
  useEffect(() => {
    if (hasTyped) void runLater('detector');
  }, [hasTyped]);

  function send(by: HandoffInput['method'], sent: RequestForm, address?: string) {
    setSentForm(sent);
    whenComplete(() =>
      withFindings(input.draft, (found) =>
        handOff({
          method: by,
          title: requestSubject(inSource, input.reason),
          text: writeRequest(inSource, sent, input),
          body: requestBody(inSource, sent, input),
          findings: found,
          shownIn: shown.current,
          ...(address === undefined ? {} : { address }),
        }),
      ),
    );
  }

  function sendAnyway() {
    proceed();
    firstButton.current?.focus();
  }

  function rewrite() {
    const [first] = findings;
    edit();
    const field = first && document.getElementById(fieldId(first.field));
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  }

  return (
    <section className="section needs-scripts">
      <h2 id="request-title">{text('contact.requestTitle')}</h2>
      {!isOwn && <p className="note">{text('contact.inJapanese')}</p>}
      {form?.address && (
        <div className="company-form-room">
          <CompanyPart
            name="form"
            given={{
              ...form,
              input,
              inSource,
              sendByForm: text('contact.form'),
              newTab: text('externalLink'),
              nameOf: (field) => plain(`contact.field.${field}`),
              isCopied: status === 'copied',
              onSend: (by, address) => send(by, 'long', address),
            }}
          >
            <CompanyLink href={withoutPlaceholders(form.address)}>
              {form.name && <CompanyText text={form.name} />}
            </CompanyLink>
          </CompanyPart>
        </div>
      )}
      <Button strong={!form?.address} data-action="copy" ref={firstButton} onClick={() => send('copy', 'long')}>
        {text('contact.copy')}
      </Button>
      <SensitiveWarning
        findings={findings}
        nameOf={(field) => t(`contact.field.${field}`)}
        method={method}
        onFix={rewrite}
        onProceed={sendAnyway}
      />
      <HandoffStatusLine
        status={status}
        copied={
          !input.draft.name.trim() && (
            <>
              <span>{text('handoff.copied')}</span> <span>{text('contact.nameless')}</span>
            </>
          )
        }
      >
        {!form?.address && text('contact.contains')}
      </HandoffStatusLine>
      <div className={isWhole ? undefined : 'request-start'}>
        <Message ref={shown} tabIndex={0} role="region" aria-labelledby="request-title" lang="ja">
          {request}
        </Message>
        {!isWhole && (
          <Button data-action="whole" onClick={() => setOpened(true)}>
            {text('contact.whole')}
          </Button>
        )}
      </div>
      {!isOwn && (
        <Disclosure title={text('contact.meaning')} action="meaning">
          <div className="request-meaning">
            {isHydrated && takeSummaries(i18n)
              ? withRuby(writeRequest(t, sentForm, { ...input, language: localeInfos[locale].name }))
              : isHydrated && text('contact.inJapanese')}
          </div>
        </Disclosure>
      )}
      <p className="send-ways">
        <Button data-action="share" onClick={() => send('share', 'long')}>
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
      {isWhole && <p className="note">{text('contact.requestHint')}</p>}
      {children}
    </section>
  );
}
