import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/useTexts';
import { openSearchBox, type SearchWays } from '../../site/openSearchBox';
import { SearchField } from './SearchField';

/** A box to search by one's own words, a second way beside the answers. What searches is fetched when the box is touched. */
export function SearchBox(ways: Omit<SearchWays, 'unavailable' | 'opening'>) {
  const { plain } = useTexts();
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(ways);

  function open() {
    if (!root.current) return;
    const said = { unavailable: plain('find.unavailable'), opening: plain('find.opening') };
    const hrefOf: SearchWays['hrefOf'] = (found) => latest.current.hrefOf(found);
    void openSearchBox(root.current, { ...ways, ...said, hrefOf });
  }

  useEffect(() => {
    // Links follow the settings, which arrive later.
    latest.current = ways;
    // Whoever was faster than the scripts.
    const input = root.current?.querySelector('input');
    if (input && (input.value !== '' || input === document.activeElement)) open();
  });

  return <SearchField ref={root} onFocus={open} />;
}
