import { describe, expect, it, vi } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import { copyMachine } from '../../src/handoff/copyMachine';

const refuses = () => Promise.reject(new Error('refused'));
const works = () => Promise.resolve();
const nothingSensitive = { text: '依頼文', findings: [], shownIn: null } as const;

function start({ clipboard, selection }: { clipboard: () => Promise<void>; selection: () => Promise<void> }) {
  const actor = createActor(
    copyMachine.provide({
      actors: {
        writeToClipboard: fromPromise<void, string>(clipboard),
        copySelection: fromPromise<void, HTMLElement | null>(selection),
      },
    }),
  );
  return actor.start();
}

describe('copying', () => {
  it('by the Clipboard API', async () => {
    const actor = start({ clipboard: works, selection: refuses });
    actor.send({ type: 'copy', ...nothingSensitive });
    await waitFor(actor, (state) => state.matches('copied'));
  });

  it('by the old command where the Clipboard API refuses', async () => {
    const actor = start({ clipboard: refuses, selection: works });
    actor.send({ type: 'copy', ...nothingSensitive });
    await waitFor(actor, (state) => state.matches('copied'));
  });

  it('by hand where both refuse', async () => {
    const actor = start({ clipboard: refuses, selection: refuses });
    actor.send({ type: 'copy', ...nothingSensitive });
    await waitFor(actor, (state) => state.matches('manual'));
  });

  it('by the old command where the Clipboard API never answers', async () => {
    vi.useFakeTimers();
    const actor = start({ clipboard: () => new Promise<void>(() => {}), selection: works });
    actor.send({ type: 'copy', ...nothingSensitive });
    expect(actor.getSnapshot().value).toBe('writing');
    await vi.advanceTimersByTimeAsync(5000);
    expect(actor.getSnapshot().value).toBe('copied');
    vi.useRealTimers();
  });

  it('without a Clipboard API and a page, still ends', async () => {
    const actor = createActor(copyMachine).start();
    actor.send({ type: 'copy', ...nothingSensitive });
    await waitFor(actor, (state) => state.matches('manual'));
  });

  it('can be done again', async () => {
    const clipboard = vi.fn(works);
    const actor = start({ clipboard, selection: refuses });
    actor.send({ type: 'copy', ...nothingSensitive });
    await waitFor(actor, (state) => state.matches('copied'));
    actor.send({ type: 'copy', ...nothingSensitive });
    await waitFor(actor, (state) => state.matches('copied'));
    expect(clipboard).toHaveBeenCalledTimes(2);
  });
});

describe('something that looks secret', () => {
  const sensitive = { text: '依頼文 1234', findings: [{ field: 'name', sensitivity: 'code' }], shownIn: null } as const;

  it('is pointed out before anything is copied', () => {
    const clipboard = vi.fn(works);
    const actor = start({ clipboard, selection: works });
    actor.send({ type: 'copy', ...sensitive });
    expect(actor.getSnapshot().value).toBe('warning');
    expect(clipboard).not.toHaveBeenCalled();
  });

  it('is copied when the person says it is all right', async () => {
    const actor = start({ clipboard: works, selection: works });
    actor.send({ type: 'copy', ...sensitive });
    actor.send({ type: 'proceed' });
    await waitFor(actor, (state) => state.matches('copied'));
  });

  it('can be written again first', () => {
    const actor = start({ clipboard: works, selection: works });
    actor.send({ type: 'copy', ...sensitive });
    actor.send({ type: 'edit' });
    expect(actor.getSnapshot().value).toBe('idle');
  });
});
