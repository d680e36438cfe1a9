import { getDotPath, safeParse } from 'valibot';
import { organizationSchema, type Organization } from './schema';

export type ReadOrganization =
  | { readonly organization: Organization; readonly problems: readonly [] }
  | { readonly organization: null; readonly problems: readonly string[] };

/**
 * Checks what a settings file says. A problem names its field and what is wrong there. Never throws. A module of its own,
 * because a company without settings never needs it.
 */
export function readOrganization(file: unknown): ReadOrganization {
  const { success, output, issues } = safeParse(organizationSchema, file);
  if (success) return { organization: output, problems: [] };
  return { organization: null, problems: issues.map((issue) => `${getDotPath(issue) ?? 'file'}: ${issue.message}`) };
}
