import { useState } from 'react';
import { Button } from '../../components/Button';
import { Disclosure } from '../../components/Disclosure';
import { Notes } from '../../components/Notes';
import { saveFile } from '../../handoff/saveFile';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { fileText, type CheckedForm } from '../../settings/checkForm';
import { CopyText } from '../shared/CopyText';
import { useHandoff } from '../shared/useHandoff';
import { Changes } from './Changes';
import { ProblemStop } from './ProblemStop';

/** How saving ended, and of which text: that an earlier one was saved says nothing about this one. */
interface Saving {
  readonly text: string;
  readonly end: 'stopped' | 'saved' | 'failed';
}

/** What the form amounts to: what changes for employees, the file itself, and saving it. */
export function ResultSection({ settings, problems }: CheckedForm) {
  const { text, t } = useTexts<'setup'>();
  const handoff = useHandoff();
  const [saving, setSaving] = useState<Saving | null>(null);
  const file = fileText(settings);
  const end = saving?.text === file ? saving.end : null;
  const isStopped = saving?.end === 'stopped' && problems.length > 0;

  function save() {
    const isSaved = saveFile('organization.json', new Blob([file], { type: 'application/json' }));
    setSaving({ text: file, end: isSaved ? 'saved' : 'failed' });
  }

  return (
    <section className="section setup-result" aria-labelledby="result-title">
      <h3 id="result-title">{text('setup:result.title')}</h3>
      {isStopped && <ProblemStop id="save" press={saving} problems={problems} onRight={save} />}
      <p>
        <Button
          strong
          data-action="save"
          onClick={() => (problems.length > 0 ? setSaving({ text: file, end: 'stopped' }) : save())}
        >
          {text('setup:result.save')}
        </Button>
      </p>
      <p role="status" className="setup-status">
        {(end === 'saved' || end === 'failed') && text(`setup:result.${end}`)}
      </p>
      <Changes settings={settings} />
      <Disclosure
        title={text('setup:result.text.title')}
        aside={text('setup:expert')}
        action="file-text"
        {...(end === 'failed' && { isOpen: true })}
      >
        {problems.length > 0 && <p className="note">{text('setup:result.text.leftOut')}</p>}
        <div className="setup-code" data-sample="file">
          <CopyText
            text={file}
            address={null}
            title="organization.json"
            label={text('setup:result.text.copy')}
            copied={text('setup:copied.file')}
            handoff={handoff}
          />
        </div>
      </Disclosure>
      <h4>{text('setup:result.next.title')}</h4>
      <Notes notes={t('setup:result.next.points', { returnObjects: true }).map(withRuby)} />
    </section>
  );
}
