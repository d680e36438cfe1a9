import { useTexts } from '../../i18n/useTexts';
import './HandoffStatus.css';
import type { HandoffNews } from './useHandoff';

/** Where the end of handing something over is shown, and announced. */
export function HandoffStatus({ news }: { readonly news: HandoffNews | null }) {
  const { text } = useTexts();
  return (
    <p className="handoff-status screen-only" role="status">
      {news && text(`handoff.${news}`)}
    </p>
  );
}
