import type { SearchBox } from '../search/searchBox';
import { importOnDemand } from './onDemand';

/** Where a box's search leads, and what is said where it cannot be fetched. */
export interface SearchWays extends Pick<SearchBox, 'hrefOf' | 'startHref' | 'ways'> {
  readonly unavailable: string;
  /** The site's root, where the page does not know it by itself. */
  readonly site?: string;
}

/** Fetches the search for the box in `root`, which was touched; resolves to whether it came. */
export async function openSearchBox(root: HTMLElement, { unavailable, site, ...ways }: SearchWays): Promise<boolean> {
  const input = root.querySelector('input');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const results = root.querySelector<HTMLElement>('.search-found');
  if (!input || !status || !results) return false;
  try {
    const { opened } = await importOnDemand('search', site);
    opened.attach({ input, status, results, ...ways });
    return true;
  } catch {
    // Without a network, or from disk.
    status.textContent = unavailable;
    return false;
  }
}
