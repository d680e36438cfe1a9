import { useTranslate } from '../i18n/useTranslate';
import type { SidePage } from '../navigation/paths';
import './PageFooter.css';

/** In the order shown. */
const linked = ['map', 'admin', 'about'] as const satisfies readonly SidePage[];

interface PageFooterProps {
  readonly links: Readonly<Partial<Record<SidePage, string>>>;
}

/** What the guide promises, and the pages beside the steps. */
export function PageFooter({ links }: PageFooterProps) {
  const t = useTranslate();
  return (
    <footer className="page-footer">
      <p>{t('promise.secrets')}</p>
      <p>{t('promise.unofficial')}</p>
      <ul className="page-links screen-only" role="list">
        {linked
          .filter((page) => links[page])
          .map((page) => (
            <li key={page}>
              <a className="page-link" href={links[page]}>
                {t(`sideLinks.${page}`)}
              </a>
            </li>
          ))}
      </ul>
    </footer>
  );
}
