import { describe, expect, it } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { editingMachine, type OpenFailure } from '../../src/settings/editingMachine';
import { loadForm, type FormStorage } from '../../src/settings/savedForm';
import { longestFile } from '../../src/settings/readSettings';
import { emptyForm, type SettingsForm } from '../../src/settings/form';
import { memoryStorage } from '../support/memoryStorage';

const makeReport = (bytes: Uint8Array) => Promise.resolve([`said of ${bytes.length} bytes`]);

function start(storage: FormStorage | null = memoryStorage()) {
  return createActor(editingMachine, { input: { storage, makeReport } }).start();
}

type Editing = ReturnType<typeof start>;

/** What is so once a file has been opened, or could not be. */
async function open(actor: Editing, ...content: readonly BlobPart[]) {
  actor.send({ type: 'open', file: new File([...content], 'ours.json') });
  await waitFor(actor, (state) => !state.matches('reading'));
  return actor.getSnapshot();
}

const own = (form: SettingsForm): SettingsForm => ({ ...form, phones: 'own' });

describe('editing the settings', () => {
  it('begins with what was kept, unchanged and not replaced', () => {
    const storage = memoryStorage();
    start(storage).send({ type: 'change', change: own });
    const { value, context } = start(storage).getSnapshot();
    expect(value).toBe('editing');
    expect(context).toMatchObject({ form: own(emptyForm), before: null, isSaved: true, opened: null, failure: null });
  });

  it('keeps every change at once, and says so', () => {
    const storage = memoryStorage();
    const actor = start(storage);
    actor.send({ type: 'change', change: own });
    expect(actor.getSnapshot().context).toMatchObject({ form: own(emptyForm), before: null, isSaved: true });
    expect(loadForm(storage)).toEqual(own(emptyForm));
  });

  it('goes on without storage, and says that nothing will be there later', () => {
    const actor = start(null);
    expect(actor.getSnapshot().context.isSaved).toBe(false);
    actor.send({ type: 'change', change: own });
    expect(actor.getSnapshot().context).toMatchObject({ form: own(emptyForm), isSaved: false });
  });

  it('notices that storage became full', () => {
    const full: FormStorage = {
      ...memoryStorage(),
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    };
    const actor = start(full);
    expect(actor.getSnapshot().context.isSaved).toBe(true);
    actor.send({ type: 'change', change: own });
    expect(actor.getSnapshot().context.isSaved).toBe(false);
  });

  it('can be cleared, which leaves nothing behind, and undone, which is kept again', () => {
    const storage = memoryStorage();
    const actor = start(storage);
    actor.send({ type: 'change', change: own });
    actor.send({ type: 'clear' });
    expect(actor.getSnapshot().value).toBe('cleared');
    expect(actor.getSnapshot().context).toMatchObject({ form: emptyForm, before: own(emptyForm) });
    expect(storage.kept.size).toBe(0);
    actor.send({ type: 'undo' });
    expect(actor.getSnapshot().value).toBe('editing');
    expect(actor.getSnapshot().context).toMatchObject({ form: own(emptyForm), before: null });
    expect(loadForm(storage)).toEqual(own(emptyForm));
  });

  it('has nothing to undo after a change', () => {
    const actor = start();
    actor.send({ type: 'clear' });
    actor.send({ type: 'change', change: own });
    actor.send({ type: 'undo' });
    expect(actor.getSnapshot().context).toMatchObject({ form: own(emptyForm), before: null });
  });
});

