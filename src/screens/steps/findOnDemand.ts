import { isTyped, type Draft } from '../../handoff/draft';
import type { Finding, findSensitive } from '../../handoff/sensitiveText';
import { afterLater } from '../../site/laterScript';

declare global {
  /** Put there by the script that is fetched when somebody begins to type. */
  var loginGuideFindSensitive: typeof findSensitive | undefined;
}

/**
 * Calls `use` with what looks secret in a draft: at once where nothing has to be fetched for it, because browsers let a page share and
 * copy only right after a press. Where it cannot be looked for, nothing is found.
 */
export function withFindings(draft: Draft, use: (findings: readonly Finding[]) => void): void {
  const find = () => use(globalThis.loginGuideFindSensitive?.(draft) ?? []);
  if (globalThis.loginGuideFindSensitive || !isTyped(draft)) find();
  else afterLater('detector', find);
}
