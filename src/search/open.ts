import type { SearchData } from './data';
import { attachBox, restMs, type SearchBox } from './attachBox';
import { createSearch, type Found, type Search, type SearchResult } from './search';
import { summaryOf, whyFound, type SearchTexts } from './texts';

/** The search of a locale, ready to be used. */
export interface OpenedSearch {
  readonly search: Search;
  /** How much was found, for those who do not see it. */
  readonly summary: (result: SearchResult) => string;
  /** Why a screen was found, as the locale writes it. */
  readonly why: (found: Found) => string;
  /** How long typing rests before what was found is said, in ms. */
  readonly restMs: number;
  /** Lets a box find as somebody types into it. */
  readonly attach: (box: SearchBox) => void;
}

/** Opens the search of a locale with what the build knows of it. */
export function openSearch(data: SearchData, texts: SearchTexts): OpenedSearch {
  const search = createSearch(data);
  return {
    search,
    summary: (result) => summaryOf(texts, result),
    why: (found) => whyFound(texts, found),
    restMs,
    attach: (box) => attachBox(search, texts, box),
  };
}
