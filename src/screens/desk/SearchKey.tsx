import { useEffect, type RefObject } from 'react';
import { useTexts } from '../../i18n/useTexts';
import './SearchKey.css';

interface SearchKeyProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/**
 * Says that a key leads to the search, and lets it do so. It can be switched off, for whoever speaks to their computer:
 * a word can press a key (WCAG 2.1.4).
 */
export function SearchKey({ field, isOn, onChange }: SearchKeyProps) {
  const { text } = useTexts<'desk'>();

  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { target } = event;
      if (target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [field, isOn]);

  return (
    <label className="search-key">
      <input
        type="checkbox"
        checked={isOn}
        data-action="find-key"
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{text('case:searchKey')}</span>
    </label>
  );
}
