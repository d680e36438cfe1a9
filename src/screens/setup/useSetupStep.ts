import { useEffect, useState } from 'react';
import { setupSteps, stepNamed, type SetupStep } from './setupSteps';

interface Opened {
  readonly step: SetupStep;
  /** The id of what takes the focus; null where the page has just been opened. */
  readonly target: string | null;
}

/** The id of a step's heading. */
export function stepTitleId(step: SetupStep): string {
  return `${step}-title`;
}

/**
 * Returns the step that the address names, so that Back leads through the steps. Where the address changes to that of a step, its heading
 * takes the focus; where it names a field, the field does.
 */
export function useSetupStep(): SetupStep {
  const [shown, setShown] = useState<Opened>(() => {
    const opened = openedBy(location.hash);
    return {
      step: opened?.step ?? 'contact',
      target: opened && isStep(opened.target) ? null : (opened?.target ?? null),
    };
  });
  useEffect(() => {
    const read = () => {
      const opened = openedBy(location.hash);
      // It may name another part of the page.
      if (opened) setShown(opened);
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    const { target } = shown;
    if (target !== null) goTo(isStep(target) ? stepTitleId(target) : target);
  }, [shown]);
  return shown.step;
}

function openedBy(fragment: string): { readonly step: SetupStep; readonly target: string } | null {
  const step = stepNamed(fragment);
  return step && { step, target: fragment.slice(1) };
}

function isStep(id: string): id is SetupStep {
  return setupSteps.some((step) => step === id);
}

function goTo(id: string): void {
  const target = document.getElementById(id);
  // What is folded takes no focus.
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
}
