/** A telephone number in its parts. */
export interface PhoneParts {
  /** What is read out; the empty string where there is an extension alone. */
  readonly number: string;
  /** The same, as a telephone dials it. */
  readonly dialled: string;
  /** What is asked for afterwards: `内線1234`. */
  readonly extension: string;
}

/** Returns the parts of a telephone number of the settings. */
export function phoneParts(phone: string): PhoneParts {
  const [, number = '', extension = ''] = /^(.*?) ?(\(?(?:内線|ext).*)?$/i.exec(phone) ?? [];
  return { number, dialled: number.replace(/[^+\d]/g, ''), extension };
}
