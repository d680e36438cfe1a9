import {
  array,
  check,
  custom,
  email,
  maxLength,
  nonEmpty,
  object,
  optional,
  picklist,
  pipe,
  regex,
  startsWith,
  string,
  trim,
  type InferOutput,
} from 'valibot';
import { codeRoutes, loginMethods, phonePolicies } from '../diagnosis/possibilities';

const line = pipe(string(), trim(), nonEmpty(), maxLength(200));

/** Not empty: a company at which nobody can log in would leave every question without an answer. */
const someOf = <const Values extends readonly string[]>(values: Values) =>
  pipe(
    array(picklist(values)),
    check((given) => given.length > 0, 'must name at least one'),
  );

/** What an administrator may say in `organization.json`. Every field is optional; unknown fields are ignored. */
export const organizationSchema = pipe(
  custom<object>((file) => typeof file === 'object' && file !== null && !Array.isArray(file), 'must be an object'),
  object({
    administrator: optional(
      object({
        name: optional(line),
        mail: optional(pipe(line, email())),
        phone: optional(pipe(line, regex(/^\+?[\d() -]{3,30}$/, 'must be a phone number'))),
        page: optional(pipe(line, startsWith('https://'))),
        hours: optional(line),
      }),
    ),
    loginMethods: optional(someOf(loginMethods)),
    codeRoutes: optional(someOf(codeRoutes)),
    phones: optional(picklist(phonePolicies)),
  }),
);

/** The company's settings. */
export type Organization = InferOutput<typeof organizationSchema>;

export type Administrator = NonNullable<Organization['administrator']>;
