import { describe, expect, it, vi } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import { handoffMachine, type HandoffInput } from '../../src/handoff/handoffMachine';

const refuses = () => Promise.reject(new Error('refused'));
const works = () => Promise.resolve();
const never = () => new Promise<void>(() => {});
const isClosed = () => Promise.reject(new DOMException('closed', 'AbortError'));

interface Rungs {
  readonly share?: () => Promise<void>;
  readonly clipboard?: () => Promise<void>;
  readonly selection?: () => Promise<void>;
  readonly opened?: (address: string | undefined) => void;
}

function handOff(method: HandoffInput['method'], rest: Partial<HandoffInput> = {}): { type: 'handOff' } & HandoffInput {
  return { type: 'handOff', method, title: '件名', text: '依頼文', findings: [], shownIn: null, ...rest };
}

function start({ share = refuses, clipboard = refuses, selection = refuses, opened = () => {} }: Rungs) {
  const actor = createActor(
    handoffMachine().provide({
      actors: {
        openShareSheet: fromPromise<void, HandoffInput>(share),
        writeToClipboard: fromPromise<void, string>(clipboard),
        copySelection: fromPromise<void, HandoffInput>(selection),
      },
      actions: { openAddress: ({ context }) => opened(context.address) },
    }),
  );
  return actor.start();
}

async function endOf(method: HandoffInput['method'], rungs: Rungs) {
  const actor = start(rungs);
  actor.send(handOff(method));
  const ended = await waitFor(
    actor,
    (state) => !['sharing', 'writing', 'selecting'].some((on) => state.matches(on as 'sharing')),
  );
  return ended.value;
}

describe('sharing', () => {
  it.each<[string, Rungs, string]>([
    ['by the share sheet', { share: works }, 'shared'],
    ['a sheet that is closed is no error, and nothing is copied', { share: isClosed, clipboard: works }, 'cancelled'],
    ['by the Clipboard API where there is no sheet or it refuses', { clipboard: works }, 'copied'],
    ['by the old command where the Clipboard API refuses too', { selection: works }, 'copied'],
    ['by hand where everything refuses', {}, 'manual'],
  ])('%s', async (_, rungs, end) => {
    await expect(endOf('share', rungs)).resolves.toBe(end);
  });

  it('a second tap while the sheet is open changes nothing', async () => {
    const share = vi.fn(never);
    const actor = start({ share, clipboard: works });
    actor.send(handOff('share'));
    actor.send(handOff('share'));
    expect(share).toHaveBeenCalledOnce();
    expect(actor.getSnapshot().matches({ sharing: 'open' })).toBe(true);
  });

  it.each<[string, (actor: ReturnType<typeof start>) => void]>([
    ['once the person is back on the page', (actor) => actor.send({ type: 'returned' })],
    ['after a while', () => vi.advanceTimersByTime(10_000)],
  ])('is tried again by a second tap %s, if the sheet never answers', async (_, pass) => {
    vi.useFakeTimers();
    const share = vi.fn(never);
    const actor = start({ share, clipboard: works });
    actor.send(handOff('share'));
    pass(actor);
    expect(actor.getSnapshot().matches({ sharing: 'unanswered' })).toBe(true);
    share.mockImplementationOnce(works);
    actor.send(handOff('share'));
    expect(share).toHaveBeenCalledTimes(2);
    await vi.waitFor(() => expect(actor.getSnapshot().value).toBe('shared'));
    vi.useRealTimers();
  });

  it('is copied where the browser still takes the sheet for open', async () => {
    const share = vi.fn(never);
    const actor = start({ share, clipboard: works });
    actor.send(handOff('share'));
    actor.send({ type: 'returned' });
    share.mockImplementationOnce(() => Promise.reject(new DOMException('still open', 'InvalidStateError')));
    actor.send(handOff('share'));
    await waitFor(actor, (state) => state.matches('copied'));
  });

  it.each<[string, () => Promise<void>, string]>([
    ['shared', works, 'shared'],
    ['closed', isClosed, 'cancelled'],
  ])('ends as the sheet says, however late: %s', async (_, settle, end) => {
    let answer = () => {};
    const share = () => new Promise<void>((resolve) => (answer = () => resolve(settle())));
    const actor = start({ share });
    actor.send(handOff('share'));
    actor.send({ type: 'returned' });
    answer();
    await waitFor(actor, (state) => state.matches(end as 'shared'));
  });

  it('is not concerned with coming back to the page in any other state', async () => {
    const actor = start({ share: works });
    actor.send({ type: 'returned' });
    expect(actor.getSnapshot().value).toBe('idle');
    actor.send(handOff('share'));
    await waitFor(actor, (state) => state.matches('shared'));
    actor.send({ type: 'returned' });
    expect(actor.getSnapshot().value).toBe('shared');
  });

  it('can be left for copying while the sheet never answers', async () => {
    const actor = start({ share: never, clipboard: works });
    actor.send(handOff('share'));
    expect(actor.getSnapshot().matches('sharing')).toBe(true);
    actor.send(handOff('copy'));
    await waitFor(actor, (state) => state.matches('copied'));
  });
});

