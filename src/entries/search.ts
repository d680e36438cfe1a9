// Fetched on demand, with the wording of one locale: nobody needs it before they touch the box.
export { openSearch } from '../search/open';
