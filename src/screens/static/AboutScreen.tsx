import type { ComponentProps } from 'react';
import { Notes } from '../../components/Notes';
import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import { headingId, mainId, PageHeader } from '../shared/PageHeader';

/** What this guide is: privacy, accessibility, how its facts were checked. It needs no scripts and gets none. */
export function AboutScreen({ startHref, ...header }: ComponentProps<typeof PageHeader>) {
  const t = useTranslate();
  const sections = t('about:sections', { returnObjects: true });
  return (
    <>
      <PageHeader startHref={startHref} {...header} />
      <div className="page">
        <main className="content" id={mainId} tabIndex={-1}>
          <h1 id={headingId}>{typeset(t('about:title'))}</h1>
          {sections.map(({ title, paragraphs, ...section }) => (
            <section key={title} className="section">
              <h2>{typeset(title)}</h2>
              {paragraphs.map((text) => (
                <p key={text}>{typeset(text)}</p>
              ))}
              {'points' in section && <Notes notes={section.points.map(typeset)} />}
            </section>
          ))}
          <p>
            <a className="button" href={startHref}>
              {typeset(t('about:back'))}
            </a>
          </p>
        </main>
      </div>
    </>
  );
}
