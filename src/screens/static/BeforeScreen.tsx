import type { ComponentProps } from 'react';
import { ActionList } from '../../components/ActionList';
import { Callout } from '../../components/Callout';
import { Notes } from '../../components/Notes';
import { useTexts } from '../../i18n/useTexts';
import { headingId, mainId, PageHeader } from '../shared/PageHeader';
import { richList, RichText } from '../shared/RichText';

/** What to do while the old phone still works, so that nobody needs the rest of the guide. Nothing in it needs scripts. */
export function BeforeScreen({ startHref, ...header }: ComponentProps<typeof PageHeader>) {
  const { text, t } = useTexts<'static'>();
  return (
    <>
      <PageHeader startHref={startHref} {...header} />
      <div className="page">
        <main className="content" id={mainId} tabIndex={-1}>
          <h1 id={headingId}>{text('before:title')}</h1>
          <p className="lead">{text('before:lead')}</p>
          <Callout title={text('before:keep.title')}>
            <p>{text('before:keep.text')}</p>
          </Callout>
          <section className="section">
            <h2>{text('before:steps.title')}</h2>
            <ActionList
              id="before"
              actions={t('before:steps.actions', { returnObjects: true }).map((action) => ({
                text: <RichText words={action.text} />,
                detail: <RichText words={action.detail} />,
              }))}
            />
          </section>
          <section className="section">
            <h2>{text('before:after.title')}</h2>
            <Notes notes={richList(t('before:after.points', { returnObjects: true }))} />
          </section>
          <section className="section">
            <h2>{text('before:data.title')}</h2>
            <p>{text('before:data.text')}</p>
          </section>
          <p>{text('before:stuck')}</p>
          <p className="screen-only">
            <a className="button" href={startHref}>
              {text('about:back')}
            </a>
          </p>
        </main>
      </div>
    </>
  );
}
