import { kindOf, type Headers, type SiteHeaders } from './headers.ts';

/**
 * The `_headers` of Netlify (https://docs.netlify.com/routing/headers/) and Cloudflare Pages
 * (https://developers.cloudflare.com/pages/configuration/headers/), where the site is at the root of its host. Both join
 * what several rules say of one header, so no two rules that match one address name the same. Scripts are named one by
 * one: a missing file must not be kept for a year as if it were there. Both hosts compress by themselves.
 */
export function headersFile({ common, byKind }: SiteHeaders, files: readonly string[]): string {
  const rules = new Map<string, Headers>([
    ['/*', common],
    ['/', byKind.other],
  ]);
  for (const file of files) {
    const kind = kindOf(file);
    const folder = file.split('/', 1)[0] ?? file;
    // Pages are known without their ending too.
    const address = kind === 'other' && file !== folder ? `/${folder}/*` : `/${file}`;
    rules.set(address, byKind[kind]);
  }
  const text = [...rules].map(([address, headers]) => `${address}\n${lines(headers)}\n`).join('\n');
  return `# ログインガイド for Netlify and Cloudflare Pages. Written by the build from organization.json; do not edit.\n\n${text}`;
}

function lines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n');
}
