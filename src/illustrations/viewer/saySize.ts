import type { View } from './view';

/** Says, beside the tools of the stage, how large the picture is, in percent of the size in which it is drawn, whenever that has changed. */
export function saySize(stage: HTMLElement, view: View): void {
  const place = stage.querySelector('.map-size');
  if (!place) return;
  const update = () => {
    const size = `${Math.round(view.scale() * 100)}%`;
    if (place.textContent !== size) place.textContent = size;
  };
  update();
  // What it is at first is no news.
  place.setAttribute('role', 'status');
  view.onChange(update);
}
