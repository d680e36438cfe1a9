import { useRef, useState } from 'react';
import type { SnapshotFrom } from 'xstate';
import { Button } from '../../components/Button';
import { Callout } from '../../components/Callout';
import { Disclosure } from '../../components/Disclosure';
import { Notes } from '../../components/Notes';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { editingMachine } from '../../settings/editingMachine';
import { emptyForm, hasOtherLocales } from '../../settings/form';
import { longestFile } from '../../settings/readSettings';
import { fileProblemText } from './fieldNames';

interface FileSectionProps {
  readonly state: SnapshotFrom<typeof editingMachine>;
  readonly onOpen: (file: File) => void;
  /** Opens the settings that the site uses now; null where they cannot be fetched. */
  readonly onOpenCurrent: (() => void) | null;
  readonly onClear: () => void;
  readonly onUndo: () => void;
}

/** Going on from an earlier file, and what is saved of the form. */
export function FileSection({ state, onOpen, onOpenCurrent, onClear, onUndo }: FileSectionProps) {
  const { text, t } = useTexts<'setup'>();
  const clear = useRef<HTMLButtonElement>(null);
  const { form, before, isSaved, opened, failure, failureReport } = state.context;
  // On a server there are settings already: what is made of an empty form would replace all of them.
  const [isOpen] = useState(onOpenCurrent !== null && form === emptyForm);
  const status = () => {
    if (state.matches('reading')) return t('setup:file.status.reading');
    if (state.matches('opened') && opened) return t('setup:file.status.opened', { name: opened.name });
    return state.matches('cleared') && before ? t('setup:file.status.cleared') : '';
  };

  function undo() {
    onUndo();
    // The button that had the focus is gone.
    clear.current?.focus();
  }

  return (
    <section className="section setup-column">
      <Disclosure title={text('setup:file.title')} action="file" isOpen={isOpen}>
        <p>{text('setup:file.text')}</p>
        <div className="row">
          <label className="button setup-open">
            <input
              type="file"
              accept=".json,application/json"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) onOpen(file);
                // So that the same file can be chosen again, after it was corrected.
                target.value = '';
              }}
            />
            {text('setup:file.open')}
          </label>
          {onOpenCurrent && (
            <Button data-action="open-current" onClick={onOpenCurrent}>
              {text('setup:file.now')}
            </Button>
          )}
          <Button ref={clear} data-action="clear" onClick={onClear}>
            {text('setup:file.clear')}
          </Button>
          {before && (
            <Button data-action="undo" onClick={undo}>
              {text('setup:file.undo')}
            </Button>
          )}
        </div>
      </Disclosure>
      <p role="status" className="setup-status">
        {withRuby(status())}
      </p>
      <div role="alert" className="setup-alert">
        {state.matches('failed') && failure && (
          <Callout title={text('setup:file.failure.title')}>
            {failureReport ? (
              <Notes notes={failureReport.map(withRuby)} />
            ) : (
              <p>{text(`setup:file.failure.${failure}`, { limit: longestFile })}</p>
            )}
            <p>{text('setup:file.failure.same')}</p>
          </Callout>
        )}
        {state.matches('opened') && opened?.mended && (
          <Callout title={text('setup:file.mended.title')}>
            {opened.mended.length > 0 ? (
              <Notes notes={opened.mended.map(withRuby)} />
            ) : (
              <p>{text('setup:file.mended.short')}</p>
            )}
            <p>{text('setup:file.mended.text')}</p>
          </Callout>
        )}
        {state.matches('opened') && opened && opened.problems.length > 0 && (
          <Callout title={text('setup:file.leftOut.title')}>
            <Notes
              notes={(opened.report ?? opened.problems.map((problem) => fileProblemText(t, problem))).map(withRuby)}
            />
            <p>{text('setup:file.leftOut.text')}</p>
          </Callout>
        )}
      </div>
      {hasOtherLocales(form) && <p className="note">{text('setup:file.otherLocales')}</p>}
      <p className="note">{text(isSaved ? 'setup:file.kept' : 'setup:file.notKept')}</p>
    </section>
  );
}
