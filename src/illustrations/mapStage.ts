// What the page of the map and the script that comes later both know of its picture.

/** Told to the stage when a log was marked in the picture, or taken away. */
export const logMarked = 'logmarked';

/** Of what is drawn into it. */
export const svgNamespace = 'http://www.w3.org/2000/svg';

/** The picture, its buttons and whatever lies upon it; null on other pages. */
export function mapStage(): HTMLElement | null {
  return document.querySelector('.map-stage');
}
