import { startTransition, useEffect, useLayoutEffect } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { TextField } from '../../components/TextField';
import { draftFields, emptyDraft, isTyped, type Draft, type DraftField } from '../../handoff/draft';
import { phoneModel } from '../../handoff/phoneModel';
import { useTexts } from '../../i18n/useTexts';
import { afterPaint } from '../../site/afterPaint';
import { runLater } from '../../site/laterScript';

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

/** The draft as its fields have it; the same object where they have nothing new. */
function withTyped(draft: Draft): Draft {
  const typed = draftFields.flatMap((field) => {
    const input = document.getElementById(fieldId(field));
    const isNew = input instanceof HTMLInputElement && input.value !== '' && input.value !== draft[field];
    return isNew ? [[field, input.value] as const] : [];
  });
  return typed.length > 0 ? { ...draft, ...Object.fromEntries(typed) } : draft;
}

/** The fields that a person can add to the request. Nothing here is sent, or saved beyond the page. */
export function DraftForm({ draft, onDraft }: DraftFormProps) {
  const { text } = useTexts<'steps'>();

  // The fields could be typed into before the scripts arrived, and some browsers fill them in without a word. Nothing of that is lost:
  // it is read at first, and before whatever a person does next. Where it is nothing new, React is not told: it would render once more.
  useLayoutEffect(() => {
    const read = () => {
      if (withTyped(draft) !== draft) onDraft(withTyped);
    };
    read();
    const acts = ['pointerdown', 'keydown'];
    for (const act of acts) document.addEventListener(act, read, { capture: true });
    return () => {
      for (const act of acts) document.removeEventListener(act, read, { capture: true });
    };
  }, [draft, onDraft]);

  // Offered again once the draft was forgotten.
  const isEmpty = draft === emptyDraft;
  useEffect(() => {
    if (!isEmpty) return;
    const offer = (model: string) => onDraft((current) => (current.model === '' ? { ...current, model } : current));
    // The request is written anew by it, for which nobody need wait.
    afterPaint(() => void phoneModel(navigator).then((model) => startTransition(() => offer(model))));
  }, [isEmpty, onDraft]);

  return (
    <Disclosure title={text('contact.formTitle')} action="form" isOpen={isTyped(draft)}>
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
          onFocus={() => void runLater('detector')}
          onChange={({ target }) => onDraft((current) => ({ ...current, [field]: target.value }))}
        />
      ))}
    </Disclosure>
  );
}
