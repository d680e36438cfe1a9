/** Whether this page is in a frame, however deep, of a page of another origin. */
export function isFramedElsewhere(): boolean {
  try {
    for (let outer: Window = window; outer !== outer.parent; outer = outer.parent) {
      if (outer.parent.location.origin !== location.origin) return true;
    }
    return false;
  } catch {
    // Only a page of the same origin may ask another one where it is.
    return true;
  }
}
