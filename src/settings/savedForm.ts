import { emptyForm, reviveForm, type SettingsForm } from './form';

/** Where the form is saved between visits; every one of its methods may throw. */
export type FormStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The key of the form in a browser's storage. */
export const storageKey = 'login-guide.setup';

/** The form as it was saved, else an empty one. */
export function loadForm(storage: FormStorage | null): SettingsForm {
  try {
    const saved = storage?.getItem(storageKey);
    return saved ? reviveForm(JSON.parse(saved)) : emptyForm;
  } catch {
    return emptyForm;
  }
}

/** Saves the form and returns whether it could: storage may be full, forbidden or missing. An empty form leaves nothing behind. */
export function saveForm(storage: FormStorage | null, form: SettingsForm): boolean {
  if (!storage) return false;
  try {
    if (form === emptyForm) storage.removeItem(storageKey);
    else storage.setItem(storageKey, JSON.stringify(form));
    return true;
  } catch {
    return false;
  }
}
