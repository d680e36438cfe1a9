import { parseAddress } from '../settings/parseAddress.ts';
import { embedFile, kindOf, mediaTypes, type Headers, type SiteHeaders } from './headers.ts';

/**
 * IIS compresses `text/*` unasked, and not `application/json`; what else it compresses is for no `web.config` to say. The other name
 * of JSON is as good (https://mimesniff.spec.whatwg.org/#json-mime-type).
 */
const typesOfIis = { ...mediaTypes, json: 'text/json' };

/**
 * The `web.config` of IIS (https://learn.microsoft.com/iis/configuration/system.webserver/), at the root of a site or in
 * any folder. It uses nothing that IIS has to be extended for: a section it does not know makes every page an error. So
 * what is sent is compressed by IIS itself, which keeps the result, and not by the build. The page for wrong addresses is named from
 * the root of the host, so it is left to IIS where the settings do not say at which address the `site` lies. IIS knows no patterns, so
 * the scripts for other sites are named as they are among the `files`.
 */
export function webConfig(
  { common, byKind }: SiteHeaders,
  site?: string,
  files: readonly string[] = [embedFile],
): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ログインガイド for IIS 10. Written by the build from organization.json; do not edit. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
${site === undefined ? '' : notFound(site)}    <staticContent>
${Object.entries(typesOfIis).map(mimeMap).join('\n')}
      ${clientCache(byKind.other)}
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${setHeaders({ ...common, ...byKind.other }, '        ')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${location('assets', byKind.hashed)}
${files
  .filter((file) => kindOf(file) === 'embed')
  .map((file) => location(file, byKind.embed))
  .join('\n')}
</configuration>
`;
}

/** IIS wants the file for a status by its path on the disk, from the root of the host; not known where an address has to escape it. */
function notFound(site: string): string {
  const root = parseAddress(site);
  if (!root || !/^https?:$/.test(root.protocol) || root.pathname.includes('%')) return '';
  const folders = root.pathname.split('/').filter((folder) => folder !== '');
  const file = [...folders, '404.html'].join('\\');
  return `    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="${escapeXml(file)}" responseMode="File" />
    </httpErrors>
`;
}

/** Headers for one file or folder; a path without an address before it is below the site's root. */
function location(path: string, headers: Headers): string {
  return `  <location path="${path}">
    <system.webServer>
      <staticContent>
        ${clientCache(headers)}
      </staticContent>
      <httpProtocol>
        <customHeaders>
${setHeaders(headers, '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

function mimeMap([ending, type]: readonly [string, string]): string {
  return `      <remove fileExtension=".${ending}" />
      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`;
}

/** Applies to files only; in `customHeaders` it would let browsers keep an error for a year too. */
function clientCache({ 'Cache-Control': cacheControl = '' }: Headers): string {
  const directives = cacheControl.split(', ');
  const seconds = directives.find((directive) => directive.startsWith('max-age='))?.slice('max-age='.length);
  if (seconds === undefined) return '<clientCache cacheControlMode="DisableCache" />';
  const others = directives.filter((directive) => !directive.startsWith('max-age=')).join(', ');
  const days = Number(seconds) / 86_400;
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${others}" />`;
}

/** A header that a folder above has already set could not be added again. */
function setHeaders(headers: Headers, indent: string): string {
  return Object.entries(headers)
    .filter(([name]) => name !== 'Cache-Control')
    .map(
      ([name, value]) =>
        `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${escapeXml(value)}" />`,
    )
    .join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
