import type { ReactNode } from 'react';
import { withRuby } from '../i18n/withRuby';

const signs = ['question', 'guide', 'outcome', 'solved', 'depends', 'found'] as const;
const logSigns = ['passed', 'here'] as const;

type Sign = (typeof signs)[number] | (typeof logSigns)[number];

interface FlowLegendProps {
  /** The meaning of each sign; `escalation` has no sign, because no line is drawn for it. */
  readonly texts: Readonly<Record<Sign | 'escalation' | 'reasons', string>>;
  /** In the order of their numbers on the map. */
  readonly reasons: readonly { readonly id: string; readonly title: ReactNode; readonly href: string }[];
}

/** The legend of the map: its signs, the lines it leaves out, and what its numbers stand for. */
export function FlowLegend({ texts, reasons }: FlowLegendProps) {
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
      <p className="map-legend-note" id="map-reasons">
        {withRuby(texts.reasons)}
      </p>
      <div role="group" aria-labelledby="map-reasons">
        <ol className="map-reasons">
          {reasons.map(({ id, title, href }) => (
            <li key={id}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ol>
      </div>
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
