/** What can be wrong with a field, as the console says it; wording for people is in the locales (`setup.problems`). */
export const problemWords = {
  'wrong-type': 'has a value of the wrong type',
  'unknown-field': 'is not a setting',
  empty: 'is missing or empty',
  'too-long': 'is too long',
  'too-many': 'has too many items',
  'unreadable-characters': 'has characters that could not be read: the file is not in UTF-8',
  'hidden-characters': 'has invisible characters',
  'not-mail': 'is not a mail address',
  'not-phone': 'is not a phone number',
  'not-https': 'is not an address that begins with https://',
  'not-an-origin': 'is not https:// and the name of a site alone',
  'not-a-choice': 'is not one of the values to choose from',
  repeated: 'has the same value twice',
} as const;

export type ProblemCode = keyof typeof problemWords;

/** What is wrong with a field of the settings. */
export interface Problem {
  /** From the outside in: `administrator.mail`; null where it is the whole file. */
  readonly field: string | null;
  readonly code: ProblemCode;
}

/** A problem as an English clause: `administrator.mail is not a mail address`. */
export function describeProblem({ field, code }: Problem): string {
  return `${field ?? 'the whole file'} ${problemWords[code]}`;
}
