import { useMachine } from '@xstate/react';
import { useEffect, useMemo, useState, type FocusEvent } from 'react';
import { useLocale, useTexts } from '../../i18n/useTexts';
import { checkForm, type CheckedForm, type FieldName, type FormProblem } from '../../settings/checkForm';
import { editingMachine } from '../../settings/editingMachine';
import { storageKey, type FormStorage } from '../../settings/savedForm';
import type { FormValueAt, SettingsForm } from '../../settings/form';
import { completeIn } from '../../settings/completeAddress';
import { formFieldOf, type SettingPath } from '../../settings/table';
import { afterPress } from '../../site/afterPress';
import { importOnDemand } from '../../site/onDemand';
import { fieldLabel, problemText } from './fieldNames';

/** The form as its fields need it. */
export interface FormEditor extends CheckedForm {
  readonly form: SettingsForm;
  /** What is to be said of the part that was left last: what is wrong with it, or what was added to it. */
  readonly said: string;
  /** Whether somebody has typed or chosen something since the page was opened. */
  readonly isTouched: boolean;
  readonly change: (change: (form: SettingsForm) => SettingsForm) => void;
  /** Changes one setting. */
  readonly set: <P extends SettingPath>(path: P, value: FormValueAt<P>) => void;
  /** What is wrong with a field, once the person has left it. */
  readonly problemOf: (field: FieldName) => FormProblem | null;
  /** Where a part of the form is being typed into: what is not finished is not yet wrong. */
  readonly partOf: (part: string) => {
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
}

/** What the field of a setting is given. */
export interface FieldProps<P extends SettingPath> {
  readonly path: P;
  readonly editor: FormEditor;
}

/** Editing the settings: the form, what is wrong with it, and what became of files and storage. */
export function useSettingsForm(storage: FormStorage | null) {
  const { t } = useTexts<'setup'>();
  const locale = useLocale();
  const makeReport = async (bytes: Uint8Array) => {
    const { report } = await (await importOnDemand('settings')).loadReport();
    return report(bytes, (key, values = {}) => t(`setup:${key}` as 'setup:title', values), locale);
  };
  const [state, send] = useMachine(editingMachine, { input: { storage, makeReport } });
  const { form } = state.context;
  const checked = useMemo(() => checkForm(form), [form]);
  useEffect(() => {
    const load = ({ key }: StorageEvent) => {
      if (key === storageKey) send({ type: 'load' });
    };
    addEventListener('storage', load);
    return () => removeEventListener('storage', load);
  }, [send]);
  const [typedIn, setTypedIn] = useState<string | null>(null);
  const isIn = (part: string | null, field: string) => part !== null && `${field}.`.startsWith(`${part}.`);
  const shown = checked.problems.filter(({ field }) => !isIn(typedIn, field));

  const [said, setSaid] = useState('');

  const [isTouched, setTouched] = useState(false);

  const change: FormEditor['change'] = (changed) => {
    setTouched(true);
    send({ type: 'change', change: changed });
  };

  /** Completes the addresses of a part that was left, and says so, or what is wrong with it now. */
  function leave(part: string) {
    setTypedIn(null);
    const completed = completeIn(form, part);
    if (completed !== form) change((current) => completeIn(current, part));
    const wrong = checkForm(completed).problems.find(({ field }) => isIn(part, field));
    const path = formFieldOf(part);
    if (wrong)
      setSaid(t('setup:file.leftOut.item', { field: fieldLabel(t, wrong.field), problem: problemText(t, wrong) }));
    else setSaid(completed !== form && path ? t('setup:completed', { field: fieldLabel(t, path) }) : '');
  }

  const editor: FormEditor = {
    ...checked,
    form,
    said,
    isTouched,
    change,
    set: (path, value) => change((current) => ({ ...current, [path]: value })),
    problemOf: (field) => shown.find((problem) => problem.field === field) ?? null,
    partOf: (part) => ({
      // What was already called wrong stays so until it is right.
      onFocus: () => setTypedIn(shown.some(({ field }) => isIn(part, field)) ? null : part),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) afterPress(() => leave(part));
      },
    }),
  };
  return { editor, state, send };
}
