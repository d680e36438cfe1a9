import type { Section } from '../diagnosis/reasons';
import { replies } from '../diagnosis/replies';
import type { StepId } from '../diagnosis/steps';

/** Where each reply of a section leads, by the reply's id. */
export function replyHrefs(section: Section, hrefOf: (step: StepId) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(replies[section]).map(([id, step]) => [id, hrefOf(step)]));
}
