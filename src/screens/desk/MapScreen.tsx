import type { ReactNode } from 'react';
import { reasons, sectionOf } from '../../diagnosis/reasons';
import { useLocale, useTexts } from '../../i18n/useTexts';
import { FlowLegend } from '../../illustrations/FlowLegend';
import { hrefsIn, type LocaleHrefs, type SideLinks } from '../../navigation/hrefs';
import { sectionPage } from '../../navigation/paths';
import { DeskFrame } from './DeskFrame';
import type { Settings } from '../../settings/schema';
import './MapScreen.css';
import { MapStage } from './MapStage';
import { ReasonTitle } from '../shared/ReasonTitle';
import { cardId } from './MapCard';

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

/** The whole diagnosis, as a picture and as a list. The picture is all markup: scripts only make it larger, and mark what is on it. */
export function MapScreen({ links, localeHrefs, settings, picture, children }: MapScreenProps) {
  const { text, t } = useTexts<'desk'>();
  const { toSide } = hrefsIn(useLocale(), '..');
  return (
    <DeskFrame
      title={text('map:title')}
      lead={text('map:lead')}
      links={links}
      localeHrefs={localeHrefs}
      settings={settings}
    >
      <div className="map-page">
        <div id={finderId}>{children}</div>
        <section className="section map-section">
          <MapStage title={text('map:picture.title')} picture={picture}>
            <div id={cardId} />
          </MapStage>
          <p className="note map-hint screen-only needs-scripts" id="picture-hint">
            {text('map:picture.hint')}
          </p>
          <FlowLegend
            texts={t('map:picture.legend', { returnObjects: true })}
            reasons={reasons.map((id) => ({
              id,
              title: <ReasonTitle reason={id} />,
              href: toSide(sectionPage(sectionOf[id])),
            }))}
          />
        </section>
      </div>
    </DeskFrame>
  );
}
