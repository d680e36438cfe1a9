import { assign, fromPromise, setup } from 'xstate';
import type { Finding } from './sensitiveText';

/** How long the Clipboard API may take, in milliseconds. */
const patience = 2000;

/** What to copy, what looks secret in it, and where it stands on the screen. */
interface Copying {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly shownIn: HTMLElement | null;
}

type CopyEvent = ({ type: 'copy' } & Copying) | { type: 'proceed' } | { type: 'edit' };

/**
 * Copying the request, in time: something that looks secret is pointed out first; then the Clipboard API is asked,
 * then the browser's old copy command on the selected text, and if neither works the text is left selected.
 * Every attempt ends in a state that the screen shows.
 */
export const copyMachine = setup({
  types: {} as { context: Copying; events: CopyEvent },
  actors: {
    writeToClipboard: fromPromise<void, string>(({ input }) => writeToClipboard(input)),
    copySelection: fromPromise<void, HTMLElement | null>(({ input }) => copySelectionOf(input)),
  },
  guards: {
    looksSensitive: ({ event }) => event.type === 'copy' && event.findings.length > 0,
  },
  actions: {
    keepRequest: assign(({ event }) => {
      if (event.type !== 'copy') return {};
      const { text, findings, shownIn } = event;
      return { text, findings, shownIn };
    }),
  },
}).createMachine({
  id: 'copy',
  initial: 'idle',
  context: { text: '', findings: [], shownIn: null },
  on: {
    copy: [
      { guard: 'looksSensitive', target: '.warning', actions: 'keepRequest' },
      { target: '.writing', actions: 'keepRequest' },
    ],
    edit: '.idle',
  },
  states: {
    idle: {},
    warning: { on: { proceed: 'writing' } },
    writing: {
      // Some in-app browsers never answer.
      after: { [patience]: 'selecting' },
      invoke: {
        src: 'writeToClipboard',
        input: ({ context }) => context.text,
        onDone: 'copied',
        onError: 'selecting',
      },
    },
    selecting: {
      invoke: { src: 'copySelection', input: ({ context }) => context.shownIn, onDone: 'copied', onError: 'manual' },
    },
    copied: {},
    manual: {},
  },
});

/** Rejects where the Clipboard API is missing (plain http, some in-app browsers) or refuses. */
async function writeToClipboard(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) throw new Error('no Clipboard API');
  await clipboard.writeText(text);
}

/**
 * Selects all of `element` and asks the browser to copy the selection; rejects if it does not.
 * The selection stays, so that the person can copy it by hand.
 */
function copySelectionOf(element: HTMLElement | null): Promise<void> {
  if (!element) return Promise.reject(new Error('nothing to select'));
  element.focus();
  getSelection()?.selectAllChildren(element);
  // Deprecated, but the only way left where the Clipboard API is missing.
  return document.execCommand('copy') ? Promise.resolve() : Promise.reject(new Error('the copy command was refused'));
}
