/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** The bytes of a text in UTF-16, the lower byte first, with the mark that editors write before it. */
export function utf16Of(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}
