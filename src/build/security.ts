import { createHash } from 'node:crypto';

/** The code that one page or several contain inline, so that the policy can allow exactly that. */
export interface Inline {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * The Content Security Policy of a page (https://www.w3.org/TR/CSP3/): nothing but this site's own files, no inline
 * code except by hash, and Trusted Types, of which only the registration of the service worker needs a policy.
 */
export function contentSecurityPolicy({ styles, scripts }: Inline): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashSource)].join(' '),
    ['style-src', ...styles.map(hashSource)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types sw',
  ].join('; ');
}

/**
 * The policy of all pages as a header, which knows what a `<meta>` cannot say: where a page may be framed
 * (https://www.w3.org/TR/CSP3/#directive-frame-ancestors). Each page's own policy still applies beside it.
 */
export function sentSecurityPolicy(inline: Inline, embedding: readonly string[]): string {
  return `${contentSecurityPolicy(inline)}; ${["frame-ancestors 'self'", ...embedding.map(originSource)].join(' ')}`;
}

/** Returns the origin of a site, or of all below a name; throws for anything else, which the schema of the settings refuses too, because it would open the policy. */
function originSource(text: string): string {
  if (!/^https:\/\/(?:\*\.(?=[a-z0-9-]+\.[a-z0-9-]))?[a-z0-9.-]+(?::\d{1,5})?$/.test(text) || !URL.canParse(text)) {
    throw new Error(`Not the origin of a site: ${JSON.stringify(text)}`);
  }
  return new URL(text).origin;
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
