/** What a person had done to a control of the prerendered page. */
interface Touched {
  readonly control: HTMLElement;
  readonly value: string;
  readonly checked: boolean;
  readonly hasFocus: boolean;
}

/** Each control of a page, in order, with what was typed, ticked and focused before the scripts came. */
export type Typed = readonly Touched[];

/** Reads the controls in `root`. To be called before React hydrates it. */
export function readTyped(root: ParentNode): Typed {
  return controlsIn(root).map((control) => {
    const { value = '', checked = false } = control as Partial<HTMLInputElement>;
    return { control, value, checked, hasFocus: control === document.activeElement };
  });
}

/**
 * Gives back what was read where React has rendered the page anew, with other controls in the same order, because an extension or a
 * translator had changed it. React notices as if the person did it again.
 */
export function restoreTyped(root: ParentNode, typed: Typed): void {
  for (const [index, control] of controlsIn(root).entries()) {
    const before = typed[index];
    if (!before || before.control === control) continue;
    if (control instanceof HTMLInputElement) {
      if (/radio|checkbox/.test(control.type)) {
        // A radio button that is no longer chosen is so by the one that is.
        if (before.checked !== control.checked && (before.checked || control.type !== 'radio')) control.click();
      } else if (before.value !== control.value) write(control, before.value);
    }
    if (!before.hasFocus) continue;
    // Rendered anew it is folded again, and what is folded takes no focus.
    control.parentElement?.closest('details:not([open])')?.setAttribute('open', '');
    control.focus({ preventScroll: true });
  }
}

function controlsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('a, button, summary, input')];
}

/** React watches the property of the element itself, and would take the value for its own. */
function write(input: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
