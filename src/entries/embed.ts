import { bringIntoView } from '../embed/coveredTop';
import { messageType, type Hello } from '../embed/messages';
import { ownOf } from '../embed/ownOf';
import { linkAddress } from '../embed/linkAddress';
import { detailOf, readEvent } from '../embed/readEvent';

// The script of other sites: turns each link to the guide into the guide itself. Small, on its own, and harmless where it is run
// twice. Where it does not run, or the guide may not be framed, the link is still there, and nothing beside it. Who may write links or
// names into the page around it gets no more by it than without it: it frames the guide that it came from and nothing else.

/** Below this a step cannot be used; above, something is wrong. In CSS px. */
const lowest = 480;
const highest = 20_000;

/** How long a frame that has loaded may be silent: one that is refused loads too. In ms. */
const patience = 15_000;

const script = ownOf('currentScript');
/** The folder that it came from; empty where that is not known, as in a script that was inlined. */
const root = script instanceof HTMLScriptElement && /^https?:/.test(script.src) ? new URL('.', script.src).href : '';

/** What takes a frame away, by the link that it stands for. */
const embedded = new Map<Element, () => void>();

function embed(link: HTMLAnchorElement, address: URL): void {
  const { theme, height } = link.dataset;
  const frame = ownOf('createElement').call(document, 'iframe') as HTMLIFrameElement;
  frame.title =
    link.getAttribute('aria-label') ||
    link.textContent.trim() ||
    link.querySelector('img')?.alt ||
    link.title ||
    'ログインガイド';
  frame.loading = 'lazy';
  frame.allow = 'clipboard-write; web-share';
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads allow-top-navigation-to-custom-protocols',
  );
  // Stronger than any style sheet of the embedder, which may say something of all frames.
  const lay = (pixels: number, visibility = 'visible') => {
    frame.style.cssText =
      `display:block;width:100%;min-height:0;max-height:none;border:0;visibility:${visibility};height:${pixels}px;`
        .split(';')
        .join('!important;');
  };
  // A frame that is refused is a grey box with a broken page in it: until it answers there is none to be seen.
  lay(0, 'hidden');
  let isReady = false;
  let shown = '';

  const hello: Hello = {
    type: messageType,
    version: 1,
    event: 'hello',
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
  };
  const listen = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== address.origin) return;
    const told = readEvent(data);
    if (!told) return;
    if (told.event === 'ready' && !isReady) {
      isReady = true;
      lay(clamped(Number(height) || 640));
      link.hidden = true;
      // Any `display` in the embedder's style sheet is stronger than the attribute.
      link.style.setProperty('display', 'none', 'important');
    }
    if (told.event === 'height') lay(clamped(told.height));
    // Whoever reads in it has to see the beginning of the next step; whoever reads elsewhere is left there.
    const next = told.event === 'step' ? told.step : told.event === 'turn' ? null : shown;
    if (next !== shown && ownOf('activeElement') === frame) bringIntoView(frame);
    if (next) shown = next;
    frame.dispatchEvent(new CustomEvent('login-guide', { bubbles: true, detail: detailOf(told) }));
  };
  const remove = () => {
    removeEventListener('message', listen);
    removeEventListener('securitypolicyviolation', refuse);
    frame.remove();
  };
  const giveUp = () => {
    if (isReady || !frame.isConnected) return;
    remove();
    console.warn(whatToDo(address));
  };
  // Where the embedder's own policy refuses the frame, Gecko loads nothing at all.
  const refuse = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent) => {
    const isRefused = disposition === 'enforce' && effectiveDirective === 'frame-src';
    if (isRefused && blockedURI.startsWith(address.origin)) giveUp();
  };

  frame.src = address.href;
  frame.addEventListener('load', () => {
    frame.contentWindow?.postMessage(hello, address.origin);
    setTimeout(giveUp, patience);
  });
  addEventListener('message', listen);
  addEventListener('securitypolicyviolation', refuse);
  embedded.set(link, remove);
  link.after(frame);
}

/** For whoever looks into the console to find out why there is only a link. */
function whatToDo({ href, origin: guide }: URL): string {
  return `ログインガイド ${import.meta.env.GUIDE_VERSION}：ここには表示できないので、リンクのままにします。確かめること：
1. organization.json の embedding に ${origin} があること（枠の中なら、外側のサイトも）
2. embedding を変えたあと、サーバーのヘッダーの設定も新しくしたこと
3. このページのCSPの frame-src が ${guide} を許していること
4. 次のページがあること： ${href}
The guide cannot be shown here, so the link stays. See that
1. "embedding" in organization.json names ${origin} (in a frame, the sites around it too)
2. the headers of the server were renewed after "embedding" was changed
3. the CSP of this page allows ${guide} in frame-src
4. this page exists: ${href}`;
}

function clamped(height: number): number {
  return Math.min(Math.max(height, lowest), highest);
}

/** Embeds what was not yet, and takes away the frames whose link is gone: single-page hosts change their page in place. */
function embedAll(): void {
  for (const [link, remove] of embedded) {
    if (link.isConnected) continue;
    remove();
    embedded.delete(link);
  }
  for (const link of ownOf('querySelectorAll').call(document, 'a[data-login-guide]')) {
    // One of a drawing has another kind of address.
    if (!(link instanceof HTMLAnchorElement) || link.dataset['loginGuide'] === 'embedded') continue;
    try {
      const address = root && linkAddress(link.href, root, link.dataset);
      if (!address) continue;
      link.dataset['loginGuide'] = 'embedded';
      embed(link, address);
    } catch {
      // It stays a link, and the next one has its turn.
    }
  }
}

function begin(): void {
  embedAll();
  new MutationObserver(embedAll).observe(document, { childList: true, subtree: true });
}

if (ownOf('readyState') === 'loading') addEventListener('DOMContentLoaded', begin);
else begin();
