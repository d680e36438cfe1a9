/**
 * The first six bytes of a file's SHA-256, in 8 characters of base64url: enough to tell the file from whatever else was sent in its
 * place. It is no protection from somebody who makes another file of the same digest; who can send that can send another worker.
 */
export async function digestOf(body: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body);
  return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 6)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** The digest that a file's name ends with, `assets/ja-pages-<digest>.json`; any 8 characters where it ends with something else. */
export function digestIn(file: string): string {
  const end = file.lastIndexOf('.');
  return file.slice(end - 8, end);
}
