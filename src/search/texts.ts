import type { Beyond } from './said';
import type { Found, SearchResult } from './search';

/** What the search says, with placeholders as the locale writes them. */
export interface SearchTexts {
  readonly found: string;
  readonly none: string;
  readonly questions: string;
  readonly admin: string;
  readonly answered: string;
  readonly why: Readonly<Record<'said' | 'title' | 'answer' | 'action', string>>;
  readonly beyond: Readonly<Record<Beyond, string>>;
}

/** Fills the placeholders of a text. */
function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** How much was found; where it is nothing, what to do. */
export function summaryOf(texts: SearchTexts, { found, beyond }: SearchResult): string {
  const said = found.length > 0 ? fillText(texts.found, { count: found.length }) : texts.none;
  return beyond ? `${texts.beyond[beyond]} ${said}` : said;
}

/** The name of a found screen; that of the administrator says for what. */
export function nameOf(texts: SearchTexts, { target: { name, given } }: Found): string {
  return given ? fillText(texts.admin, { reason: name }) : name;
}

/** Why a screen was found, and what its link answers. */
export function whyFound(texts: SearchTexts, { target, field, sentence }: Found): string {
  const found = fillText(texts.why[field === 'detail' ? 'action' : field], { sentence });
  return target.answered === undefined ? found : `${found} ${fillText(texts.answered, { answer: target.answered })}`;
}
