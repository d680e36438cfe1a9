import type { ProblemCode } from './problems';

/** What the address of a form can ask for. */
export const placeholders = [
  'subject',
  'request',
  'reason',
  'case',
  'step',
  'locale',
  'name',
  'callback',
  'department',
  'model',
  'screenText',
  'since',
] as const;

export type Placeholder = (typeof placeholders)[number];

const names = placeholders.join('|');

// Forms that make such a link themselves escape the braces.
const escaped = new RegExp(`%7[Bb](${names})%7[Dd]`, 'g');
const known = new RegExp(`\\{(${names})\\}`, 'g');

/** Returns a template with the placeholders as the guide looks for them, and the rest as a browser would write it. */
export function plainTemplate(text: string): string {
  return text.replace(/[\s"<>`]/g, encodeURIComponent).replace(escaped, '{$1}');
}

/** Returns the placeholders of a template, in its order, each once. */
export function placeholdersIn(template: string): readonly Placeholder[] {
  return [...new Set(Array.from(template.matchAll(known), ([, name]) => name as Placeholder))];
}

/**
 * Returns what is wrong with the placeholders of a template, or null. They are for values only: of a parameter of the query, or in
 * the fragment. Wherever else one stood, what somebody types could change where the link leads.
 */
export function placeholderProblem(template: string): ProblemCode | null {
  const filled = template.replace(known, '\u0000');
  if (/[{}\uFF5B\uFF5D]|%7B\w*%7D/i.test(filled)) return 'unknown-placeholder';
  const [address = ''] = filled.split('#');
  const [, ...query] = address.split('?');
  const before = [
    address.split('?')[0],
    ...query
      .join('?')
      .split('&')
      .map((pair) => pair.split('=')[0]),
  ];
  return before.some((name) => name?.includes('\u0000')) ? 'misplaced-placeholder' : null;
}

/** Returns the address with every placeholder replaced by what `valueOf` gives for it, as a value of an address. */
export function fillTemplate(template: string, valueOf: (name: Placeholder) => string): string {
  return template.replace(known, (_, name: Placeholder, at: number) => {
    // Half of a pair of surrogates cannot be part of an address.
    const text = valueOf(name).replace(/\p{Surrogate}/gu, '');
    return encodeURIComponent(isInEncodedQuery(template, at) ? inEncodedQuery(text) : text);
  });
}

/** Whether a place in a template is inside ServiceNow's parameter for several fields, which has a syntax of its own inside. */
function isInEncodedQuery(template: string, at: number): boolean {
  return /[?&]sysparm_query=[^&#]*$/.test(template.slice(0, at));
}

/** There, `^` begins another field, and what follows `javascript:` is run by the server: in a text both are letters like others. */
function inEncodedQuery(text: string): string {
  return text.replace(/\^/g, '\uFF3E').replace(/(javascript):/gi, '$1\uFF1A');
}
