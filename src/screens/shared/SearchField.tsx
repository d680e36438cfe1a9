import type { ComponentProps, ReactNode } from 'react';
import { TextField } from '../../components/TextField';
import { useTexts } from '../../i18n/useTexts';
import './SearchField.css';

/** As much as somebody says in a sentence or three. */
const longest = 200;

interface SearchFieldProps extends Pick<ComponentProps<'div'>, 'ref' | 'onFocus'> {
  /** For the script of a page that React does not hydrate. */
  readonly 'data-unavailable'?: string;
  readonly 'data-opening'?: string;
  readonly 'data-admin'?: string;
  readonly input?: Pick<ComponentProps<'input'>, 'ref' | 'value' | 'onChange' | 'aria-keyshortcuts'>;
  /** What there is to say about a key that leads here. */
  readonly shortcut?: ReactNode;
  /** What was found, where the page itself shows it. */
  readonly children?: ReactNode;
  readonly status?: ReactNode;
}

/** The box to search by one's own words, and the places for what is found. It says nothing without scripts. */
export function SearchField({ input, shortcut, status, children, ...box }: SearchFieldProps) {
  const { text } = useTexts();
  return (
    <div {...box} className="section needs-scripts screen-only" role="search">
      <TextField
        {...input}
        id="search-words"
        type="search"
        label={text('find.label')}
        maxLength={longest}
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="search"
        data-action="find"
      />
      {shortcut}
      <div className="search-found">{children}</div>
      {/* Below what was found, which does not move when it comes. */}
      <p className="note" role="status">
        {status}
      </p>
    </div>
  );
}
