import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { Disclosure } from '../../components/Disclosure';
import { QrImage } from '../../components/QrImage';
import type { Parcel } from '../../handoff/handoffMachine';
import type { QrCode } from '../../handoff/qrCode';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { plainText } from '../../i18n/plainText';
import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import type { StepView } from '../../navigation/stepView';
import { HandoffStatus } from '../shared/HandoffStatus';
import { useHandoff } from '../shared/useHandoff';
import './PageHandoff.css';
import { PrintedAddress } from '../shared/PrintedAddress';
import { importOnDemand } from '../../site/onDemand';

interface PageHandoffProps {
  readonly view: StepView;
  readonly addressOf: SharedAddress;
}

/** Taking this page elsewhere, with all that was answered: to another phone, to a colleague, onto paper. */
export function PageHandoff({ view, addressOf }: PageHandoffProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const address = addressOf(view.selfHref);
  return (
    <aside className="page-handoff needs-scripts" aria-label={plainText(t('page.title'))}>
      <div className="screen-only">
        <Disclosure title={typeset(t('page.title'))} action="qr" onToggle={setOpen}>
          {isOpen && address && <PageLink key={address} address={address} />}
          {isOpen && !address && <p>{typeset(t('page.fromDisk'))}</p>}
        </Disclosure>
      </div>
      {(view.kind === 'guide' || view.step === 'contact-admin') && <PrintedAddress href={view.selfHref} />}
    </aside>
  );
}

interface PageLinkProps {
  readonly address: string;
}

function PageLink({ address }: PageLinkProps) {
  const t = useTranslate();
  const [code, setCode] = useState<QrCode | 'coming' | 'none'>('coming');
  const shown = useRef<HTMLParagraphElement>(null);
  const { hand, newsOf } = useHandoff();

  useEffect(() => {
    let isWanted = true;
    importOnDemand('qr').then(
      ({ qrCode }) => isWanted && setCode(qrCode(address)),
      () => isWanted && setCode('none'),
    );
    return () => {
      isWanted = false;
    };
  }, [address]);

  const send = (way: Parcel['way']) =>
    hand({ way, title: document.title, text: address, findings: [], shownIn: shown.current });
  return (
    <>
      <p>{typeset(t('page.scan'))}</p>
      <div className="page-qr">
        {code === 'coming' && <p>{typeset(t('page.coming'))}</p>}
        {code === 'none' && <p>{typeset(t('page.none'))}</p>}
        {typeof code === 'object' && <QrImage {...code} name={plainText(t('page.code'))} />}
      </div>
      <p className="page-address" ref={shown} tabIndex={-1}>
        {address}
      </p>
      <p className="row">
        <Button data-action="copy" onClick={() => send('copy')}>
          {typeset(t('page.copy'))}
        </Button>
        <Button data-action="share" onClick={() => send('share')}>
          {typeset(t('page.share'))}
        </Button>
      </p>
      <HandoffStatus news={newsOf(address)} />
      <p className="note">{typeset(t('page.contains'))}</p>
    </>
  );
}
