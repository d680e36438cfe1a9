import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/useTexts';
import { FlowLegend } from '../../illustrations/FlowLegend';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import { DeskFrame } from './DeskFrame';
import type { Settings } from '../../settings/schema';
import './MapScreen.css';

/** The id of the part of the page that goes on in the browser. */
export const finderId = 'finder';

interface MapScreenProps {
  readonly links: SideLinks;
  readonly localeHrefs: LocaleHrefs;
  readonly settings: Settings;
  /** Drawn when the page is built. */
  readonly picture: ReactNode;
  /** The list of all steps. */
  readonly children: ReactNode;
}

/** The whole diagnosis, as a picture and as a list. The picture is all markup: it needs no scripts and gets none. */
export function MapScreen({ links, localeHrefs, settings, picture, children }: MapScreenProps) {
  const { text, t } = useTexts<'desk'>();
  return (
    <DeskFrame
      title={text('map:title')}
      lead={text('map:lead')}
      links={links}
      localeHrefs={localeHrefs}
      settings={settings}
      isWide
    >
      <div className="map-page">
        <div id={finderId}>{children}</div>
        <section className="section">
          <h2 id="picture-title">{text('map:picture.title')}</h2>
          <p className="note screen-only">{text('map:picture.hint')}</p>
          <FlowLegend texts={t('map:picture.legend', { returnObjects: true })} />
          <div className="map-picture" tabIndex={0} role="region" aria-labelledby="picture-title">
            {picture}
          </div>
        </section>
      </div>
    </DeskFrame>
  );
}
