import type { ComponentProps } from 'react';
import { Notes } from '../../components/Notes';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { headingId, mainId, PageHeader } from '../shared/PageHeader';

/** The page about the guide: privacy, accessibility, how its facts were checked, its version. Nothing in it needs scripts. */
export function AboutScreen({ startHref, ...header }: ComponentProps<typeof PageHeader>) {
  const { text, t } = useTexts<'static'>();
  const sections = t('about:sections', { returnObjects: true });
  return (
    <>
      <PageHeader startHref={startHref} {...header} />
      <div className="page">
        <main className="content" id={mainId} tabIndex={-1}>
          <h1 id={headingId}>{text('about:title')}</h1>
          {sections.map(({ title, paragraphs, ...section }) => (
            <section key={title} className="section">
              <h2>{withRuby(title)}</h2>
              {paragraphs.map((words) => (
                <p key={words}>{withRuby(words)}</p>
              ))}
              {'counted' in section && (
                <p>
                  {withRuby(header.settings.numbers ? section.counted.on : section.counted.off)}{' '}
                  {withRuby(section.counted.what)}
                </p>
              )}
              {'points' in section && <Notes notes={section.points.map(withRuby)} />}
            </section>
          ))}
          <p>
            <a className="link-row" href="before.html">
              {text('before:title')}
            </a>
          </p>
          <p>
            <a className="link-row" href="../licences.txt">
              {text('about:notices')}
            </a>
          </p>
          <p className="note">{text('about:version', { version: import.meta.env.GUIDE_VERSION })}</p>
          <p>
            <a className="button" href={startHref}>
              {text('about:back')}
            </a>
          </p>
        </main>
      </div>
    </>
  );
}
