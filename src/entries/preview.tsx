// Fetched where an administrator wants to see what employees will: the screens of the steps, drawn in a frame of the setup.
import { createRoot } from 'react-dom/client';
import '../components/tokens.css';
import '../components/base.css';
import '../components/layout.css';
import { PreviewApp } from '../app/PreviewApp';
import { accentRules } from '../company/accentStyle';
import { styleRule } from '../company/style';
import { createI18n } from '../i18n/instance';
import { canSay } from '../i18n/phaseTexts';
import { previewedSteps } from '../screens/setup/preview';

declare global {
  /** The style sheet of these screens, which the build puts before this script; the policy of the setup allows it by its hash. */
  var loginGuidePreviewStyle: string | undefined;
}

// The wording of the steps has come just before.
const { loginGuideLocale } = globalThis;

globalThis.loginGuidePreview = (frame) => {
  const page = emptyPage(frame);
  const root = createRoot(page.body);
  const [sheet] = page.styleSheets;
  const addRules = (rules: readonly string[]) => {
    for (const rule of rules) sheet?.insertRule(rule, sheet.cssRules.length);
  };
  addRules([styleRule]);
  const own = sheet?.cssRules.length ?? 0;
  const dye = (colour: string | undefined) => {
    for (let added = (sheet?.cssRules.length ?? 0) - own; added > 0; added -= 1) sheet?.deleteRule(own);
    if (colour) addRules(accentRules(colour));
  };
  let dyed: string | undefined;
  const i18n = createI18n(loginGuideLocale);
  for (const step of previewedSteps) canSay(i18n, step);
  // As tall as what is in it: the setup scrolls it.
  const sizes = new ResizeObserver(() => {
    frame.style.height = `${page.body.scrollHeight}px`;
  });
  sizes.observe(page.body);
  return {
    show: ({ step, settings, logo }) => {
      if (logo) globalThis.loginGuideLogo = logo;
      const { colour } = settings.brand ?? {};
      if (colour !== dyed) dye(colour);
      dyed = colour;
      root.render(
        // Another picture of the same name is another header.
        <PreviewApp key={logo?.address} i18n={i18n} locale={loginGuideLocale.locale} step={step} settings={settings} />,
      );
    },
    close: () => {
      sizes.disconnect();
      root.unmount();
    },
  };
};

/** Makes of an empty frame a page like those of the site, in the language of this one. */
function emptyPage({ contentDocument: page, contentWindow }: HTMLIFrameElement): Document {
  if (!page) throw new Error('The frame has no page.');
  // An empty frame is laid out by the quirks of old browsers; one that was opened anew, and in which nothing is read, is not.
  page.open();
  contentWindow?.stop();
  const { lang, dir, dataset } = document.documentElement;
  const html = page.createElement('html');
  html.lang = lang;
  html.dir = dir;
  Object.assign(html.dataset, { locale: dataset['locale'], ready: '' });
  const style = page.createElement('style');
  style.textContent = globalThis.loginGuidePreviewStyle ?? '';
  const head = page.createElement('head');
  head.append(style);
  html.append(head, page.createElement('body'));
  page.append(html);
  return page;
}
