import { useTexts } from '../../i18n/useTexts';

interface CaseWaysProps {
  /** The map, with what was tried on it. */
  readonly mapHref: string;
  readonly startHref: string;
}

/** Where a case can be looked at in another way, or begun anew. */
export function CaseWays({ mapHref, startHref }: CaseWaysProps) {
  const { text } = useTexts<'desk'>();
  return (
    <p className="row">
      <a className="button" href={mapHref}>
        {text('case:map')}
      </a>
      <a className="button" href={startHref}>
        {text('case:start')}
      </a>
    </p>
  );
}
