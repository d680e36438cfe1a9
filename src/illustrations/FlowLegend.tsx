import { withRuby } from '../i18n/withRuby';

const signs = ['question', 'guide', 'outcome', 'solved', 'depends', 'found'] as const;
const logSigns = ['passed', 'here'] as const;

type Sign = (typeof signs)[number] | (typeof logSigns)[number];

interface FlowLegendProps {
  /** The meaning of each sign; `escalation` has no sign, because no line is drawn for it. */
  readonly texts: Readonly<Record<Sign | 'escalation', string>>;
}

/** The legend of the map: its signs, and the lines it leaves out. */
export function FlowLegend({ texts }: FlowLegendProps) {
  return (
    <>
      <ul className="map-legend" role="list">
        {signs.map((sign) => (
          <li key={sign}>
            <SignImage sign={sign} />
            {withRuby(texts[sign])}
          </li>
        ))}
        {logSigns.map((sign) => (
          <li key={sign} className="map-legend-trail">
            <SignImage sign={sign} />
            {withRuby(texts[sign])}
          </li>
        ))}
      </ul>
      <p className="map-legend-note">{withRuby(texts.escalation)}</p>
    </>
  );
}

function SignImage({ sign }: { readonly sign: Sign }) {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <use href={`#map-${sign}`} />
    </svg>
  );
}
