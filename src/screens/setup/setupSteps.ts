import type { SettingsForm } from '../../settings/form';
import { formFieldOf, settingPaths, settingsTable, type SettingGroup, type SettingPath } from '../../settings/table';
import { fieldId } from './fieldNames';

/** The steps of the setup, in order. Each is the fragment of its address. */
export const setupSteps = ['contact', 'login', 'company', 'place'] as const;

export type SetupStep = (typeof setupSteps)[number];

/** The groups of each step, in order. A setting without a group is one by itself, called by its path. */
const groupsOf: Readonly<Record<SetupStep, readonly string[]>> = {
  contact: ['administrator', 'contacts', 'form'],
  login: ['login', 'companyLogin', 'phones'],
  company: ['company', 'brand', 'notice', 'links', 'notes', 'languages'],
  place: ['pages', 'numbers'],
};

/** Settings that are asked for together. */
interface AskedGroup {
  /** Null where a setting is a group by itself. */
  readonly group: SettingGroup | null;
  readonly paths: readonly SettingPath[];
}

/** The groups that a step asks for; of what does not apply to what was said so far, those are left out. */
export function groupsAsked(step: SetupStep, form: SettingsForm): readonly AskedGroup[] {
  return groupsOf[step].flatMap((name) => {
    const paths = settingPaths.filter((path) => groupNameOf(path) === name && isAsked(path, form));
    const [first] = paths;
    return first ? [{ group: settingsTable[first].group, paths }] : [];
  });
}

/** The step that asks for a field of the form. */
export function stepOf(field: string): SetupStep {
  const path = formFieldOf(field);
  const name = path && groupNameOf(path);
  return setupSteps.find((step) => groupsOf[step].some((group) => group === name)) ?? 'contact';
}

/** The step that an address names by its fragment: itself, or a field of it; null where it names neither. */
export function stepNamed(fragment: string): SetupStep | null {
  const id = fragment.replace(/^#/, '');
  const field = settingPaths.find((path) => `${id}-`.startsWith(`${fieldId(path)}-`));
  return setupSteps.find((step) => step === id) ?? (field ? stepOf(field) : null);
}

function groupNameOf(path: SettingPath): string {
  return settingsTable[path].group ?? path;
}

/** Whether a setting can mean anything beside what else was said. What is filled in stays in sight: it goes into the file. */
function isAsked(path: SettingPath, form: SettingsForm): boolean {
  if (form[path] !== '') return true;
  if (path.startsWith('companyLogin.')) return form.loginMethods.includes('company');
  return !path.startsWith('companyApp.') || form.phones === 'managed' || form.phones === 'mixed';
}
