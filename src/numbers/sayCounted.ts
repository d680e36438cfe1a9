import type { CountTexts } from '../i18n/countTexts';
import { rubyNodes } from '../i18n/rubyNodes';

/** The element at the end of a page in which stands that it is counted. */
const countedId = 'counted';

/** Says at the end of the page that answers are counted. */
export function sayCounted({ said }: CountTexts): void {
  const line = document.getElementById(countedId);
  if (!line?.hidden) return;
  line.append(...rubyNodes(said));
  line.hidden = false;
}
