import { useEffect, useLayoutEffect } from 'react';
import { TextField } from '../../components/TextField';
import { draftFields, type Draft, type DraftField } from '../../handoff/draft';
import { phoneModel } from '../../handoff/phoneModel';
import { useTexts } from '../../i18n/useTexts';

interface DraftFormProps {
  readonly draft: Draft;
  readonly onDraft: ChangeDraft;
}

/** Changes the current draft. */
export type ChangeDraft = (change: (draft: Draft) => Draft) => void;

/** Returns the id of a field's input. */
export function fieldId(field: DraftField): string {
  return `draft-${field}`;
}

/** The fields that a person can add to the request. Nothing here is sent, or saved beyond the page. */
export function DraftForm({ draft, onDraft }: DraftFormProps) {
  const { text } = useTexts<'steps'>();

  // The fields could be typed into before the scripts arrived; nothing of that is lost.
  useLayoutEffect(() => {
    const typed = draftFields.flatMap((field) => {
      const input = document.getElementById(fieldId(field));
      return input instanceof HTMLInputElement && input.value !== '' ? [[field, input.value] as const] : [];
    });
    if (typed.length > 0) onDraft((current) => ({ ...current, ...Object.fromEntries(typed) }));
  }, [onDraft]);

  useEffect(() => {
    void phoneModel(navigator).then((model) =>
      onDraft((current) => (current.model === '' ? { ...current, model } : current)),
    );
  }, [onDraft]);

  return (
    <section className="contact-form needs-scripts screen-only" aria-labelledby="form-title">
      <h2 id="form-title">{text('contact.formTitle')}</h2>
      <p className="note">{text('contact.formHint')}</p>
      {draftFields.map((field) => (
        <TextField
          key={field}
          id={fieldId(field)}
          label={text(`contact.field.${field}`)}
          hint={field === 'screenText' && text('contact.screenTextHint')}
          value={draft[field]}
          maxLength={200}
          autoComplete={field === 'name' ? 'name' : 'off'}
          onChange={({ target }) => onDraft((current) => ({ ...current, [field]: target.value }))}
        />
      ))}
    </section>
  );
}
