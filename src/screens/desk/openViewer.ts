import { mapStage } from '../../illustrations/mapStage';
import { runLater } from '../../site/laterScript';

/** What shows that somebody is about to zoom or move the picture. */
const reaches = ['pointerover', 'focusin', 'touchstart', 'click'] as const;

/**
 * Fetches what zooms the picture of the map, once somebody reaches for it, or at once where there is something to bring into sight.
 * Where it does not come, the picture is as large as its letters need, and scrolls. Returns what stops waiting for somebody.
 */
export function openViewer(isAtOnce: boolean): () => void {
  const stage = mapStage();
  if (!stage) return () => {};
  const open = async (event?: Event) => {
    if (stage.dataset['viewer'] !== undefined) return;
    await runLater('viewer');
    const hasCome = stage.dataset['viewer'] !== undefined;
    if (!hasCome) fix(stage);
    else delete stage.dataset['fixed'];
    // It was pressed before anything could answer.
    if (hasCome && event?.type === 'click' && event.target instanceof Element) event.target.closest('button')?.click();
  };
  const onReach = (event: Event) => void open(event);
  for (const reach of reaches) stage.addEventListener(reach, onReach, { passive: true });
  if (isAtOnce) void open();
  return () => {
    for (const reach of reaches) stage.removeEventListener(reach, onReach);
  };
}

/** Lets the picture be as large as its letters need, with the last step of a log, or the first one of all, in the middle of its frame. */
function fix(stage: HTMLElement): void {
  stage.dataset['fixed'] = '';
  const frame = stage.querySelector('.map-picture');
  const step = stage.querySelector('[data-current] > a') ?? stage.querySelector('[data-map-step="start"] > a');
  if (!frame || !step) return;
  const [outer, inner] = [frame.getBoundingClientRect(), step.getBoundingClientRect()];
  frame.scrollBy(
    inner.left - outer.left - (outer.width - inner.width) / 2,
    inner.top - outer.top - (outer.height - inner.height) / 2,
  );
}
