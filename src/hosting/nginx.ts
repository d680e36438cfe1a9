import { embedFile, hashedFilePattern, type FileKind, type Headers, type SiteHeaders } from './headers.ts';
import { hostOnlyPattern } from './hostOnly.ts';

/**
 * Returns what to include in a `location` of nginx (https://nginx.org/en/docs/). A location inherits `add_header` only where it has
 * none of its own; so there is one list of headers, whose values are variables.
 */
export function nginxConfig({ common, byKind }: SiteHeaders): string {
  const varying = Object.keys(byKind.other);
  const values = (kind: FileKind, indent = '') =>
    varying.map((name) => `${indent}set ${variable(name)} "${byKind[kind][name] ?? ''}";`).join('\n');
  const nested = (pattern: string, kind: FileKind) => `location ~ "${pattern}" {\n${values(kind, '  ')}\n}`;
  return `# ログインガイド for nginx. Written by the build from organization.json; do not edit.
#
# In a folder of a host, here /guide/, with the site's files in /srv/login-guide:
#
#   server {
#     …
#     set $login_guide /guide;            # "" at the root of a host
#     location = /guide { return 301 /guide/; }
#     location /guide/ {                  # / at the root of a host
#       alias /srv/login-guide/;          # with a slash at the end
#       include /srv/login-guide/hosting/nginx.conf;
#     }
#   }
#
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

# The build has compressed the files already. brotli_static is a module of its own (Debian and Ubuntu:
# libnginx-mod-http-brotli-static); delete its line where there is none.
brotli_static on;
gzip_static on;
gzip_vary on;

${values('other')}
${addHeaders(common)}
${varying.map((name) => `add_header ${name} ${variable(name)} always;`).join('\n')}

${nested(`/${hashedFilePattern}$`, 'hashed')}
${nested(`/${embedFile.replace('.', String.raw`\.`)}$`, 'embed')}
location ~ "/${hostOnlyPattern}" {
  return 404;
}
`;
}

function addHeaders(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;`)
    .join('\n');
}

function variable(header: string): string {
  return `$login_guide_${header.toLowerCase().replaceAll('-', '_')}`;
}
