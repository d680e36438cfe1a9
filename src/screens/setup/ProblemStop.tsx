import { useEffect } from 'react';
import { Button } from '../../components/Button';
import { Callout } from '../../components/Callout';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { CheckedForm } from '../../settings/checkForm';
import { fieldId, fieldLabel, problemText } from './fieldNames';

interface ProblemStopProps extends Pick<CheckedForm, 'problems'> {
  readonly id: string;
  /** The press that it stops; another one calls it up again. */
  readonly press: unknown;
  readonly onRight: () => void;
}

/** What there is to correct before the settings are handed on, with a way to each field, and to going on with what is right. */
export function ProblemStop({ id, press, problems, onRight }: ProblemStopProps) {
  const { text, t } = useTexts<'setup'>();
  useEffect(() => {
    if (press) document.getElementById(id)?.focus();
  }, [id, press]);
  return (
    <Callout title={text('setup:result.stop.title')} id={id}>
      <p>{text('setup:result.stop.text')}</p>
      <ul className="setup-stops" role="list">
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.line}`}>
            <a className="link-row" href={`#${fieldId(problem.field)}`}>
              {withRuby(fieldLabel(t, problem.field))}
            </a>
            <p>{withRuby(problemText(t, problem))}</p>
          </li>
        ))}
      </ul>
      <p>
        <Button data-action={`${id}-right`} onClick={onRight}>
          {text('setup:result.saveRight')}
        </Button>
      </p>
    </Callout>
  );
}
