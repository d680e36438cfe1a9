import type { SharedAddress } from '../../handoff/sharedAddress';
import type { CaseView } from '../../navigation/caseView';
import type { Handoff } from '../shared/useHandoff';

/** What a part of the page of a case shows, and how its texts and links leave the page. */
export interface CasePart {
  readonly view: CaseView;
  readonly addressOf: SharedAddress;
  readonly handoff: Handoff;
}
