import type { SearchBox } from '../search/attachBox';
import { importOnDemand } from './onDemand';

/** Where a box's search leads, and what is said where it cannot be fetched. */
export interface SearchWays extends Pick<SearchBox, 'hrefOf' | 'startHref' | 'ways'> {
  readonly unavailable: string;
  /** Said to whoever types before the search has come. */
  readonly opening: string;
  /** The site's root, where the page does not know it by itself. */
  readonly site?: string;
}

/** The boxes whose search has come, or is coming. */
const opened = new WeakSet<HTMLElement>();

/** Fetches the search for the box in `root`, which was touched: once, or again where it did not come. Never rejects. */
export async function openSearchBox(
  root: HTMLElement,
  { unavailable, opening, site, ...ways }: SearchWays,
): Promise<void> {
  const input = root.querySelector('input');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const results = root.querySelector<HTMLElement>('.search-found');
  if (!input || !status || !results || opened.has(root)) return;
  opened.add(root);
  const wait = () => {
    status.textContent = input.value.trim() === '' ? '' : opening;
  };
  input.addEventListener('input', wait);
  wait();
  try {
    const { opened: search } = await importOnDemand('search', site);
    input.removeEventListener('input', wait);
    search.attach({ input, status, results, ...ways });
  } catch {
    // Without a network, or from disk.
    opened.delete(root);
    input.removeEventListener('input', wait);
    status.textContent = unavailable;
  }
}
