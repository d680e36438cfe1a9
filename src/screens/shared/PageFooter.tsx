import { useLocale, useTexts } from '../../i18n/useTexts';
import type { SidePage } from '../../navigation/paths';
import { textIn } from '../../settings/localText';
import type { Settings } from '../../settings/schema';
import { CompanyLink } from './CompanyLink';
import { CompanyText } from './CompanyText';
import './PageFooter.css';

/** In the order shown. */
const linked = ['map', 'admin', 'setup', 'about'] as const satisfies readonly SidePage[];

interface PageFooterProps {
  readonly links: Readonly<Partial<Record<SidePage, string>>>;
  readonly settings: Settings;
}

/** The guide's promises, and links to the pages beside the steps. */
export function PageFooter({ links, settings }: PageFooterProps) {
  const { text } = useTexts();
  const locale = useLocale();
  const company = textIn(settings.company, locale);
  return (
    <footer className="page-footer">
      <p>
        {text('promise.secrets')} {!settings.numbers && text('promise.unsent')} {text('promise.unofficial')}
      </p>
      {/* Where answers are counted, a script says so: without scripts nothing is counted. */}
      <p id="counted" hidden />
      {company && <p>{text('company.for', { company })}</p>}
      <ul className="page-links screen-only" role="list">
        {linked
          .filter((page) => links[page])
          .map((page) => (
            <li key={page}>
              <a className="link-row" href={links[page]}>
                {text(`sideLinks.${page}`)}
              </a>
            </li>
          ))}
        {settings.links?.map(({ title, href }) => (
          <li key={href}>
            <CompanyLink href={href}>
              <CompanyText text={title} />
            </CompanyLink>
          </li>
        ))}
      </ul>
    </footer>
  );
}
