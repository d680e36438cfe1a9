import { useTexts } from '../../i18n/useTexts';
import './HandoffStatusLine.css';
import type { HandoffStatus } from './useHandoff';

/** Shows and announces what became of a text that was handed over, or of a page that was not printed. */
export function HandoffStatusLine({ status }: { readonly status: HandoffStatus | 'unprinted' | null }) {
  const { text } = useTexts();
  return (
    <p className="handoff-status screen-only" role="status">
      {status && text(`handoff.${status}`)}
    </p>
  );
}
