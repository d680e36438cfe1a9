import type { GuideMessage, Hello } from '../embed/messages';

// The script of other sites: turns each link to the guide into the guide itself. Small, on its own, and harmless where it
// is run twice. Where it does not run, or the guide may not be framed, the link is still there.

/** Below this a step cannot be used; above, something is wrong. In CSS px. */
const lowest = 480;
const highest = 20_000;

const envelope = { type: 'login-guide', version: 1 } as const;

function embed(link: HTMLAnchorElement): void {
  const { locale, step, theme, height } = link.dataset;
  const address = new URL(link.href);
  const named = /^[a-zA-Z-]+$/;
  if (locale && named.test(locale)) address.pathname = address.pathname.replace(/[^/]+(?=\/[^/]*$)/, locale);
  if (step && named.test(step))
    address.pathname = address.pathname.replace(/[^/]*$/, `${step === 'start' ? 'index' : step}.html`);

  const frame = document.createElement('iframe');
  frame.title = link.textContent.trim();
  frame.loading = 'lazy';
  frame.allow = 'clipboard-write; web-share';
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads allow-top-navigation-to-custom-protocols',
  );
  frame.style.cssText = `display:block;width:100%;border:0;height:${clamped(Number(height) || 640)}px`;
  const hello: Hello = { ...envelope, event: 'hello', ...(theme === 'light' || theme === 'dark' ? { theme } : {}) };
  frame.src = address.href;
  frame.addEventListener('load', () => frame.contentWindow?.postMessage(hello, address.origin));

  addEventListener('message', ({ source, origin, data }: MessageEvent<GuideMessage | null>) => {
    if (source !== frame.contentWindow || origin !== address.origin || data?.type !== envelope.type) return;
    if (data.event === 'ready') {
      link.hidden = true;
      // Any `display` in the embedder's style sheet is stronger than the attribute.
      link.style.setProperty('display', 'none', 'important');
    }
    if (data.event === 'height' && typeof data.height === 'number' && data.height > 0) {
      frame.style.height = `${clamped(data.height)}px`;
    }
    // Whoever reads has to see the beginning of the next step.
    if (data.event === 'step' && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    frame.dispatchEvent(new CustomEvent('login-guide', { bubbles: true, detail: data }));
  });
  link.after(frame);
}

function clamped(height: number): number {
  return Math.min(Math.max(height, lowest), highest);
}

function embedAll(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-login-guide]')) {
    if (link.dataset['loginGuide'] === 'embedded') continue;
    link.dataset['loginGuide'] = 'embedded';
    embed(link);
  }
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', embedAll);
else embedAll();
