import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PreviewServer } from 'vite';

/** Answers as static hosts do: with the site's own page for an address that does not exist. */
export function serveNotFound(server: PreviewServer): void {
  const { outDir } = server.config.build;
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // By now the preview server has turned a folder, or a name without ending, into the page's file.
    if (existsSync(path.join(outDir, pathname))) {
      next();
      return;
    }
    readFile(path.join(outDir, '404.html')).then((html) => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html');
      response.end(html);
    }, next);
  });
}
