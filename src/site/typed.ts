type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a person has done to a control of the prerendered page. */
interface TypedField {
  readonly key: string;
  readonly control: HTMLElement;
  /** Null for a control into which nothing was typed. */
  readonly value: string | null;
  /** What the file had there. */
  readonly before: string;
  /** Null for a control that was not ticked otherwise. */
  readonly checked: boolean | null;
  readonly hasFocus: boolean;
  readonly selection: readonly [start: number, end: number] | null;
}

/** What a person has typed, ticked and focused before the scripts came. */
export type Typed = readonly TypedField[];

/**
 * Reads what was typed, ticked and focused in `root` since the file was parsed. To be called right before React takes the page over:
 * where an extension or a translator has changed the page, React renders it anew, with other controls.
 */
export function readTyped(root: ParentNode): Typed {
  return controlsIn(root).flatMap((control) => {
    const key = keyOf(control);
    const value = valueOf(control);
    const before = defaultOf(control);
    const checked = isTick(control) && control.checked !== control.defaultChecked ? control.checked : null;
    const hasFocus = control === document.activeElement;
    const wasTyped = value !== before;
    if (key === null || (!wasTyped && checked === null && !hasFocus)) return [];
    return [
      { key, control, value: wasTyped ? value : null, before, checked, hasFocus, selection: selectionIn(control) },
    ];
  });
}

/**
 * Gives back what was read where it is gone: into the control of the same id, or of the same name, so that React notices. What a
 * person has typed since into a control that stayed is left alone, and so is a focus that is elsewhere by now.
 */
export function restoreTyped(root: ParentNode, typed: Typed): void {
  const controls = controlsIn(root);
  for (const { key, control, value, before, checked, hasFocus, selection } of typed) {
    const now = controls.find((other) => other === control) ?? controls.find((other) => keyOf(other) === key);
    if (!now) continue;
    // A radio button that is no longer chosen is so by the one that is.
    if (checked !== null && isTick(now) && now.checked !== checked && (checked || now.type !== 'radio')) now.click();
    if (value !== null && isField(now) && now.value !== value && (now !== control || now.value === before)) {
      write(now, value);
    }
    if (!hasFocus || (document.activeElement ?? document.body) !== document.body) continue;
    now.focus({ preventScroll: true });
    if (selection && 'setSelectionRange' in now) (now as HTMLInputElement).setSelectionRange(...selection);
  }
}

function controlsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('input:not([type=file]), textarea, select, button, summary, a[href]')];
}

/** A name that the same control has when it is rendered anew; null for one that has none. */
function keyOf(control: HTMLElement): string | null {
  const { id, dataset } = control;
  if (id !== '') return `#${id}`;
  const name = control.getAttribute('name');
  if (name !== null) return `${name}=${isTick(control) ? control.value : ''}`;
  const said = dataset['answer'] ?? dataset['action'];
  return said === undefined ? null : `${control.tagName} ${said}`;
}

function isField(control: HTMLElement): control is Field {
  return ['INPUT', 'TEXTAREA', 'SELECT'].includes(control.tagName);
}

function isTick(control: HTMLElement): control is HTMLInputElement {
  return control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);
}

function valueOf(control: HTMLElement): string {
  return isField(control) && !isTick(control) ? control.value : '';
}

function defaultOf(control: HTMLElement): string {
  if (!isField(control) || isTick(control)) return '';
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
  const { options } = control;
  return ([...options].find((option) => option.defaultSelected) ?? options[0])?.value ?? '';
}

function selectionIn(control: HTMLElement): TypedField['selection'] {
  if (!('selectionStart' in control)) return null;
  const { selectionStart, selectionEnd } = control as HTMLInputElement;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}

/** Writes as a person would: React watches the property of the element itself, and would take the value for its own. */
function write(field: Field, value: string): void {
  const ofEveryField = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  ofEveryField?.set?.call(field, value);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
