import { assign, fromPromise, setup } from 'xstate';
import { saveForm, loadForm, type FormStorage } from './savedForm';
import { emptyForm, formOf, type SettingsForm } from './form';
import type { FieldProblem } from './problems';
import { mendJson } from './mendJson';
import { longestFile, readSettings } from './readSettings';
import { readText } from './readText';
import type { Settings } from './table';

/** A file with more bytes is not even read: no character takes more than four. */
const largestFile = 4 * longestFile;

/** Why a file could not be opened at all. */
export type OpenFailure = 'unreadable' | 'archive' | 'too-large' | 'not-utf8' | 'not-json' | 'not-settings';

/** A file that was opened, and what in it was wrong and therefore left out. */
interface Opened {
  readonly name: string;
  readonly problems: readonly FieldProblem[];
  /** The same in words, line by line; null where these could not be fetched. */
  readonly report: Report;
  /** What in the file is no JSON, or not in UTF-8, and was read all the same, in words; null where nothing is. */
  readonly mended: readonly string[] | null;
}

type Report = readonly string[] | null;

/** Says in words what is wrong with the bytes of a file; rejects where it cannot be fetched, as from disk. */
type MakeReport = (bytes: Uint8Array) => Promise<readonly string[]>;

interface EditingInput {
  readonly storage: FormStorage | null;
  readonly makeReport?: MakeReport;
}

/** A file to open, perhaps one that is still on its way. */
type FileToOpen = File | Promise<File>;

interface EditingContext {
  readonly storage: FormStorage | null;
  readonly makeReport: MakeReport;
  readonly form: SettingsForm;
  /** The form before it was replaced as a whole, to go back to. */
  readonly before: SettingsForm | null;
  /** Whether the form will still be there after the page is closed. */
  readonly isSaved: boolean;
  readonly opened: Opened | null;
  readonly failure: OpenFailure | null;
  /** Why the file could not be opened, in words. */
  readonly failureReport: Report;
}

type EditingEvent =
  | { type: 'change'; change: (form: SettingsForm) => SettingsForm }
  | { type: 'load' }
  | { type: 'open'; file: FileToOpen }
  | { type: 'clear' }
  | { type: 'undo' };

class OpenError extends Error {
  readonly failure: OpenFailure;
  readonly report: Report;

  constructor(failure: OpenFailure, report: Report = null) {
    super(failure);
    this.failure = failure;
    this.report = report;
  }
}

/**
 * Editing the settings, in time. Every change is saved at once. Opening a file replaces the form by what is right in the
 * file, and can be undone; a file that cannot be read changes nothing.
 */
export const editingMachine = setup({
  types: {} as { context: EditingContext; events: EditingEvent; input: EditingInput },
  actors: {
    readFile: fromPromise<Read, { file: FileToOpen; makeReport: MakeReport }>(({ input }) =>
      readFile(input.file, input.makeReport),
    ),
  },
  actions: {
    save: assign(({ context: { storage, form } }) => ({ isSaved: saveForm(storage, form) })),
  },
}).createMachine({
  // Stryker disable next-line StringLiteral: a name for whoever inspects the machine
  id: 'editing',
  initial: 'editing',
  context: ({ input: { storage, makeReport = () => Promise.reject(new Error('Nobody reports.')) } }) => ({
    storage,
    makeReport,
    form: loadForm(storage),
    before: null,
    isSaved: storage !== null,
    opened: null,
    failure: null,
    failureReport: null,
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
        input: ({ event, context: { makeReport } }) => ({
          file: event.type === 'open' ? event.file : new File([], ''),
          makeReport,
        }),
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
            failureReport: error instanceof OpenError ? error.report : null,
          })),
        },
      },
    },
    opened: {},
    failed: {},
  },
});

interface Read {
  readonly settings: Settings;
  readonly opened: Opened;
}

/** The settings in a file; rejects with an `OpenError` where there are none. */
async function readFile(toOpen: FileToOpen, makeReport: MakeReport): Promise<Read> {
  const file = await toOpen;
  if (await isArchive(file)) throw new OpenError('archive');
  if (file.size > largestFile) throw new OpenError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const report = () => makeReport(bytes).catch(() => null);
  const { text, encoding } = readText(bytes);
  if (encoding === 'not-utf8') throw new OpenError('not-utf8', await report());
  const asWritten = parse(text);
  const parsed = asWritten === undefined ? parse(mendJson(text) ?? '') : asWritten;
  if (parsed === undefined) throw new OpenError('not-json', await report());
  const isMended = encoding !== 'utf-8' || asWritten === undefined;
  const { settings, problems } = readSettings(parsed);
  const whole = problems.find((problem) => problem.field === null);
  if (whole) throw new OpenError(whole.code);
  const wrong = problems.filter((problem) => problem.field !== null);
  // A file that had to be mended first has no lines to name.
  return {
    settings,
    opened: {
      name: file.name,
      problems: wrong,
      report: wrong.length > 0 && !isMended ? await report() : null,
      mended: isMended ? ((await report()) ?? []) : null,
    },
  };
}

/** Whether a file is an archive, as the setup makes one: it begins with the signature of ZIP files (APPNOTE, section 4.3.7). */
async function isArchive(file: File): Promise<boolean> {
  return (await file.slice(0, 4).text()) === 'PK\u0003\u0004';
}

/** What a text says; undefined where it is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
