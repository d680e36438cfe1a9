/** From here on, in px, it is a drag and no click. */
const least = 4;

/** Lets a mouse or a pen drag what a frame shows; a finger scrolls it by itself. What was dragged by a link does not follow it. */
export function dragByMouse(frame: HTMLElement): void {
  let grabbed: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | null = null;
  let isDragged = false;

  frame.addEventListener('pointerdown', ({ target, pointerType, button, clientX, clientY }) => {
    // The frame itself is hit at its scroll bars only.
    if (target === frame || pointerType === 'touch' || button !== 0) return;
    grabbed = { x: clientX, y: clientY, left: frame.scrollLeft, top: frame.scrollTop };
    isDragged = false;
  });
  frame.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    if (!grabbed) return;
    const [right, down] = [clientX - grabbed.x, clientY - grabbed.y];
    if (!isDragged && Math.hypot(right, down) < least) return;
    if (!isDragged) frame.setPointerCapture(pointerId);
    isDragged = true;
    frame.scrollTo(grabbed.left - right, grabbed.top - down);
  });
  const release = () => {
    grabbed = null;
    // After the click that follows, so that the next one counts, by whatever key it is made.
    setTimeout(() => {
      isDragged = false;
    });
  };
  frame.addEventListener('pointerup', release);
  frame.addEventListener('pointercancel', release);
  frame.addEventListener('dragstart', (event) => event.preventDefault());
  const onClick = (event: MouseEvent) => {
    if (isDragged) event.preventDefault();
  };
  frame.addEventListener('click', onClick, true);
}
