import { Fragment, type ComponentProps } from 'react';
import { ActionList } from '../../components/ActionList';
import { Callout } from '../../components/Callout';
import { Message } from '../../components/Message';
import { Notes } from '../../components/Notes';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { headingId, mainId, PageHeader } from '../shared/PageHeader';

/** What lies beside this page, by name. */
const contents = [
  { names: 'site', key: 'site' },
  { names: 'LICENSE, licences.txt', key: 'licences' },
  { names: 'bom.cdx.json', key: 'materials' },
  { names: 'SHA256SUMS', key: 'checksums' },
  { names: 'read-first', key: 'readFirst' },
] as const;

interface ReadFirstScreenProps extends ComponentProps<typeof PageHeader> {
  readonly setupHref: string;
}

/** What an administrator reads first who was handed a release: how to try the guide, adapt it and put it on a server. */
export function ReadFirstScreen({ startHref, setupHref, ...header }: ReadFirstScreenProps) {
  const { text, plain, t } = useTexts<'static'>();
  const actions = (list: readonly string[]) => list.map((words) => ({ text: withRuby(words) }));
  return (
    <>
      <PageHeader startHref={startHref} {...header} />
      <div className="page">
        <main className="content" id={mainId} tabIndex={-1}>
          <h1 id={headingId}>{text('readFirst:title')}</h1>
          <p className="lead">{text('readFirst:lead')}</p>
          <Callout title={text('readFirst:unpack.title')}>
            <p>{text('readFirst:unpack.text')}</p>
          </Callout>
          <section className="section">
            <h2>{text('readFirst:open.title')}</h2>
            <p>{text('readFirst:open.text')}</p>
            <p>
              <a className="button" href={startHref}>
                {text('readFirst:open.link')}
              </a>
            </p>
          </section>
          <section className="section">
            <h2>{text('readFirst:settings.title')}</h2>
            <p>{text('readFirst:settings.text')}</p>
            <p>
              <a className="button" href={setupHref}>
                {text('sideLinks.setup')}
              </a>
            </p>
            <ActionList id="settings" actions={actions(t('readFirst:settings.actions', { returnObjects: true }))} />
            <p className="note">{text('readFirst:settings.later')}</p>
          </section>
          <section className="section">
            <h2>{text('readFirst:place.title')}</h2>
            <p>{text('readFirst:place.text')}</p>
            <h3>{text('readFirst:server.title')}</h3>
            <p>{text('readFirst:server.text')}</p>
            <Message>{plain('readFirst:server.request')}</Message>
            <h3>{text('readFirst:service.title')}</h3>
            <Callout title={text('readFirst:service.public.title')}>
              <p>{text('readFirst:service.public.text')}</p>
            </Callout>
            <ActionList id="service" actions={actions(t('readFirst:service.actions', { returnObjects: true }))} />
            <p className="note">{text('readFirst:service.note')}</p>
          </section>
          <section className="section">
            <h2>{text('readFirst:after.title')}</h2>
            <Notes notes={t('readFirst:after.points', { returnObjects: true }).map(withRuby)} />
          </section>
          <section className="section">
            <h2>{text('readFirst:contents.title')}</h2>
            <Notes
              notes={contents.map(({ names, key }) => (
                <Fragment key={key}>
                  <span className="label" translate="no">
                    {names}
                  </span>
                  <br />
                  {text(`readFirst:contents.${key}`)}
                </Fragment>
              ))}
            />
          </section>
          <p className="note">{text('about:version', { version: import.meta.env.GUIDE_VERSION })}</p>
        </main>
      </div>
    </>
  );
}
