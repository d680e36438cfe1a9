/** A screen that can be put back after what rendered it has gone. */
export interface Screen {
  /** Whether everything on it worked once, and so is missed. */
  readonly wasReady: boolean;
  /** Shows the copy, in front of what else there is. Its links lead on; what only a script could answer is no longer offered. */
  readonly putBack: () => void;
}

/**
 * Copies what `container` shows, with what was typed and where the focus is. On a page that was never ready, nothing but its links
 * has ever worked, and the style sheet says so; on any other, its buttons are hidden and its fields can only be read.
 */
export function copyScreen(container: HTMLElement): Screen {
  const copy = container.cloneNode(true) as HTMLElement;
  // The choice of a list is not copied with it.
  const lists = [...copy.querySelectorAll('select')];
  for (const [index, { selectedIndex }] of container.querySelectorAll('select').entries()) {
    const list = lists[index];
    if (list) list.selectedIndex = selectedIndex;
  }
  const focused = [...container.querySelectorAll('*')].indexOf(document.activeElement ?? container);
  const { dataset } = document.documentElement;
  const wasReady = 'ready' in dataset;
  if (wasReady) turnOff(copy);

  return {
    wasReady,
    putBack() {
      const target = [...copy.querySelectorAll<HTMLElement>('*')][focused];
      container.prepend(...copy.childNodes);
      target?.focus({ preventScroll: true });
      dataset['broken'] = '';
    },
  };
}

function turnOff(screen: HTMLElement): void {
  for (const button of screen.querySelectorAll('button')) button.hidden = true;
  for (const field of screen.querySelectorAll('textarea, input')) field.setAttribute('readonly', '');
  for (const field of screen.querySelectorAll<HTMLInputElement>('select, [type=radio]')) field.disabled = true;
}