describe('opening a file', () => {
  it('takes over what is right in it, names what is wrong, and can be undone', async () => {
    const storage = memoryStorage();
    const actor = start(storage);
    actor.send({ type: 'change', change: own });
    const { value, context } = await open(actor, '{"phones":"managed","administrator":{"mail":"nobody"}}');
    expect(value).toBe('opened');
    expect(context.form.phones).toBe('managed');
    expect(context.opened).toEqual({
      name: 'ours.json',
      problems: [{ field: 'administrator.mail', code: 'not-mail' }],
      report: ['said of 54 bytes'],
      mended: null,
    });
    expect(loadForm(storage)).toMatchObject({ phones: 'managed' });
    actor.send({ type: 'undo' });
    expect(actor.getSnapshot().context.form).toEqual(own(emptyForm));
    expect(loadForm(storage)).toEqual(own(emptyForm));
  });

  it.each<[OpenFailure, BlobPart]>([
    ['archive', `PK\u0003\u0004${' '.repeat(4 * longestFile)}`],
    ['too-large', ' '.repeat(4 * longestFile + 1)],
    ['too-large', `{"company":"${'x'.repeat(longestFile)}"}`],
    ['not-utf8', new Uint8Array([0x22, 0xb3, 0xf4, 0x22])],
    ['not-json', '{"phones":'],
    ['not-settings', '["phones"]'],
    ['not-settings', 'null'],
  ])('changes nothing where it is %s', async (failure, content) => {
    const actor = start();
    actor.send({ type: 'change', change: own });
    const { value, context } = await open(actor, content);
    expect(value).toBe('failed');
    expect(context).toMatchObject({ failure, form: own(emptyForm), opened: null });
  });

  it.each<[string, BlobPart]>([
    ['Shift_JIS', Uint8Array.from([...Buffer.from('{"company":"'), 0x83, 0x41, ...Buffer.from('"}')])],
    ['UTF-16', Uint8Array.from(Buffer.from('\uFEFF{"company":"ア"}', 'utf16le'))],
    ['UTF-16 of the other order, unmarked', Uint8Array.from(Buffer.from('{"company":"ア"}', 'utf16le').swap16())],
    ['a comma too many', '{"company":"ア",}'],
  ])('reads what can mean one thing only, and says what the guide would not: %s', async (_, content) => {
    const { value, context } = await open(start(), content);
    expect(value).toBe('opened');
    expect(context.form.company).toBe('ア');
    expect(context.opened).toMatchObject({ problems: [], report: null, mended: [expect.stringContaining('said of')] });
  });

  it('says in words why it could not be opened, where somebody knows it', async () => {
    expect((await open(start(), '{"phones":')).context.failureReport).toEqual(['said of 10 bytes']);
    const alone = createActor(editingMachine, { input: { storage: null } }).start();
    expect((await open(alone, '{"phones":')).context).toMatchObject({ failure: 'not-json', failureReport: null });
    const { opened } = (await open(alone, '{"phones":"all"}')).context;
    expect(opened).toMatchObject({ problems: [{ field: 'phones', code: 'not-a-choice' }], report: null });
  });

  it('takes one that is still on its way, and says so where it does not come', async () => {
    const actor = start();
    actor.send({ type: 'open', file: Promise.resolve(new File(['{"phones":"own"}'], 'organization.json')) });
    await waitFor(actor, (state) => state.matches('opened'));
    expect(actor.getSnapshot().context.form.phones).toBe('own');
    actor.send({ type: 'open', file: Promise.reject(new TypeError('offline')) });
    await waitFor(actor, (state) => state.matches('failed'));
    expect(actor.getSnapshot().context.failure).toBe('unreadable');
  });

  it('reads a file that is as large as allowed', async () => {
    const text = '{"phones":"managed"}';
    const { value } = await open(start(), text, ' '.repeat(4 * longestFile - text.length));
    expect(value).toBe('opened');
  });

  it('that has a field called like the whole, takes over the others', async () => {
    const { value, context } = await open(start(), '{"file":1,"phones":"own"}');
    expect(value).toBe('opened');
    expect(context.form.phones).toBe('own');
    expect(context.opened?.problems).toEqual([{ field: 'file', code: 'unknown-field' }]);
  });

  it('that the browser cannot read, because it is gone, changes nothing', async () => {
    const actor = start();
    const gone = new File(['{}'], 'gone.json');
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    actor.send({ type: 'open', file: gone });
    await waitFor(actor, (state) => state.matches('failed'));
    expect(actor.getSnapshot().context.failure).toBe('unreadable');
  });

  it('while another is being read, takes over the later one', async () => {
    const actor = start();
    const slow = new File(['{"phones":"managed"}'], 'slow.json');
    slow.arrayBuffer = () => new Promise(() => {});
    actor.send({ type: 'open', file: slow });
    expect((await open(actor, '{"phones":"own"}')).context.form.phones).toBe('own');
  });
});
