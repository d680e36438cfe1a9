import { useEffect, useState } from 'react';
import { Button } from '../../components/Button';
import { Callout } from '../../components/Callout';
import { Notes } from '../../components/Notes';
import { saveFile } from '../../handoff/saveFile';
import { useTranslate } from '../../i18n/useTranslate';
import { typeset } from '../../i18n/typeset';
import { fileText, type CheckedForm } from '../../settings/checkForm';
import { CopyText } from '../shared/CopyText';
import { useHandoff } from '../shared/useHandoff';
import { Changes } from './Changes';
import { fieldId, fieldLabel, goToField, problemText } from './fieldNames';

const stopId = 'setup-stop';

/** How saving ended, and of which text: that an earlier one was saved says nothing about this one. */
interface Saving {
  readonly text: string;
  readonly end: 'stopped' | 'saved' | 'failed';
}

/** What the form amounts to: what changes for employees, the file itself, and saving it. */
export function ResultSection({ settings, problems }: CheckedForm) {
  const t = useTranslate();
  const handoff = useHandoff();
  const [saving, setSaving] = useState<Saving | null>(null);
  const text = fileText(settings);
  const end = saving?.text === text ? saving.end : null;
  const isStopped = saving?.end === 'stopped' && problems.length > 0;

  useEffect(() => {
    if (saving?.end === 'stopped') document.getElementById(stopId)?.focus();
  }, [saving]);

  function save() {
    const isSaved = saveFile('organization.json', 'application/json', text);
    setSaving({ text, end: isSaved ? 'saved' : 'failed' });
  }

  return (
    <section className="section setup-result" aria-labelledby="result-title">
      <h2 id="result-title">{typeset(t('setup:result.title'))}</h2>
      {isStopped && (
        <Callout title={typeset(t('setup:result.stop.title'))} id={stopId}>
          <p>{typeset(t('setup:result.stop.text'))}</p>
          <ul className="setup-stops" role="list">
            {problems.map((problem) => (
              <li key={`${problem.field} ${problem.line}`}>
                <a
                  className="link-row"
                  href={`#${fieldId(problem.field)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goToField(problem.field);
                  }}
                >
                  {typeset(fieldLabel(t, problem.field))}
                </a>
                <p>{typeset(problemText(t, problem))}</p>
              </li>
            ))}
          </ul>
          <p>
            <Button data-action="save-right" onClick={save}>
              {typeset(t('setup:result.saveRight'))}
            </Button>
          </p>
        </Callout>
      )}
      <p>
        <Button
          strong
          data-action="save"
          onClick={() => (problems.length > 0 ? setSaving({ text, end: 'stopped' }) : save())}
        >
          {typeset(t('setup:result.save'))}
        </Button>
      </p>
      <p role="status" className="setup-status">
        {(end === 'saved' || end === 'failed') && typeset(t(`setup:result.${end}`))}
      </p>
      <Changes settings={settings} />
      <h3>{typeset(t('setup:result.text.title'))}</h3>
      {problems.length > 0 && <p className="note">{typeset(t('setup:result.text.leftOut'))}</p>}
      <div className="setup-code" data-sample="file">
        <CopyText
          text={text}
          address={null}
          title="organization.json"
          label={typeset(t('setup:result.text.copy'))}
          handoff={handoff}
        />
      </div>
      <h3>{typeset(t('setup:result.next.title'))}</h3>
      <Notes notes={t('setup:result.next.points', { returnObjects: true }).map(typeset)} />
    </section>
  );
}
