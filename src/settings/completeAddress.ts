import type { SettingsForm } from './form';
import { formFieldOf, isOfKind } from './table';

/** A host with a dot in it, and what may follow: what people type who leave out the beginning. */
const withoutScheme = /^[^\s/?#:@\\]+\.[^\s/?#:@\\.]+(?::\d+)?(?:[/?#]\S*)?$/;

/** An address as it was typed, with the `https://` that it lacks. One that says `http://` stays what it is: to know better would be a guess. */
export function completeAddress(typed: string): string {
  const address = typed.trim().replace(/^\/\//, '');
  return withoutScheme.test(address) ? `https://${address}` : typed;
}

/** The form with the addresses completed that `part` of it has; the form itself where there is nothing to complete. */
export function completeIn(form: SettingsForm, part: string): SettingsForm {
  const path = formFieldOf(part);
  if (!path) return form;
  if (isOfKind(path, 'address') || isOfKind(path, 'site')) {
    return changed(form, path, form[path], completeAddress(form[path]));
  }
  if (isOfKind(path, 'origins')) {
    return changed(form, path, form[path], form[path].split('\n').map(completeAddress).join('\n'));
  }
  if (!isOfKind(path, 'links')) return form;
  const links = form[path].map((link) => ({ ...link, href: completeAddress(link.href) }));
  return links.some(({ href }, row) => href !== form[path][row]?.href) ? { ...form, [path]: links } : form;
}

function changed(form: SettingsForm, path: string, typed: string, completed: string): SettingsForm {
  return completed === typed ? form : { ...form, [path]: completed };
}
