import type { Settings } from '../settings/table.ts';
import { sentSecurityPolicy } from './policy.ts';

/** What a company says about how the site is to be sent. */
export interface HostSettings extends Pick<Settings, 'embedding' | 'hsts'> {
  /** The address of the site's root. */
  readonly site?: string | undefined;
}

/** The headers that differ from kind to kind. */
export const varyingHeaders = ['Cache-Control', 'Cross-Origin-Resource-Policy', 'Access-Control-Allow-Origin'] as const;

/** Who compresses what is sent: the build has done it already, or the host does. */
export type Compressor = 'build' | 'host';

/** Names and values, as they are sent. */
export type Headers = Readonly<Record<string, string>>;

/** Files whose headers differ: the script for other sites, what is named by its content, and all else. */
export type FileKind = 'embed' | 'hashed' | 'other';

/** The headers that a host is to send. None is in both parts: some hosts would send it twice. */
export interface SiteHeaders {
  /** With every answer, be it a page, a script, the settings or an error. */
  readonly common: Headers;
  /** With a file of that kind. */
  readonly byKind: Readonly<Record<FileKind, Headers>>;
}

/** The script that other sites load; beside its pinned name the only file they may. */
export const embedFile = 'embed.js';

/** The name under which a version of that script stays what it is, so that a page around the guide can name its hash. */
export function pinnedEmbedFile(version: string): string {
  return embedFile.replace('.', `-${version}.`);
}

/** Matches both, from the site's root. */
export const embedFilePattern = String.raw`embed(?:-\d[\w.-]*)?\.js`;

/** What administrators replace where it is: a compressed copy would go on saying what it said before. */
export const editedFiles = ['organization.json', 'sw.js'] as const;

/** Matches these, from the site's root. */
export const editedFilePattern = `(?:${editedFiles.map(escapePattern).join('|')})`;

/** Matches the files that the build names by their content, from the site's root. */
export const hashedFilePattern = String.raw`assets/[\w-]+-[\w-]{8}\.(?:js|bin)`;

/** Media types by the ending of a file. */
export const mediaTypes = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  bin: 'application/octet-stream',
};

/** Returns the kind of a file, named from the site's root. */
export function kindOf(file: string): FileKind {
  if (new RegExp(`^${embedFilePattern}$`).test(file)) return 'embed';
  return new RegExp(`^${hashedFilePattern}$`).test(file) ? 'hashed' : 'other';
}

/**
 * Powerful features are off but for the two that handing over needs
 * (https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Permissions-Policy). Chromium complains of each name it
 * does not know, so a name is added here only once it does; `web-share` it knows wherever there is a share sheet.
 */
const permissions = [
  'clipboard-write=(self)',
  'web-share=(self)',
  ...[
    'accelerometer',
    'autoplay',
    'camera',
    'clipboard-read',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ].map((feature) => `${feature}=()`),
].join(', ');

/**
 * The headers of the site, after the OWASP Secure Headers Project (https://owasp.org/www-project-secure-headers/) and
 * MDN's guides (https://developer.mozilla.org/docs/Web/Security/Practical_implementation_guides).
 */
export function siteHeaders(
  { embedding = [], hsts = false }: HostSettings,
  compressor: Compressor = 'build',
): SiteHeaders {
  const revalidated = revalidatedBy[compressor];
  const headers: SiteHeaders = {
    common: {
      'Content-Security-Policy': sentSecurityPolicy(embedding),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': permissions,
      // A year (RFC 6797). It acts on all ports of the host and on whatever else lies there, so it has to be asked for; on other
      // names of the company it never acts.
      ...(hsts ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
      'Cross-Origin-Opener-Policy': 'same-origin',
      // It cannot name origins (RFC 7034), and where both are sent the older of browsers go by it.
      ...(embedding.length === 0 ? { 'X-Frame-Options': 'SAMEORIGIN' } : {}),
    },
    byKind: {
      // It is the same for everybody. A page can compare its hash only where it may read it (https://www.w3.org/TR/SRI/).
      embed: { ...revalidated, 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
      // RFC 8246: a name that contains the hash of what is in the file never means anything else.
      hashed: { 'Cache-Control': 'public, max-age=31536000, immutable', ...ownSiteOnly },
      other: { ...revalidated, ...ownSiteOnly },
    },
  };
  for (const part of [headers.common, ...Object.values(headers.byKind)]) Object.values(part).forEach(checkValue);
  return headers;
}

/**
 * Kept, but asked after before each use (RFC 9111, section 5.2.2.4): after an update nobody sees an old page. Nobody on the way may
 * change a page (section 5.2.2.6), because one byte more in what is inline, and the policy blocks it. A host that compresses takes
 * that for itself and sends it whole: it is told to where there is nothing left to compress.
 */
const revalidatedBy: Readonly<Record<Compressor, Headers>> = {
  build: { 'Cache-Control': 'no-cache, no-transform' },
  host: { 'Cache-Control': 'no-cache' },
};

/**
 * Frames are not affected by it, only what other sites load as a picture or a script
 * (https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header).
 */
const ownSiteOnly: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Makes of the name of a file what matches it. */
function escapePattern(file: string): string {
  return file.replace(/\./g, String.raw`\.`);
}

/** Throws for a value that means something to a host: a quote, a backslash, a variable, a tag, the end of the line. */
function checkValue(value: string): void {
  if (!/^[\w '()*+,\-./:;=]+$/.test(value)) throw new Error(`No value of a header: ${JSON.stringify(value)}`);
}
