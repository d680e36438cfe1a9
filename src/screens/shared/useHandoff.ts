import { useMachine } from '@xstate/react';
import { handoffMachine, type Parcel } from '../../handoff/handoffMachine';
import type { Finding } from '../../handoff/sensitiveText';

/** How far handing something over has come, as far as there is something to say about it. */
export type HandoffNews = 'sharing' | 'shared' | 'cancelled' | 'copied' | 'manual' | 'opened';

export interface Handoff {
  readonly hand: (parcel: Parcel) => void;
  readonly proceed: () => void;
  readonly edit: () => void;
  /** Takes a warning back whose text is another one by now. */
  readonly forgetOthers: (text: string) => void;
  /** The way that was asked for last: what the warning is about. */
  readonly way: Parcel['way'];
  /** What looks secret in `text` and was not let through yet. */
  readonly warningAbout: (text: string) => readonly Finding[];
  /** What became of `text`. What became of an earlier wording is no news about this one. */
  readonly newsOf: (text: string) => HandoffNews | null;
}

const news: ReadonlySet<string> = new Set<HandoffNews>([
  'sharing',
  'shared',
  'cancelled',
  'copied',
  'manual',
  'opened',
]);

/** Handing texts over, one at a time. */
export function useHandoff(): Handoff {
  const [state, send] = useMachine(handoffMachine);
  const { way, text: handed, findings } = state.context;
  return {
    hand: (parcel) => send({ type: 'hand', ...parcel }),
    proceed: () => send({ type: 'proceed' }),
    edit: () => send({ type: 'edit' }),
    forgetOthers: (text) => {
      if (text !== handed && state.matches('warning')) send({ type: 'edit' });
    },
    way,
    warningAbout: (text) => (text === handed && state.matches('warning') ? findings : []),
    newsOf: (text) => (text === handed && news.has(state.value) ? (state.value as HandoffNews) : null),
  };
}
