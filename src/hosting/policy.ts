import { parseAddress } from '../settings/parseAddress.ts';

/**
 * The Content Security Policy that a host sends with every file (https://www.w3.org/TR/CSP3/). It names nothing that a build changes:
 * a host goes on sending it with the files of a later version, and what blocks the style or the scripts of those would block them for
 * everybody. Scripts and styles are for the page's own policy, which applies beside it: without hashes, a policy could only allow all
 * inline code. A worker and a file that is opened by itself have this one alone. What it says is what the guide is by its nature: it
 * asks no other site for anything, sends nothing, and is framed by nobody but whom the settings name.
 */
export function sentSecurityPolicy(embedding: readonly string[]): string {
  return [
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "img-src 'self' data:",
    "font-src 'none'",
    "media-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // No `<meta>` can say it.
    ["frame-ancestors 'self'", ...embedding.map(originSource)].join(' '),
  ].join('; ');
}

/** Returns the origin of a site, of all below a name, or, to try it out, of this machine; throws for anything else, which the schema of the settings refuses too, because it would open the policy. */
function originSource(text: string): string {
  const isOrigin =
    /^(?:https:\/\/(?:\*\.(?=[a-z0-9-]+\.[a-z0-9-]))?[a-z0-9](?:\.?[a-z0-9-])*|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/.test(
      text,
    );
  const address = isOrigin ? parseAddress(text) : null;
  if (!address) throw new Error(`Not the origin of a site: ${JSON.stringify(text)}`);
  return address.origin;
}
