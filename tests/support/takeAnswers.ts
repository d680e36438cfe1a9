import type { Given } from '../../src/diagnosis/log';

/** A page, or a frame in one. */
interface Place {
  locator(selector: string): { click(): Promise<void> };
}

/** The selector of the link by which an answer is given. */
export function linkOf({ step, answer }: Given): string {
  return `main[data-step="${step}"] [data-${answer === 'contact-admin' ? 'action' : 'answer'}="${answer}"]`;
}

/** Gives answers one after the other, each where its question is shown. */
export async function takeAnswers(place: Place, given: readonly Given[]): Promise<void> {
  for (const each of given) await place.locator(linkOf(each)).click();
}
