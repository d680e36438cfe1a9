import {
  editedFilePattern,
  embedFilePattern,
  hashedFilePattern,
  varyingHeaders,
  type Headers,
  type SiteHeaders,
} from './headers.ts';
import { hostOnlyPattern } from './hostOnly.ts';

/**
 * Returns what to include in a `location` of nginx (https://nginx.org/en/docs/). A location inherits `add_header` only where it has
 * none of its own; so there is one list of headers, whose values are variables. It names no module that nginx may be without: with
 * one it does not know, nginx does not start again, and takes every other site of the machine along.
 */
export function nginxConfig({ common, byKind }: SiteHeaders): string {
  return `# ログインガイド for nginx. Written by the build from organization.json; do not edit.
#
# In a folder of a host, here /guide/, with the site's files in /srv/login-guide:
#
#   server {
#     …
#     set $login_guide /guide;            # "" at the root of a host
#     location = /guide {                 # not at the root of a host
#       absolute_redirect off;            # something in front of nginx may speak HTTPS
#       return 301 /guide/;
#     }
#     location ^~ /guide/ {               # ^~ / at the root of a host; without ^~, rules for endings (~* \\.js$) take files away
#       alias /srv/login-guide/;          # with a slash at the end
#       # include /srv/login-guide/hosting/nginx-brotli.conf;   # only where nginx has the module brotli_static
#       include /srv/login-guide/hosting/nginx.conf;
#     }
#   }
#
# After a change of embedding or hsts: nginx -t && nginx -s reload. A new version of the files works without.
# Over HTTPS: without it browsers neither copy nor share, keep nothing for offline, and ignore Strict-Transport-Security.

index index.html;
charset utf-8;
charset_types text/javascript;
types {
  text/html html;
  text/javascript js;
  application/json json;
  application/manifest+json webmanifest;
  application/octet-stream bin;
  image/png png;
  image/svg+xml svg;
}
default_type application/octet-stream;
server_tokens off;
absolute_redirect off;
error_page 404 $login_guide/404.html;

# The build has compressed the files already; where its copies were left out, nginx compresses.
gzip_static on;
gzip on;
gzip_types text/javascript application/json application/manifest+json image/svg+xml;
gzip_vary on;

${setVariables(byKind.other)}
${addHeaders(common)}
${varyingHeaders.map((name) => `add_header ${name} ${variable(name)} always;`).join('\n')}

${nested(`/${hashedFilePattern}$`, setVariables(byKind.hashed))}
${nested(`/${embedFilePattern}$`, setVariables(byKind.embed))}
${edited(byKind.other, ['gzip_static'])}
location ~ "/${hostOnlyPattern}" {
  return 404;
}
`;
}

/** Returns what to include before `nginxConfig`, by an nginx that has the module `brotli_static`. */
export function nginxBrotliConfig({ byKind }: SiteHeaders): string {
  return `# ログインガイド for nginx with the module brotli_static (Debian and Ubuntu: libnginx-mod-http-brotli-static).
# Written by the build; do not edit. Include it before nginx.conf, as the first lines there say.

brotli_static on;

${edited(byKind.other, ['gzip_static', 'brotli_static'])}
`;
}

/** What is replaced where it is, is compressed by nginx: an earlier version has left compressed copies. */
function edited(headers: Headers, modules: readonly string[]): string {
  const off = modules.map((module) => `${module} off;`);
  return nested(`/${editedFilePattern}$`, `${setVariables(headers)}\n${off.join('\n')}`);
}

function nested(pattern: string, directives: string): string {
  return `location ~ "${pattern}" {\n${directives.replace(/^/gm, '  ')}\n}`;
}

/** A location has no variable of the one around it. Of a header without a value nginx sends nothing. */
function setVariables(headers: Headers): string {
  return varyingHeaders.map((name) => `set ${variable(name)} "${headers[name] ?? ''}";`).join('\n');
}

function addHeaders(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;`)
    .join('\n');
}

function variable(header: string): string {
  return `$login_guide_${header.toLowerCase().replace(/-/g, '_')}`;
}
