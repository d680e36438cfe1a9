import { emptyDraft, isTyped, type Draft } from '../../handoff/draft';
import type { Finding, findSensitive } from '../../handoff/sensitiveText';
import { afterLater } from '../../site/laterScript';

declare global {
  /** Put there by the script that is fetched when somebody begins to type. */
  var loginGuideFindSensitive: typeof findSensitive | undefined;
}

type Use = (findings: readonly Finding[]) => void;

/**
 * Calls `use` with what looks secret in a draft: at once where nothing has to be fetched for it, because browsers let a page share and
 * copy only right after a press. Where it cannot be looked for, nothing is found.
 */
export function withFindings(draft: Draft, use: Use): void {
  whenFound(isTyped(draft), () => use(globalThis.loginGuideFindSensitive?.(draft) ?? []));
}

/**
 * The same for a note of the helpdesk, line by line; at most one finding. Where somebody is called back belongs into a note: telephone
 * numbers are none.
 */
export function withFindingsInNote(note: string, use: Use): void {
  whenFound(note !== '', () => {
    const found = note
      .split('\n')
      .flatMap((line) => globalThis.loginGuideFindSensitive?.({ ...emptyDraft, screenText: line }) ?? []);
    use(found.filter(({ sensitivity }) => sensitivity !== 'number').slice(0, 1));
  });
}

function whenFound(isNeeded: boolean, find: () => void): void {
  if (globalThis.loginGuideFindSensitive || !isNeeded) find();
  else afterLater('detector', find);
}
