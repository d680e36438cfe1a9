import { useMachine } from '@xstate/react';
import { useEffect } from 'react';
import type { StateValueFrom } from 'xstate';
import { handoffMachine, type HandoffInput } from '../../handoff/handoffMachine';
import type { Finding } from '../../handoff/sensitiveText';

/** The states of handing over that a screen reports. */
export type HandoffStatus = 'sharing' | 'shared' | 'cancelled' | 'copied' | 'manual' | 'opened';

type HandoffState = StateValueFrom<ReturnType<typeof handoffMachine>>;

export interface Handoff {
  readonly handOff: (input: HandoffInput) => void;
  readonly proceed: () => void;
  readonly edit: () => void;
  /** Takes back a warning about any text but this one. */
  readonly forgetOthers: (text: string) => void;
  /** The method that was asked for last, which the warning is about. */
  readonly method: HandoffInput['method'];
  /** Returns what looks secret in `text`, while the person has not let it pass. */
  readonly warningAbout: (text: string) => readonly Finding[];
  /** Returns what became of `text`; null for a text that is not the one handed over last. */
  readonly statusOf: (text: string) => HandoffStatus | null;
}

const statuses: ReadonlySet<string> = new Set<HandoffStatus>(['shared', 'cancelled', 'copied', 'manual', 'opened']);

/** Returns what hands texts over, one at a time. */
export function useHandoff(): Handoff {
  const [state, send] = useMachine(handoffMachine());
  const { method, text: handed, findings } = state.context;
  const isSheetOpen = state.matches({ sharing: 'open' });
  useEffect(() => {
    if (!isSheetOpen) return;
    const comeBack = () => send({ type: 'returned' });
    addEventListener('focus', comeBack);
    return () => removeEventListener('focus', comeBack);
  }, [isSheetOpen, send]);
  return {
    handOff: (input) => send({ type: 'handOff', ...input }),
    proceed: () => send({ type: 'proceed' }),
    edit: () => send({ type: 'edit' }),
    forgetOthers: (text) => {
      if (text !== handed && state.matches('warning')) send({ type: 'edit' });
    },
    method,
    warningAbout: (text) => (text === handed && state.matches('warning') ? findings : []),
    statusOf: (text) => (text === handed ? statusIn(state.value) : null),
  };
}

function statusIn(value: HandoffState): HandoffStatus | null {
  // Whether it was sent from a sheet that never answers cannot be known, as with an app that was opened by its address.
  if (typeof value === 'object') return value.sharing === 'open' ? 'sharing' : 'opened';
  return statuses.has(value) ? (value as HandoffStatus) : null;
}
