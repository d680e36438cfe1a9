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

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
