import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/useTexts';
import './MapScreen.css';
import { MapTools } from './MapTools';

interface MapStageProps {
  readonly title: ReactNode;
  /** The map, drawn when the page is built; what describes it has the id `picture-hint`. */
  readonly picture: ReactNode;
  /** What lies over it. */
  readonly children?: ReactNode;
}

/** The picture of the map under its heading, with buttons that make it larger; it is moved and enlarged by keys too. */
export function MapStage({ title, picture, children }: MapStageProps) {
  const { plain, t } = useTexts<'desk'>();
  return (
    <div className="map-stage">
      <div className="map-head">
        <h2 id="picture-title">{title}</h2>
        <MapTools name={plain('map:picture.tools.name')} texts={t('map:picture.tools', { returnObjects: true })} />
      </div>
      <div
        className="map-picture"
        tabIndex={0}
        role="region"
        aria-labelledby="picture-title"
        aria-describedby="picture-hint"
        aria-keyshortcuts="+ - 0"
      >
        {picture}
      </div>
      {children}
    </div>
  );
}
