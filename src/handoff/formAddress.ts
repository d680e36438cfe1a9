import { parseAddress } from '../settings/parseAddress';
import { fillTemplate, placeholdersIn, type Placeholder } from '../settings/formTemplate';

/**
 * The longest address with which a form is opened. RFC 9110 (section 4.1) asks everybody to take 8,000 bytes, which Apache does for
 * the line; Tomcat, which Jira runs on, has as much for line and cookies together. Half of it leaves the cookies their room.
 */
export const longestFormAddress = 4000;

/** What a form may be given; of the request the whole text and a short one. */
export interface FormValues extends Readonly<Record<Exclude<Placeholder, 'request'>, string>> {
  readonly requests: readonly string[];
}

export interface FilledForm {
  readonly href: string;
  /** What it is given, in the order of its address. */
  readonly takes: readonly Placeholder[];
  /** Whether the request that it asks for is too long for an address. */
  readonly isCut: boolean;
}

/** Returns the address of a form with what it asks for: with the longest request that fits, else without it. */
export function fillForm(template: string, values: FormValues): FilledForm {
  const asked = placeholdersIn(template);
  const asksForRequest = asked.includes('request');
  const filled = (request: string, isBare = false) =>
    fillTemplate(template, (name) => (isBare ? '' : name === 'request' ? request : values[name]));
  // As the browser will write it.
  const fits = (href: string) => (parseAddress(href)?.href ?? href).length <= longestFormAddress;
  const given = asked.filter((name) => name === 'request' || values[name] !== '');
  const whole = values.requests.map((request) => filled(request)).find(fits);
  if (whole !== undefined) return { href: whole, takes: given, isCut: false };
  const rest = filled('');
  return {
    href: fits(rest) ? rest : filled('', true),
    takes: fits(rest) ? given.filter((name) => name !== 'request') : [],
    isCut: asksForRequest,
  };
}
