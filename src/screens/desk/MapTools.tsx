import { plainText } from '../../i18n/plainText';
import '../../illustrations/Icon.css';
import { withRuby } from '../../i18n/withRuby';

/** What can be done with the picture, and its sign on a grid of 24; those without one are said in a word. */
const tools = [
  ['in', 'M12 5v14M5 12h14'],
  ['out', 'M5 12h14'],
  ['whole', null],
  ['trail', null],
] as const;

interface MapToolsProps {
  /** The name of the group. */
  readonly name: string;
  readonly texts: Readonly<Record<(typeof tools)[number][0], string>>;
}

/**
 * The buttons that make the picture of the map larger and smaller, and the place where its size is said. They are markup; a script that
 * comes later answers them.
 */
export function MapTools({ name, texts }: MapToolsProps) {
  return (
    <div className="map-tools needs-scripts screen-only" role="group" aria-label={name}>
      <span className="map-size" />
      {tools.map(([tool, sign]) => (
        <button
          key={tool}
          type="button"
          className="button map-tool"
          data-action={`map-${tool}`}
          aria-label={sign ? plainText(texts[tool]) : undefined}
        >
          {sign ? (
            <svg className="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <path d={sign} />
            </svg>
          ) : (
            withRuby(texts[tool])
          )}
        </button>
      ))}
    </div>
  );
}