describe('copying', () => {
  it.each<[string, Rungs, string]>([
    ['by the Clipboard API', { share: works, clipboard: works }, 'copied'],
    ['by the old command where the Clipboard API refuses', { selection: works }, 'copied'],
    ['by hand where both refuse', {}, 'manual'],
  ])('%s', async (_, rungs, end) => {
    await expect(endOf('copy', rungs)).resolves.toBe(end);
  });

  it('by the old command where the Clipboard API never answers', async () => {
    vi.useFakeTimers();
    const actor = start({ clipboard: never, selection: works });
    actor.send(handOff('copy'));
    expect(actor.getSnapshot().value).toBe('writing');
    await vi.advanceTimersByTimeAsync(5000);
    expect(actor.getSnapshot().value).toBe('copied');
    vi.useRealTimers();
  });

  it('can be done again', async () => {
    const clipboard = vi.fn(works);
    const actor = start({ clipboard });
    actor.send(handOff('copy'));
    await waitFor(actor, (state) => state.matches('copied'));
    actor.send(handOff('copy'));
    await waitFor(actor, (state) => state.matches('copied'));
    expect(clipboard).toHaveBeenCalledTimes(2);
  });
});

describe('opening another app', () => {
  it('by its address, and says what to do if nothing opens', () => {
    const opened = vi.fn();
    const actor = start({ opened });
    actor.send(handOff('open', { address: 'mailto:?subject=a' }));
    expect(opened).toHaveBeenCalledExactlyOnceWith('mailto:?subject=a');
    expect(actor.getSnapshot().value).toBe('opened');
  });
});

describe('opening a form', () => {
  const address = 'https://forms.example.co.jp/f';

  it('waits until what is too long for it was copied', async () => {
    const opened = vi.fn();
    const actor = start({ clipboard: works, opened });
    actor.send(handOff('copy', { address }));
    expect(opened).not.toHaveBeenCalled();
    await waitFor(actor, (state) => state.matches('copied'));
    expect(opened).toHaveBeenCalledExactlyOnceWith(address);
  });

  it('is left out where nothing could be copied', async () => {
    const opened = vi.fn();
    const actor = start({ opened });
    actor.send(handOff('copy', { address }));
    await waitFor(actor, (state) => state.matches('manual'));
    expect(opened).not.toHaveBeenCalled();
  });

  it('takes a tab of its own, which hears nothing of this one', () => {
    const open = vi.fn();
    vi.stubGlobal('open', open);
    createActor(handoffMachine()).start().send(handOff('open', { address }));
    expect(open).toHaveBeenCalledExactlyOnceWith(address, '_blank', 'noopener,noreferrer');
    vi.unstubAllGlobals();
  });
});

describe('the browser’s own ways', () => {
  it('without any of them, and without a page, still end', async () => {
    for (const method of ['share', 'copy'] as const) {
      const actor = createActor(handoffMachine()).start();
      actor.send(handOff(method));
      await waitFor(actor, (state) => state.matches('manual'));
    }
  });

  it.each<[string, object, string]>([
    ['a sheet that takes the text', { share: works, canShare: () => true }, 'shared'],
    [
      'a sheet that cannot take the text',
      { share: works, canShare: () => false, clipboard: { writeText: works } },
      'copied',
    ],
    ['no sheet', { clipboard: { writeText: works } }, 'copied'],
  ])('%s', async (_, navigator, end) => {
    vi.stubGlobal('navigator', navigator);
    const actor = createActor(handoffMachine()).start();
    actor.send(handOff('share'));
    await waitFor(actor, (state) => state.matches(end as 'shared'));
    vi.unstubAllGlobals();
  });
});

describe('something that looks secret', () => {
  const findings = [{ field: 'name', sensitivity: 'code' }] as const;

  it.each(['share', 'copy', 'open'] as const)('is pointed out before anything happens: %s', (method) => {
    const rungs = { share: vi.fn(works), clipboard: vi.fn(works), opened: vi.fn() };
    const actor = start(rungs);
    actor.send(handOff(method, { findings }));
    expect(actor.getSnapshot().value).toBe('warning');
    for (const rung of Object.values(rungs)) expect(rung).not.toHaveBeenCalled();
  });

  it.each([
    ['share', 'shared'],
    ['copy', 'copied'],
    ['open', 'opened'],
  ] as const)('goes the way that was asked for when the person says it is all right: %s', async (method, end) => {
    const actor = start({ share: works, clipboard: works });
    actor.send(handOff(method, { findings }));
    actor.send({ type: 'proceed' });
    await waitFor(actor, (state) => state.matches(end));
  });

  it('can be written again first', () => {
    const actor = start({ clipboard: works });
    actor.send(handOff('copy', { findings }));
    actor.send({ type: 'edit' });
    expect(actor.getSnapshot().value).toBe('idle');
  });
});
