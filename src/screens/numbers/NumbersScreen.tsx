import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { Notes } from '../../components/Notes';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import type { Settings } from '../../settings/schema';
import { DeskFrame } from '../desk/DeskFrame';
import { MapStage } from '../desk/MapStage';
import './NumbersScreen.css';

/** The id of the part of the page that goes on in the browser. */
export const numbersId = 'numbers';

/** The id of the part with the picture, which is shown once there are figures to draw. */
export const flowsId = 'flows';

interface NumbersScreenProps {
  readonly links: SideLinks;
  readonly localeHrefs: LocaleHrefs;
  readonly settings: Settings;
  /** The map, drawn when the page is built. */
  readonly picture: ReactNode;
  /** What opens logs and shows figures. */
  readonly children: ReactNode;
}

/** How the guide was used, from the logs of the company's own host: figures, and the map with the ways that were taken. */
export function NumbersScreen({ links, localeHrefs, settings, picture, children }: NumbersScreenProps) {
  const { text, t } = useTexts<'numbers' | 'desk'>();
  return (
    <DeskFrame
      title={text('numbers:title')}
      lead={text('numbers:lead')}
      links={links}
      localeHrefs={localeHrefs}
      settings={settings}
    >
      <div id={numbersId}>{children}</div>
      <section className="section map-section" id={flowsId} hidden>
        <MapStage title={text('numbers:map.title')} picture={picture} />
        <p className="note" id="picture-hint">
          {text('numbers:map.text')}
        </p>
      </section>
      <section className="section">
        <h2>{text('numbers:how.title')}</h2>
        <Notes notes={t('numbers:how.notes', { returnObjects: true }).map(withRuby)} />
      </section>
    </DeskFrame>
  );
}
