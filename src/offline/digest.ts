/**
 * The first 15 bytes of a file's SHA-256, in 20 characters of base64url. Whoever may write into the caches of the origin must not be able
 * to make another file of the same digest: for the 6 bytes that a file's name has, that is a matter of hours.
 */
export async function digestOf(body: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body);
  return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 15)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
