let isPressed = false;

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', () => (isPressed = true), true);
  for (const end of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(end, () => (isPressed = false), true);
}

/**
 * Calls `act` at once, and while the pointer is down once its press has become a click: what a field's leaving shows would move the button
 * away that is being pressed.
 */
export function afterPress(act: () => void): void {
  if (!isPressed) {
    act();
    return;
  }
  const release = () => {
    for (const end of ['pointerup', 'pointercancel'] as const) document.removeEventListener(end, release, true);
    setTimeout(act);
  };
  for (const end of ['pointerup', 'pointercancel'] as const) document.addEventListener(end, release, true);
}
