import './LanguageMenu.css';

/** The page in another language, called by its own name. */
export interface LanguageOption {
  readonly id: string;
  readonly name: string;
  /** BCP 47, for `lang` and `hreflang`. */
  readonly lang: string;
  readonly href: string;
  readonly dir?: 'rtl';
  readonly isCurrent: boolean;
}

interface LanguageMenuProps {
  /** The button's label, in English. */
  readonly label: string;
  /** The list's name for screen readers. */
  readonly title: string;
  readonly options: readonly LanguageOption[];
}

/** A menu of the page's languages, made of plain links: it works without scripts. */
export function LanguageMenu({ label, title, options }: LanguageMenuProps) {
  return (
    <details className="languages screen-only">
      <summary data-action="languages">
        <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path
            d="M3.500 9h17m-17 6h17M12 3c-3 3-4 6-4 9s1 6 4 9c3-3 4-6 4-9s-1-6-4-9z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        </svg>
        <span lang="en">{label}</span>
      </summary>
      <nav className="languages-panel" aria-label={title}>
        <ul role="list">
          {options.map((option) => (
            <li key={option.id}>
              <LanguageLink option={option} />
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

/** A link to the page in a language. */
export function LanguageLink({
  option: { id, name, lang, dir, href, isCurrent },
}: {
  readonly option: LanguageOption;
}) {
  return (
    <a
      className="language"
      href={href}
      lang={lang}
      dir={dir}
      hrefLang={lang}
      data-locale={id}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {name}
    </a>
  );
}
