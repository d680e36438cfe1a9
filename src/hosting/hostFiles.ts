import { htaccess } from './apache.ts';
import { siteHeaders, type HostSettings } from './headers.ts';
import { webConfig } from './iis.ts';
import { nginxBrotliConfig, nginxConfig } from './nginx.ts';
import { headersFile, lastingFiles } from './pagesHosts.ts';

/** A file that tells one kind of host what to send, from the site's root. */
export type HostFile = '_headers' | '.htaccess' | 'web.config' | 'hosting/nginx-brotli.conf' | 'hosting/nginx.conf';

/**
 * What each kind of host has to be told, by the file that tells it. It depends on the settings alone and needs nothing but the
 * language, so a browser can write it too. The build names its `files`, from the site's root, for the hosts that want to know which of
 * them they may let browsers keep for a year, and which of them other sites may load.
 */
export function hostFiles(
  settings: HostSettings,
  files: readonly string[] = lastingFiles,
): Readonly<Record<HostFile, string>> {
  const headers = siteHeaders(settings);
  const uncompressed = siteHeaders(settings, 'host');
  return {
    _headers: headersFile(uncompressed, files),
    '.htaccess': htaccess(headers),
    'web.config': webConfig(uncompressed, settings.site, files),
    'hosting/nginx-brotli.conf': nginxBrotliConfig(headers),
    // The last one: where it is, the build is complete (src/serve/start.mjs).
    'hosting/nginx.conf': nginxConfig(headers),
  };
}
