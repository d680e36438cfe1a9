/**
 * Moves the focus to an element, whatever it is: a screen reader then says it. What is no control can take the focus only while it has it,
 * because some screen readers call it clickable otherwise.
 */
export function focusOn(element: HTMLElement | null, options?: FocusOptions): void {
  if (!element) return;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', function forget() {
      // The whole window may have lost it, and gets it back.
      if (document.activeElement === element) return;
      element.removeAttribute('tabindex');
      element.removeEventListener('blur', forget);
    });
  }
  element.focus(options);
}
