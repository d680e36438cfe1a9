import { typeset } from '../i18n/typeset';
import './FlowLegend.css';

const signs = ['question', 'guide', 'outcome', 'solved', 'depends'] as const;
const logSigns = ['passed', 'here'] as const;

type Sign = (typeof signs)[number] | (typeof logSigns)[number];

interface FlowLegendProps {
  /** What each sign of the map means; `escalation` has none, and is said because no line says it. */
  readonly texts: Readonly<Record<Sign | 'escalation', string>>;
}

/** What the signs of the map mean and which lines it leaves out, for the same page as the map. */
export function FlowLegend({ texts }: FlowLegendProps) {
  return (
    <>
      <ul className="map-legend" role="list">
        {signs.map((sign) => (
          <li key={sign}>
            <SignImage sign={sign} />
            {typeset(texts[sign])}
          </li>
        ))}
        {logSigns.map((sign) => (
          <li key={sign} className="map-legend-trail">
            <SignImage sign={sign} />
            {typeset(texts[sign])}
          </li>
        ))}
      </ul>
      <p className="map-legend-note">{typeset(texts.escalation)}</p>
    </>
  );
}

function SignImage({ sign }: { readonly sign: Sign }) {
  return (
    <svg viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <use href={`#map-${sign}`} />
    </svg>
  );
}
