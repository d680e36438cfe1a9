import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import './HandoffStatus.css';
import type { HandoffNews } from './useHandoff';

/** Where the end of handing something over is shown, and announced. */
export function HandoffStatus({ news }: { readonly news: HandoffNews | null }) {
  const t = useTranslate();
  return (
    <p className="handoff-status screen-only" role="status">
      {typeset(news && t(`handoff.${news}`))}
    </p>
  );
}
