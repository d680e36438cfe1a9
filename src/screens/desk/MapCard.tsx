import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { isStepId, type StepId } from '../../diagnosis/steps';
import { stepText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTexts } from '../../i18n/useTexts';
import { mapStage } from '../../illustrations/mapStage';
import type { SharedAddress } from '../../handoff/sharedAddress';
import type { MapView } from '../../navigation/mapView';
import { CopyText } from '../shared/CopyText';
import { useHandoff } from '../shared/useHandoff';

/** Where the card lies, upon the picture. */
export const cardId = 'map-card';

/** How long a mouse rests on a step before its card comes, and how long it may be away before the card goes, in milliseconds. */
const restMs = 300;

interface MapCardProps {
  readonly view: MapView;
  readonly addressOf: SharedAddress;
}

/**
 * Copies the link of the step in the picture that the mouse or the focus is on: by its button, to which Tab leads from the step and
 * from which it leads on to the next one, or by the key C.
 */
export function MapCard({ view, addressOf }: MapCardProps) {
  const { t } = useTexts<'desk'>();
  const [step, setStep] = useState<StepId | null>(null);
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const stage = mapStage();
    if (!stage) return undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const show = (next: StepId | null, afterMs: number) => {
      clearTimeout(resting);
      resting = setTimeout(() => setStep(next), afterMs);
    };
    const onPoint = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || !(target instanceof Element)) return;
      if (card.current?.contains(target)) clearTimeout(resting);
      else show(stepAt(target), restMs);
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && !card.current?.contains(target)) show(stepAt(target), 0);
    };
    const onLeave = () => show(null, restMs);
    const onKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (key === 'Escape') show(null, 0);
      if (key === 'Tab' && target instanceof Element && passCard(target, card.current, event.shiftKey)) {
        event.preventDefault();
      }
      const copies = key.toLowerCase() === 'c' && !ctrlKey && !metaKey && !altKey;
      if (copies && target instanceof Element && stepAt(target)) card.current?.querySelector('button')?.click();
    };
    stage.addEventListener('pointerover', onPoint);
    stage.addEventListener('pointerleave', onLeave);
    stage.addEventListener('focusin', onFocus);
    stage.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(resting);
      stage.removeEventListener('pointerover', onPoint);
      stage.removeEventListener('pointerleave', onLeave);
      stage.removeEventListener('focusin', onFocus);
      stage.removeEventListener('keydown', onKey);
    };
  }, []);

  useLayoutEffect(() => {
    if (step) placeBelow(card.current, step);
  }, [step]);

  const place = step && document.getElementById(cardId);
  const href = view.steps.find((mapped) => mapped.step === step)?.href;
  if (!place || href === undefined) return null;
  const { title } = stepText(t, step);
  return createPortal(
    <div className="map-card" ref={card} data-of={step}>
      <CardCopy key={step} title={title} address={addressOf(href)} />
    </div>,
    place,
  );
}

/**
 * Moves the focus as if the card stood behind the step that it is about; false where it stays with the browser. It lies at the end of
 * the page, where no step is.
 */
function passCard(target: Element, card: HTMLElement | null, isBack: boolean): boolean {
  const button = card?.querySelector('button');
  if (!card || !button) return false;
  if (!card.contains(target)) {
    if (isBack || stepAt(target) !== card.dataset['of']) return false;
    button.focus();
    return true;
  }
  const links = [...document.querySelectorAll<SVGElement>('[data-map] a')];
  const own = links.findIndex((link) => stepAt(link) === card.dataset['of']);
  const next = links[isBack ? own : own + 1];
  next?.focus();
  return next !== undefined;
}

/** That a link was copied is said where and when it was, and not again where its step has the focus later. */
function CardCopy({ title, address }: { readonly title: string; readonly address: string | null }) {
  const { text, plain } = useTexts<'desk'>();
  return (
    <CopyText
      address={address}
      title={plainText(title)}
      label={text('case:next.copy')}
      labelNamed={plain('case:next.copyNamed', { step: title })}
      handoff={useHandoff()}
    />
  );
}

function stepAt(target: Element): StepId | null {
  const step = target.closest('a')?.closest<SVGElement>('[data-map-step]')?.dataset['mapStep'];
  return step && isStepId(step) ? step : null;
}

/** Lays the card at the lower end of the step's box, within the stage. */
function placeBelow(card: HTMLElement | null, step: StepId): void {
  const stage = mapStage();
  const box = stage?.querySelector(`[data-map-step="${step}"] > a`)?.getBoundingClientRect();
  if (!card || !stage || !box) return;
  const outer = stage.getBoundingClientRect();
  const within = (wanted: number, length: number, all: number) => Math.max(0, Math.min(wanted, all - length));
  card.style.left = `${within(box.left - outer.left, card.offsetWidth, outer.width)}px`;
  card.style.top = `${within(box.bottom - outer.top - 4, card.offsetHeight, outer.height)}px`;
}
