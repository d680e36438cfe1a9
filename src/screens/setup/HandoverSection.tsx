import { useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { saveFile } from '../../handoff/saveFile';
import { useTexts } from '../../i18n/useTexts';
import { fileText, type CheckedForm } from '../../settings/checkForm';
import { importOnDemand } from '../../site/onDemand';
import { CopyText } from '../shared/CopyText';
import { useHandoff } from '../shared/useHandoff';
import { extraFiles } from './chosenLogo';
import { hostSettings } from './hostSettings';
import { ProblemStop } from './ProblemStop';

interface HandoverSectionProps extends CheckedForm {
  /** The root of the site that this page is of, whose files are packed; null from disk. */
  readonly site: string | null;
}

/** How far the packing is, or how it ended. */
type Packing =
  | { readonly is: 'none' | 'stopped' | 'cancelled' | 'unreachable' | 'refused' }
  | { readonly is: 'going'; readonly done: number; readonly total: number }
  /** Of which settings: that earlier ones were packed says nothing about these. */
  | { readonly is: 'done'; readonly name: string; readonly of: string; readonly lacks: string | null }
  | { readonly is: 'different'; readonly file: string };

/** The one file to hand over, the guide with the company's settings in it, and what to write to whoever puts it on a server. */
export function HandoverSection({ site, settings, problems }: HandoverSectionProps) {
  const { text, plain } = useTexts<'setup'>();
  const handoff = useHandoff();
  const [packing, setPacking] = useState<Packing>({ is: 'none' });
  const stop = useRef<AbortController | null>(null);
  const request = plain('setup:handover.request');
  const file = fileText(settings);

  async function pack(root: string) {
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    setPacking({ is: 'going', done: 0, total: 0 });
    setPacking(await packed(root, signal));
  }

  async function packed(root: string, signal: AbortSignal): Promise<Packing> {
    try {
      const { packSite } = await (await importOnDemand('settings')).loadArchive();
      const files = await extraFiles(settings, root);
      const logo = settings.brand?.logo ?? null;
      const lacks = files.length === 0 ? logo : null;
      const { name, archive } = await packSite({
        fetchFile: (asked) => fetch(`${root}/${asked}`, { cache: 'no-cache', signal }),
        settings: { text: file, host: hostSettings(settings), files },
        beside: { [readFirstFile]: `\uFEFF${request.replaceAll('\n', '\r\n')}\r\n` },
        onProgress: (done, total) => setPacking({ is: 'going', done, total }),
        signal,
      });
      return saveFile(name, archive) ? { is: 'done', name, of: file, lacks } : { is: 'refused' };
    } catch (error) {
      if (signal.aborted) return { is: 'cancelled' };
      const { file: other } = error as { readonly file?: string | null };
      return other ? { is: 'different', file: other } : { is: 'unreachable' };
    }
  }

  return (
    <section className="section" aria-labelledby="handover-title">
      <h3 id="handover-title">{text('setup:handover.title')}</h3>
      {site === null ? (
        <p>{text('setup:handover.disk')}</p>
      ) : (
        <>
          <p>{text('setup:handover.text')}</p>
          {packing.is === 'stopped' && problems.length > 0 && (
            <ProblemStop id="pack" press={packing} problems={problems} onRight={() => void pack(site)} />
          )}
          <p className="row">
            <Button
              strong
              data-action="pack"
              disabled={packing.is === 'going'}
              onClick={() => (problems.length > 0 ? setPacking({ is: 'stopped' }) : void pack(site))}
            >
              {text('setup:handover.make')}
            </Button>
            {packing.is === 'going' && (
              <Button data-action="stop" onClick={() => stop.current?.abort()}>
                {text('setup:handover.cancel')}
              </Button>
            )}
          </p>
          <PackingStatus packing={packing.is === 'done' && packing.of !== file ? { is: 'none' } : packing} />
        </>
      )}
      <h4>{text('setup:handover.requestTitle')}</h4>
      <div data-sample="request">
        <CopyText
          text={request}
          address={null}
          title={plain('setup:handover.requestTitle')}
          label={text('setup:handover.copy')}
          handoff={handoff}
        />
      </div>
    </section>
  );
}

/** The page to read first of a release is for whoever sets it up; this is for whoever puts it on a server. */
const readFirstFile = 'はじめにお読みください.txt';

function PackingStatus({ packing }: { readonly packing: Packing }) {
  const { text } = useTexts<'setup'>();
  const isGoing = packing.is === 'going' && packing.total > 0;
  return (
    <>
      {isGoing && <progress className="setup-progress" value={packing.done} max={packing.total} aria-hidden="true" />}
      {isGoing && (
        <p className="note">{text('setup:handover.progress', { done: packing.done, total: packing.total })}</p>
      )}
      <p role="status" className="setup-status">
        {packing.is === 'done' && text('setup:handover.done', { name: packing.name })}
        {packing.is === 'done' && packing.lacks !== null && (
          <span className="field-problem">{text('setup:handover.lacks', { file: packing.lacks })}</span>
        )}
        {packing.is === 'different' && text('setup:handover.different', { file: packing.file })}
        {(packing.is === 'cancelled' || packing.is === 'unreachable' || packing.is === 'refused') &&
          text(`setup:handover.${packing.is}`)}
      </p>
    </>
  );
}
