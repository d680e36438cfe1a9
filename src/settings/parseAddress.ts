/** An absolute address in its parts; null for any other text. */
export function parseAddress(text: string): URL | null {
  // `URL.canParse` is newer than the floor (docs/decisions/033).
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
