import { useEffect } from 'react';
import { steps } from '../diagnosis/steps';
import { stepText } from '../i18n/keys';
import { canSay } from '../i18n/phaseTexts';
import { useTexts, useWording } from '../i18n/useTexts';
import type { StepView } from '../navigation/stepView';
import { headingId } from '../screens/shared/PageHeader';
import { runLater } from '../site/laterScript';
import { leaveGlyphs, loadGlyphs } from '../site/loadGlyphs';

/**
 * Has the browser load, while somebody reads a question, the glyphs of the screens that its answers lead to, and of the last screens. The
 * wording of other phases may be on its way still.
 */
export function useNextGlyphs({ answers }: StepView, isReady: boolean): void {
  const i18n = useWording();
  const { t } = useTexts<'steps'>();
  useEffect(() => {
    if (!isReady) return;
    let isShown = true;
    const loadAll = async () => {
      const { ofTitle, ofTexts } = fontsHere();
      const loadTexts = async (texts: object) => {
        const text = JSON.stringify(texts);
        for (const font of ofTexts) {
          await nextTask();
          if (isShown) loadGlyphs(text, font);
        }
      };
      for (const { leadsTo } of answers) {
        await runLater(steps[leadsTo].phase);
        await nextTask();
        if (!isShown) return;
        if (!canSay(i18n, leadsTo)) continue;
        const text = stepText(t, leadsTo);
        loadGlyphs(text.title, ofTitle);
        await loadTexts(text);
      }
      // Every screen leads to an administrator, for one of many reasons.
      await runLater('escalation');
      await loadTexts(globalThis.loginGuidePhases?.escalation?.own ?? {});
    };
    void loadAll();
    return () => {
      isShown = false;
      leaveGlyphs();
    };
  }, [answers, i18n, isReady, t]);
}

/** Resolves in a task of its own: a touch is answered before. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The fonts in which most of a screen is set: that of its title; those of its texts, of what is strong in them, and of notes. */
function fontsHere() {
  const { fontSize, fontFamily } = getComputedStyle(document.body);
  const title = getComputedStyle(document.getElementById(headingId) ?? document.body);
  const note = getComputedStyle(document.querySelector('.page-footer') ?? document.body);
  return {
    ofTitle: `${title.fontWeight} ${title.fontSize} ${fontFamily}`,
    ofTexts: [`${fontSize} ${fontFamily}`, `bold ${fontSize} ${fontFamily}`, `${note.fontSize} ${fontFamily}`],
  };
}
