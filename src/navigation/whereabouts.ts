import { locate, wholeLog, type Diagnosis, type Log, type Position } from '../diagnosis/log';
import type { Possibilities } from '../diagnosis/possibilities';
import { diagnosisAt } from '../diagnosis/snapshots';
import type { StepId } from '../diagnosis/steps';
import type { Locale } from '../i18n/locales';
import { readFragment } from './fragment';
import { hrefsIn, type Hrefs } from './hrefs';
import type { Root } from './paths';

/** A page's fragment and place, and what the company's settings leave possible. */
export interface Where {
  readonly locale: Locale;
  readonly fragment: string;
  readonly root: Root;
  readonly possible: Possibilities;
}

/** Where on the diagnosis a page is, and what its links are made of. */
export interface Whereabouts extends Hrefs {
  readonly diagnosis: Diagnosis;
  readonly position: Position;
  /** All that was answered. */
  readonly log: Log;
  /** Whether a part of the fragment could not be used. */
  readonly lost: boolean;
}

/** Replays a page's fragment, seen from `step`; null is where its log ends. */
export function whereabouts({ locale, fragment, root, possible }: Where, step: StepId | null): Whereabouts {
  const { log: read, intact } = readFragment(fragment, possible);
  const diagnosis = diagnosisAt(possible);
  const position = locate(diagnosis, read, step);
  const log = wholeLog(position);
  return { ...hrefsIn(locale, root), diagnosis, position, log, lost: position.lost || !intact };
}
