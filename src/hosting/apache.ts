import { embedFile, hashedFilePattern, mediaTypes, type Headers, type SiteHeaders } from './headers.ts';
import { hostOnlyPattern } from './hostOnly.ts';

/** The `.htaccess` of Apache (https://httpd.apache.org/docs/2.4/), at the root of a host or in any folder. */
export function htaccess({ common, byKind }: SiteHeaders): string {
  return String.raw`# ログインガイド for Apache 2.4.13 or newer. Written by the build from organization.json; do not edit.
# It needs "AllowOverride FileInfo" for this folder, and the modules headers, mime and rewrite.

RewriteEngine On

# The folder as visitors see it: what is left of the address without the part below.
RewriteCond %{REQUEST_URI}::$0 ^/(.*/)?(.*)::\2$
RewriteRule ^.*$ - [E=LOGIN_GUIDE:%1]
ErrorDocument 404 /%{reqenv:LOGIN_GUIDE}404.html

RewriteRule ^${hostOnlyPattern} - [R=404,L]

# The build has compressed the files already.
RewriteCond %{HTTP:Accept-Encoding} \bbr\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [L,E=no-gzip:1,E=no-brotli:1]
RewriteCond %{HTTP:Accept-Encoding} \bgzip\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [L,E=no-gzip:1,E=no-brotli:1]

# Elsewhere .br is Breton.
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz
${Object.entries(mediaTypes).map(typeOf).join('\n')}
Header always merge Vary Accept-Encoding

${setHeaders({ ...common, ...byKind.other })}
${filesMatch(`^${hashedFilePattern.slice('assets/'.length)}`, setHeaders(byKind.hashed, '  '))}
${filesMatch(`^${embedFile.replace('.', String.raw`\.`)}`, setHeaders(byKind.embed, '  '))}
`;
}

/** Apache takes the media type from the last ending, which of a compressed file says how it is compressed. */
function typeOf([ending, type]: readonly [string, string]): string {
  return filesMatch(String.raw`\.${ending}`, `  ForceType "${type}"`);
}

/** For files of that name, compressed or not. */
function filesMatch(pattern: string, directives: string): string {
  return String.raw`<FilesMatch "${pattern}(?:\.(?:br|gz))?$">
${directives}
</FilesMatch>`;
}

function setHeaders(headers: Headers, indent = ''): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}Header always set ${name} "${value}"`)
    .join('\n');
}
