import {
  editedFilePattern,
  embedFilePattern,
  hashedFilePattern,
  mediaTypes,
  type Headers,
  type SiteHeaders,
} from './headers.ts';
import { hostOnlyPattern } from './hostOnly.ts';

/**
 * The `.htaccess` of Apache (https://httpd.apache.org/docs/2.4/), at the root of a host or in any folder. One directive that Apache
 * does not know, or one that it may not follow, makes every file an error: so each part asks first.
 */
export function htaccess({ common, byKind }: SiteHeaders): string {
  return String.raw`# ログインガイド for Apache 2.4.13 or newer. Written by the build from organization.json; do not edit.
#
# Everything works with the modules headers, mime and rewrite, "Options FollowSymLinks" and "AllowOverride FileInfo" for this folder.
# Without a module or the option the pages are still sent, and what it is for is left out. With "AllowOverride None" this file is not
# read. With any other AllowOverride, Apache refuses every file of this folder: delete this one then.

${Object.entries(mediaTypes).map(typeOf).join('\n')}

<IfModule mod_rewrite.c>
  RewriteEngine On
  # Without FollowSymLinks, Apache refuses every file below a folder that rewrites. So it is asked about each request; the question
  # itself, which is a request too, asks nothing.
  <If "%{QUERY_STRING} != 'refused' && ! -U '%{escape:%{REQUEST_URI}}?refused'">
    RewriteEngine Off
    ErrorDocument 404 default
  </If>

  # The folder as visitors see it: what is left of the address without the part below.
  RewriteCond %{REQUEST_URI}::$0 ^/(.*/)?(.*)::\2$
  RewriteRule ^.*$ - [E=LOGIN_GUIDE:%1]
  ErrorDocument 404 /%{reqenv:LOGIN_GUIDE}404.html

  # Not in the question above, which is about the option alone.
  RewriteCond %{IS_SUBREQ} =false
  RewriteRule ^${hostOnlyPattern} - [R=404,L]

  <IfModule mod_mime.c>
    # Elsewhere .br is Breton.
    RemoveLanguage .br
    AddEncoding br .br
    AddEncoding gzip .gz

    # Is replaced where it is, so nothing stands for it: an earlier version has left compressed copies.
    RewriteRule ^${editedFilePattern}$ - [L]

    # The build has compressed the others already.
    RewriteCond %{HTTP:Accept-Encoding} \bbr\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule ^(.+)$ $1.br [L,E=no-gzip:1,E=no-brotli:1]
    RewriteCond %{HTTP:Accept-Encoding} \bgzip\b
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule ^(.+)$ $1.gz [L,E=no-gzip:1,E=no-brotli:1]
  </IfModule>
</IfModule>

<IfModule mod_headers.c>
  Header always merge Vary Accept-Encoding
${setHeaders({ ...common, ...byKind.other }, '  ')}
${headersOf(`^${hashedFilePattern.slice('assets/'.length)}`, byKind.hashed)}
${headersOf(`^${embedFilePattern}`, byKind.embed)}
</IfModule>
`;
}

/** Apache takes the media type from the last ending, which of a compressed file says how it is compressed. */
function typeOf([ending, type]: readonly [string, string]): string {
  return filesMatch(String.raw`\.${ending}`, `ForceType "${type}"`, '');
}

function headersOf(pattern: string, headers: Headers): string {
  return filesMatch(pattern, setHeaders(headers, '    ').trim(), '  ');
}

/** For files of that name, compressed or not. */
function filesMatch(pattern: string, directives: string, indent: string): string {
  return String.raw`${indent}<FilesMatch "${pattern}(?:\.(?:br|gz))?$">
${indent}  ${directives}
${indent}</FilesMatch>`;
}

function setHeaders(headers: Headers, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}Header always set ${name} "${value}"`)
    .join('\n');
}
