/** The time for which a file is held for the browser to save it. */
const heldMs = 60_000;

/**
 * Hands a file to the browser to save; false where it says that it cannot. Whether it was saved is not known: in-app
 * browsers ignore it without a word, so a text has to be there to copy as well.
 */
export function saveFile(name: string, content: Blob): boolean {
  try {
    const address = URL.createObjectURL(content);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), heldMs);
    return true;
  } catch {
    return false;
  }
}
