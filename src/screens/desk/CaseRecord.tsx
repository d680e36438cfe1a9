import { useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../components/Button';
import { FormField } from '../../components/FormField';
import { keptHere } from '../../components/keptHere';
import { Message } from '../../components/Message';
import { writeRecord, writeRecordRow, type WriteRecord } from '../../handoff/record';
import { useTexts } from '../../i18n/useTexts';
import { runLater } from '../../site/laterScript';
import { withFindingsInNote } from '../shared/findOnDemand';
import { HandoffStatusLine } from '../shared/HandoffStatusLine';
import { SensitiveWarning } from '../shared/SensitiveWarning';
import { useWhenLeft } from '../shared/useWhenLeft';
import type { CasePart } from './casePart';
import './CaseRecord.css';
import type { CaseNote } from './useCaseNote';

const noteId = 'record-note';

interface CaseRecordProps extends CasePart {
  readonly note: CaseNote;
  /** What comes after it. */
  readonly children?: ReactNode;
}

/** A record of the case to take along, as a text or as a row of a spreadsheet, with a note of the helpdesk that is in nothing else. */
export function CaseRecord({ view, addressOf, handoff, note, children }: CaseRecordProps) {
  const { text, plain, t } = useTexts<'desk'>();
  // A record has the time at which it was taken: it is written once, and shown as it was written.
  const [taken, setTaken] = useState('');
  const shown = useRef<HTMLPreElement>(null);
  const firstButton = useRef<HTMLButtonElement>(null);
  useWhenLeft(() => setTaken(''));

  const status = handoff.statusOf(taken);
  const isHidden = status !== 'manual';
  useEffect(() => {
    if (status === 'copied') note.takeAlong();
  });

  function take(write: WriteRecord) {
    const date = new Date();
    const { state, reason, tried, source, symptom, searched, lost, selfHref } = view;
    withFindingsInNote(note.text, (findings) => {
      const record = write(t, {
        date,
        state: state ?? 'open',
        reason: state === 'escalated' ? reason : null,
        tried,
        source,
        symptom,
        searched,
        lost,
        note: note.text,
        link: addressOf(selfHref),
      });
      flushSync(() => setTaken(record));
      handoff.handOff({
        method: 'copy',
        title: plain('case:record.heading'),
        text: record,
        findings,
        shownIn: shown.current,
      });
    });
  }

  function changeNote(changed: string) {
    note.change(changed);
    setTaken('');
  }

  return (
    <section className="section screen-only case-record">
      <h2>{text('case:record.title')}</h2>
      <FormField id={noteId} label={text('case:record.note')} hint={text('case:record.noteHint')}>
        {(control) => (
          <textarea
            {...control}
            {...keptHere}
            value={note.text}
            maxLength={500}
            rows={2}
            autoComplete="off"
            onFocus={() => void runLater('detector')}
            onChange={({ target }) => changeNote(target.value)}
          />
        )}
      </FormField>
      <p className="row">
        <Button strong data-action="copy-record" ref={firstButton} onClick={() => take(writeRecord)}>
          {text('case:record.copy')}
        </Button>
        <Button data-action="copy-row" onClick={() => take(writeRecordRow)}>
          {text('case:record.copyRow')}
        </Button>
      </p>
      <SensitiveWarning
        findings={handoff.warningAbout(taken)}
        nameOf={() => plain('case:record.note')}
        method={handoff.method}
        onFix={() => {
          handoff.edit();
          document.getElementById(noteId)?.focus();
        }}
        onProceed={() => {
          handoff.proceed();
          firstButton.current?.focus();
        }}
      />
      <p className="note">{text('case:record.columns')}</p>
      <HandoffStatusLine status={status} copied={text('case:record.copied')} />
      <Message
        isHidden={isHidden}
        ref={shown}
        tabIndex={-1}
        {...(!isHidden && { role: 'group', 'aria-label': plain('case:record.heading') })}
      >
        {taken}
      </Message>
      {children}
    </section>
  );
}
