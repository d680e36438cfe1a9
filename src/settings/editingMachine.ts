import { assign, fromPromise, setup } from 'xstate';
import { saveForm, loadForm, type FormStorage } from './savedForm';
import { emptyForm, formOf, type SettingsForm } from './form';
import type { Problem } from './problems';
import { longestFile, readSettings } from './readSettings';
import type { Settings } from './table';

/** A file with more bytes is not even read: no character takes more than four. */
const largestFile = 4 * longestFile;

/** Why a file could not be opened at all. */
export type OpenFailure = 'unreadable' | 'too-large' | 'not-utf8' | 'not-json' | 'not-settings';

/** A file that was opened, and what in it was wrong and therefore left out. */
interface Opened {
  readonly name: string;
  readonly problems: readonly Problem[];
}

interface EditingContext {
  readonly storage: FormStorage | null;
  readonly form: SettingsForm;
  /** The form before it was replaced as a whole, to go back to. */
  readonly before: SettingsForm | null;
  /** Whether the form will still be there after the page is closed. */
  readonly isSaved: boolean;
  readonly opened: Opened | null;
  readonly failure: OpenFailure | null;
}

type EditingEvent =
  | { type: 'change'; change: (form: SettingsForm) => SettingsForm }
  | { type: 'load' }
  | { type: 'open'; file: File }
  | { type: 'clear' }
  | { type: 'undo' };

class OpenError extends Error {
  readonly failure: OpenFailure;

  constructor(failure: OpenFailure) {
    super(failure);
    this.failure = failure;
  }
}

/**
 * Editing the settings, in time. Every change is saved at once. Opening a file replaces the form by what is right in the
 * file, and can be undone; a file that cannot be read changes nothing.
 */
export const editingMachine = setup({
  types: {} as { context: EditingContext; events: EditingEvent; input: { storage: FormStorage | null } },
  actors: {
    readFile: fromPromise<{ settings: Settings; opened: Opened }, File>(({ input }) => readFile(input)),
  },
  actions: {
    save: assign(({ context: { storage, form } }) => ({ isSaved: saveForm(storage, form) })),
  },
}).createMachine({
  // Stryker disable next-line StringLiteral: a name for whoever inspects the machine
  id: 'editing',
  initial: 'editing',
  context: ({ input: { storage } }) => ({
    storage,
    form: loadForm(storage),
    before: null,
    isSaved: storage !== null,
    opened: null,
    failure: null,
  }),
  on: {
    change: {
      actions: [assign(({ context, event }) => ({ form: event.change(context.form), before: null })), 'save'],
    },
    // Another tab has saved the form as it is now; what it typed would be lost with the next change here.
    load: {
      target: '.editing',
      actions: assign(({ context: { storage } }) => ({ form: loadForm(storage), before: null })),
    },
    open: '.reading',
    clear: {
      target: '.cleared',
      actions: [assign(({ context }) => ({ form: emptyForm, before: context.form })), 'save'],
    },
    undo: {
      target: '.editing',
      actions: [assign(({ context }) => ({ form: context.before ?? context.form, before: null })), 'save'],
    },
  },
  states: {
    editing: {},
    cleared: {},
    reading: {
      invoke: {
        src: 'readFile',
        input: ({ event }) => (event.type === 'open' ? event.file : new File([], '')),
        onDone: {
          target: 'opened',
          actions: [
            assign(({ context, event: { output } }) => ({
              form: formOf(output.settings),
              before: context.form,
              opened: output.opened,
            })),
            'save',
          ],
        },
        onError: {
          target: 'failed',
          actions: assign(({ event: { error } }) => ({
            failure: error instanceof OpenError ? error.failure : ('unreadable' as const),
          })),
        },
      },
    },
    opened: {},
    failed: {},
  },
});

/** The settings in a file; rejects with an `OpenError` where there are none. */
async function readFile(file: File): Promise<{ settings: Settings; opened: Opened }> {
  if (file.size > largestFile) throw new OpenError('too-large');
  const text = await file.text();
  // What is no UTF-8 is read with this character in its place (https://encoding.spec.whatwg.org/#utf-8-decode).
  if (text.includes('\uFFFD')) throw new OpenError('not-utf8');
  const { settings, problems } = readSettings(parse(text));
  const whole = problems.find(({ field }) => field === null);
  if (whole) throw new OpenError(whole.code === 'too-long' ? 'too-large' : 'not-settings');
  return { settings, opened: { name: file.name, problems } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OpenError('not-json');
  }
}
