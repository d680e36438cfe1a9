import { locales } from '../i18n/locales.ts';
import { editedFiles, embedFile, kindOf, type Headers, type SiteHeaders } from './headers.ts';
import { siteListFile } from './siteList.ts';

/** All files whose names no build changes; of those in a folder one stands for all. */
export const lastingFiles: readonly string[] = [
  '404.html',
  'count.txt',
  embedFile,
  ...editedFiles,
  siteListFile,
  'index.html',
  'licences.txt',
  'organization.schema.json',
  'version.txt',
  ...['icons', ...locales].map((folder) => `${folder}/*`),
];

/**
 * The `_headers` of Netlify (https://docs.netlify.com/routing/headers/) and Cloudflare Pages
 * (https://developers.cloudflare.com/pages/configuration/headers/), where the site is at the root of its host. Both join
 * what several rules say of one header, so no two rules that match one address name the same. Scripts are named one by
 * one: a missing file must not be kept for a year as if it were there; those that are not among the `files` are asked after before
 * each use, as both hosts want it where they are told nothing. Both compress by themselves.
 */
export function headersFile({ common, byKind }: SiteHeaders, files: readonly string[] = lastingFiles): string {
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
