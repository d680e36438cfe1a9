import { assign, fromPromise, setup } from 'xstate';
import type { Finding } from './sensitiveText';

/** The longest time that the Clipboard API may take. */
const timeoutMs = 2000;

/** How long a tap on the page, which an open share sheet would have taken itself, counts as the second of two. */
const sheetMs = 5000;

/** A text to hand over, and the method. */
export interface HandoffInput {
  /** The share sheet, the clipboard, or the app of an address (`mailto:`, `sms:`). */
  readonly method: 'share' | 'copy' | 'open';
  readonly title: string;
  readonly text: string;
  /** The text for the share sheet, which has a place of its own for the title. */
  readonly body?: string;
  /** The parts that look secret. */
  readonly findings: readonly Finding[];
  /** The element that shows the text: it is selected if nothing else works. */
  readonly shownIn: HTMLElement | null;
  /** What is opened: an app by its address, or a form, after what is too long for it was copied. */
  readonly address?: string;
}

type HandoffEvent =
  ({ type: 'handOff' } & HandoffInput) | { type: 'proceed' } | { type: 'edit' } | { type: 'returned' };

const nothing: HandoffInput = { method: 'copy', title: '', text: '', findings: [], shownIn: null };

const createHandoff = () =>
  setup({
    types: {} as { context: HandoffInput; events: HandoffEvent },
    actors: {
      openShareSheet: fromPromise<void, HandoffInput>(({ input }) => openShareSheet(input)),
      writeToClipboard: fromPromise<void, string>(({ input }) => writeToClipboard(input)),
      copySelection: fromPromise<void, HandoffInput>(({ input }) => copySelection(input)),
    },
    guards: {
      looksSensitive: ({ event }) => event.type === 'handOff' && event.findings.length > 0,
      isSharedAlready: ({ context, event }) =>
        event.type === 'handOff' && event.method === 'share' && event.text === context.text,
      byShareSheet: ({ context }) => context.method === 'share',
      byAddress: ({ context }) => context.method === 'open',
      // AbortError: the person closed the sheet (https://www.w3.org/TR/web-share/#share-method).
      wasCancelled: ({ event }) =>
        'error' in event && event.error instanceof DOMException && event.error.name === 'AbortError',
    },
    actions: {
      saveInput: assign(({ event }) => {
        if (event.type !== 'handOff') return {};
        const { type: _, ...input } = event;
        return { ...nothing, ...input };
      }),
      // A form is in a tab of its own, and hears nothing of this one.
      openAddress: ({ context: { address } }) => {
        if (address?.startsWith('https:')) open(address, '_blank', 'noopener,noreferrer');
        else if (address) location.assign(address);
      },
    },
  }).createMachine({
    // Stryker disable next-line StringLiteral: a name for whoever inspects the machine
    id: 'handoff',
    initial: 'idle',
    context: nothing,
    on: {
      handOff: [
        { guard: 'looksSensitive', target: '.warning', actions: 'saveInput' },
        { target: '.setOff', actions: 'saveInput' },
      ],
      edit: '.idle',
    },
    states: {
      idle: {},
      warning: { on: { proceed: 'setOff' } },
      setOff: {
        always: [
          { guard: 'byShareSheet', target: 'sharing' },
          { guard: 'byAddress', target: 'opened' },
          { target: 'writing' },
        ],
      },
      sharing: {
        invoke: {
          src: 'openShareSheet',
          input: ({ context }) => context,
          onDone: 'shared',
          onError: [{ guard: 'wasCancelled', target: 'cancelled' }, { target: 'writing' }],
        },
        initial: 'open',
        states: {
          open: {
            // A second tap while the sheet is open; the browser would refuse it, and that is no reason to copy.
            on: { handOff: { guard: 'isSharedAlready' }, returned: 'unanswered' },
            after: { [sheetMs]: 'unanswered' },
          },
          // Some browsers never say that the sheet was closed: the next tap tries again. A browser that takes the sheet for open
          // refuses it, and the text is copied.
          unanswered: {},
        },
      },
      writing: {
        // Some in-app browsers never answer.
        after: { [timeoutMs]: 'selecting' },
        invoke: {
          src: 'writeToClipboard',
          input: ({ context }) => context.text,
          onDone: 'copied',
          onError: 'selecting',
        },
      },
      selecting: {
        invoke: { src: 'copySelection', input: ({ context }) => context, onDone: 'copied', onError: 'manual' },
      },
      opened: { entry: 'openAddress' },
      shared: {},
      cancelled: {},
      copied: { entry: 'openAddress' },
      manual: {},
    },
  });

let machine: ReturnType<typeof createHandoff> | undefined;

/**
 * Handing something over, in time, as a ladder: the share sheet, the Clipboard API, the browser's old copy command on the
 * selected text, and if none of them works the text is left selected. What looks secret is pointed out before the first
 * rung. A rung may be missing, refuse, or never answer; every attempt ends in a state that the screen shows. `returned` says
 * that the person is back on the page. It is made when it is first asked for: most people hand nothing over.
 */
export function handoffMachine(): ReturnType<typeof createHandoff> {
  return (machine ??= createHandoff());
}

/** Rejects where there is no share sheet, where it refuses, and where the person closes it. */
async function openShareSheet({ title, text, body }: HandoffInput): Promise<void> {
  const data = { title, text: body ?? text };
  const { share, canShare } = navigator as Partial<Navigator>;
  if (!share || canShare?.call(navigator, data) === false) throw new Error('no share sheet');
  await share.call(navigator, data);
}

/** Rejects where the Clipboard API is missing (plain http, some in-app browsers) or refuses. */
async function writeToClipboard(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) throw new Error('no Clipboard API');
  await clipboard.writeText(text);
}

/**
 * Selects the element that shows the text and asks the browser to copy; rejects if it does not. What is copied is the text itself:
 * the screen may show what a translator made of it. The selection stays, so that the person can copy it by hand.
 */
function copySelection({ shownIn, text }: HandoffInput): Promise<void> {
  if (!shownIn) return Promise.reject(new Error('nothing to select'));
  // The text may be long, and its status stands at its end.
  const pressed = document.activeElement;
  // What is folded cannot be selected.
  shownIn.closest('details')?.setAttribute('open', '');
  shownIn.focus({ preventScroll: true });
  getSelection()?.selectAllChildren(shownIn);
  const giveText = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', giveText, { capture: true, once: true });
  // Deprecated, but the only way left where the Clipboard API is missing.
  const isCopied = document.execCommand('copy');
  removeEventListener('copy', giveText, { capture: true });
  if (!isCopied) return Promise.reject(new Error('the copy command was refused'));
  if (pressed instanceof HTMLElement) pressed.focus({ preventScroll: true });
  return Promise.resolve();
}
