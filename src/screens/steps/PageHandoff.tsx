import { memo, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { Disclosure } from '../../components/Disclosure';
import { QrImage } from '../../components/QrImage';
import type { HandoffInput } from '../../handoff/handoffMachine';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { useTexts } from '../../i18n/useTexts';
import type { StepView } from '../../navigation/stepView';
import { HandoffStatusLine } from '../shared/HandoffStatusLine';
import { useHandoff } from '../shared/useHandoff';
import './PageHandoff.css';
import { PrintedAddress } from '../shared/PrintedAddress';
import { importOnDemand } from '../../site/onDemand';

interface PageHandoffProps {
  readonly view: StepView;
  /** The same once its screen has been painted; until then that of the step before. */
  readonly around: StepView;
  readonly addressOf: SharedAddress;
}

/** Hands this page over with all answers: to another phone, to a colleague, onto paper. */
export function PageHandoff({ view, around, addressOf }: PageHandoffProps) {
  const { plain } = useTexts<'steps'>();
  return (
    <section className="page-handoff needs-scripts" aria-label={plain('contact.elseTitle')}>
      <div className="screen-only">
        <Elsewhere key={around.step} address={addressOf(around.selfHref)} />
      </div>
      {(view.kind === 'guide' || view.step === 'contact-admin') && (
        <PrintedAddress key={around.step} href={view.selfHref} />
      )}
    </section>
  );
}

const Elsewhere = memo(function Elsewhere({ address }: { readonly address: string | null }) {
  const { text } = useTexts<'steps'>();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={text('page.title')} action="qr" onToggle={setOpen}>
      {isOpen && address && <PageLink key={address} address={address} />}
      {isOpen && !address && <p>{text('page.fromDisk')}</p>}
    </Disclosure>
  );
});

interface PageLinkProps {
  readonly address: string;
}

function PageLink({ address }: PageLinkProps) {
  const { text, plain } = useTexts<'steps'>();
  /** The picture of the code, once it is drawn. */
  const [code, setCode] = useState<string | null>(null);
  const [isLost, setLost] = useState(false);
  const shown = useRef<HTMLParagraphElement>(null);
  const { handOff, statusOf } = useHandoff();
  const status = statusOf(address);

  useEffect(() => {
    let isWanted = true;
    importOnDemand('qr').then(
      ({ qrCode }) => isWanted && setCode(qrCode(address)),
      () => isWanted && setLost(true),
    );
    return () => {
      isWanted = false;
    };
  }, [address]);

  const send = (method: HandoffInput['method']) =>
    handOff({ method, title: document.title, text: address, findings: [], shownIn: shown.current });
  return (
    <>
      <p>{text('page.scan')}</p>
      <div className="page-qr">
        {code ? <QrImage code={code} name={plain('page.code')} /> : <p>{text(isLost ? 'page.none' : 'page.coming')}</p>}
      </div>
      <p
        className="page-address"
        ref={shown}
        tabIndex={-1}
        translate="no"
        {...(status === 'manual' && { role: 'group', 'aria-label': plain('page.title') })}
      >
        {address}
      </p>
      <p className="row">
        <Button data-action="copy" onClick={() => send('copy')}>
          {text('page.copy')}
        </Button>
        <Button data-action="share" onClick={() => send('share')}>
          {text('page.share')}
        </Button>
      </p>
      <HandoffStatusLine status={status}>{text('page.contains')}</HandoffStatusLine>
    </>
  );
}
