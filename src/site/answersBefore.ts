/**
 * Returns the fragment of a prerendered link, such as `#account-signs.wrong`, with the answers that `before`, the fragment of the
 * address, says of the questions before it (docs/answers.md). Whoever came back to the question answers it anew.
 */
export function withAnswersBefore(before: string, fragment: string): string {
  const given = fragment.slice(1);
  const [step] = given.split('.');
  const [kept] = `..${before.slice(1)}`.split(`..${step}.`);
  return `#${`${kept}..${given}`.slice(2)}`;
}
