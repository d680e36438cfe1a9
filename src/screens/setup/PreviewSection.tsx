import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { Segments } from '../../components/Segments';
import { useTexts } from '../../i18n/useTexts';
import type { Settings } from '../../settings/schema';
import { knownLogo, useChosenLogo } from './chosenLogo';
import { loadPreview, previewedSteps, type PreviewedStep, type ShowPreview } from './preview';
import './PreviewSection.css';

interface PreviewSectionProps {
  readonly settings: Settings;
  /** Whether something of the form is wrong, and therefore not among the settings. */
  readonly isWrong: boolean;
  /** Whether somebody has begun to fill in the form. */
  readonly isTouched: boolean;
  /** The screen on which what is being filled in is seen; shown until another one is chosen. */
  readonly suggested: PreviewedStep;
}

/** From this width on the preview is beside the form. */
const beside = '(min-width: 70rem)';

/** What employees will see, as it is typed. It is fetched once somebody asks for it, or begins to type beside its place. */
export function PreviewSection({ isTouched, ...shown }: PreviewSectionProps) {
  const { text } = useTexts<'setup'>();
  const [isAsked, setAsked] = useState(false);
  const isOpen = isAsked || (isTouched && matchMedia(beside).matches);
  return (
    <section className="section setup-preview screen-only" aria-labelledby="preview-title">
      <h2 id="preview-title">{text('setup:preview.title')}</h2>
      {isOpen ? (
        <Preview {...shown} />
      ) : (
        <p>
          <Button data-action="preview" onClick={() => setAsked(true)}>
            {text('setup:preview.open')}
          </Button>
        </p>
      )}
    </section>
  );
}

const names = { start: 'start', 'contact-admin': 'contact' } as const satisfies Record<PreviewedStep, string>;

function Preview({ settings, isWrong, suggested }: Omit<PreviewSectionProps, 'isTouched'>) {
  const { text, plain } = useTexts<'setup'>();
  const [chosen, setChosen] = useState<PreviewedStep | null>(null);
  const step = chosen ?? suggested;
  const file = useChosenLogo();
  const named = settings.brand?.logo;
  const logo = useMemo(() => knownLogo(file, named), [file, named]);
  const frame = useRef<HTMLIFrameElement>(null);
  const [show, setShow] = useState<{ readonly it: ShowPreview } | 'coming' | 'lost'>('coming');

  useEffect(() => {
    let close: (() => void) | null = null;
    let isWanted = true;
    loadPreview().then(
      (open) => {
        if (!isWanted) return;
        const opened = frame.current && open?.(frame.current);
        close = opened?.close ?? null;
        setShow(opened ? { it: opened.show } : 'lost');
      },
      () => setShow('lost'),
    );
    return () => {
      isWanted = false;
      close?.();
    };
  }, []);

  useEffect(() => {
    if (typeof show === 'object') show.it({ step, settings, logo });
  }, [logo, show, step, settings]);

  const name = plain('setup:preview.name', { screen: plain(`setup:preview.${names[step]}`) });
  return (
    <>
      <Segments
        name="preview"
        legend={text('setup:preview.which')}
        options={previewedSteps.map((id) => ({ id, label: text(`setup:preview.${names[id]}`) }))}
        chosen={step}
        onChoose={setChosen}
      />
      <p className="note">{text('setup:preview.note')}</p>
      <p role="status" className="setup-status">
        {show === 'coming' && text('setup:preview.loading')}
        {show === 'lost' && text('setup:preview.failed')}
        {typeof show === 'object' && isWrong && text('setup:preview.wrong')}
      </p>
      {/* It scrolls, so it takes the focus; what is in it is to be looked at only. */}
      <div className="preview-phone" role="region" aria-label={name} tabIndex={0} hidden={show === 'lost'}>
        {/* Nothing is loaded into it, and in a sandbox it would be laid out as without scripts. */}
        {/* eslint-disable-next-line react/iframe-missing-sandbox */}
        <iframe ref={frame} title={name} tabIndex={-1} inert />
      </div>
    </>
  );
}
