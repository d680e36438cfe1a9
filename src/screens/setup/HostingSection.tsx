import { useState } from 'react';
import { Button } from '../../components/Button';
import { Callout } from '../../components/Callout';
import { Segments } from '../../components/Segments';
import { saveFile } from '../../handoff/saveFile';
import { useTexts } from '../../i18n/useTexts';
import type { Settings } from '../../settings/schema';
import { importOnDemand } from '../../site/onDemand';
import { CopyText } from '../shared/CopyText';
import { useHandoff } from '../shared/useHandoff';
import { hostSettings } from './hostSettings';

interface HostingSectionProps {
  readonly settings: Settings;
  /** The settings with which the files that lie on the server were built. */
  readonly built: Settings;
}

/** Kinds of hosts, called by the names of their products, each with the file that tells it what to send. */
const hosts = {
  nginx: { label: 'nginx', file: 'hosting/nginx.conf' },
  apache: { label: 'Apache', file: '.htaccess' },
  iis: { label: 'IIS', file: 'web.config' },
  pages: { label: 'Netlify, Cloudflare Pages', file: '_headers' },
} as const;

type Host = keyof typeof hosts;

const hostIds = Object.keys(hosts) as Host[];

type MakeFiles = Awaited<
  ReturnType<Awaited<ReturnType<typeof importOnDemand<'settings'>>>['loadHostFiles']>
>['hostFiles'];

/** The file by which a server learns where the guide may be framed: settings alone do not change what it sends. */
export function HostingSection({ settings, built }: HostingSectionProps) {
  const { text, plain } = useTexts<'setup'>();
  const handoff = useHandoff();
  const [host, setHost] = useState<Host>('nginx');
  const [make, setMake] = useState<{ readonly files: MakeFiles } | 'failed' | null>(null);
  const { label, file } = hosts[host];

  async function load() {
    try {
      const { hostFiles: files } = await (await importOnDemand('settings')).loadHostFiles();
      setMake({ files });
    } catch {
      setMake('failed');
    }
  }

  const made = make !== null && make !== 'failed' ? make.files(hostSettings(settings))[file] : null;
  return (
    <section className="section setup-column">
      <h2>{text('setup:hosting.title')}</h2>
      {isSentOtherwise(settings, built) ? (
        <Callout title={text('setup:hosting.changed')}>
          <p>{text('setup:hosting.text')}</p>
        </Callout>
      ) : (
        <p>{text('setup:hosting.text')}</p>
      )}
      <div role="status" className="setup-alert">
        {make === 'failed' && <p>{text('setup:hosting.failed')}</p>}
      </div>
      {made === null ? (
        <p>
          <Button data-action="make-hosting" onClick={() => void load()}>
            {text('setup:hosting.make')}
          </Button>
        </p>
      ) : (
        <>
          <Segments
            name="host"
            legend={text('setup:hosting.host')}
            options={hostIds.map((id) => ({ id, label: hosts[id].label }))}
            chosen={host}
            onChoose={setHost}
          />
          <p>{text('setup:hosting.place', { file })}</p>
          {host === 'nginx' && <p>{text('setup:hosting.reload')}</p>}
          <p>
            <Button
              data-action="save-hosting"
              onClick={() => saveFile(baseName(file), new Blob([made], { type: 'text/plain' }))}
            >
              {text('setup:hosting.save', { file: baseName(file) })}
            </Button>
          </p>
          <div className="setup-code" data-sample="hosting">
            <CopyText
              text={made}
              address={null}
              title={label}
              label={text('setup:result.text.copy')}
              copied={text('setup:copied.file')}
              labelNamed={`${plain('setup:result.text.copy')} (${file})`}
              handoff={handoff}
            />
          </div>
        </>
      )}
    </section>
  );
}

/** Whether a host has to send something else than what it was told by the build. */
function isSentOtherwise(settings: Settings, built: Settings): boolean {
  const sent = ({ embedding = [], hsts = false }: Settings) => JSON.stringify([embedding, hsts]);
  return sent(settings) !== sent(built);
}

function baseName(file: string): string {
  return file.replace(/^.*\//, '');
}
