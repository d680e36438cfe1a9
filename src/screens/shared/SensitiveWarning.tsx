import { useEffect, type ReactNode } from 'react';
import { Button } from '../../components/Button';
import { Callout } from '../../components/Callout';
import type { HandoffInput } from '../../handoff/handoffMachine';
import type { Finding } from '../../handoff/sensitiveText';
import { useTexts } from '../../i18n/useTexts';

const warningId = 'warning';

interface SensitiveWarningProps {
  /** What looks secret; nothing is shown where nothing does. */
  readonly findings: readonly Finding[];
  readonly nameOf: (field: Finding['field']) => string;
  readonly method: HandoffInput['method'];
  readonly onFix: () => void;
  readonly onProceed: () => void;
}

/** Points out what looks secret before it is handed over. It stands between the person and the copy: there is the focus. */
export function SensitiveWarning({ findings, nameOf, method, onFix, onProceed }: SensitiveWarningProps): ReactNode {
  const { text } = useTexts();
  useEffect(() => {
    if (findings.length > 0) document.getElementById(warningId)?.focus();
  }, [findings]);
  if (findings.length === 0) return null;
  return (
    <Callout title={text('sensitive.title')} id={warningId}>
      {findings.map(({ field, sensitivity }) => (
        <p key={field}>
          {text(`sensitive.${sensitivity}`, { field: nameOf(field) })}
          <br />
          {text(`sensitive.advice.${sensitivity}`)}
        </p>
      ))}
      <p className="row">
        <Button strong onClick={onFix}>
          {text('sensitive.fix')}
        </Button>
        <Button onClick={onProceed}>{text(`sensitive.proceed.${method}`)}</Button>
      </p>
    </Callout>
  );
}
