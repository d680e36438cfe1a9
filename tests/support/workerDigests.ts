import { createHash } from 'node:crypto';

/** The digest by which the service worker knows a file. */
export function digestFor(body: string | Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 20);
}

/** The code of a service worker that is also told the digests of `files`. */
export function withDigests(worker: string, files: Readonly<Record<string, string>>): string {
  const told = Object.entries(files).map(([file, digest]) => `${JSON.stringify(file)}:${JSON.stringify(digest)}`);
  const known = /(digests:\{[^}]*)\}/;
  if (!known.test(worker)) throw new Error('The worker names no digests.');
  return worker.replace(known, (_, before: string) => `${[before, ...told].join(',')}}`);
}
