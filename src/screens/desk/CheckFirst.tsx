import { Callout } from '../../components/Callout';
import { Notes } from '../../components/Notes';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import './CheckFirst.css';

interface CheckFirstProps {
  /** In one line, from which the rest is opened: above a page that says all of it where the work begins. */
  readonly isFolded?: boolean;
  /** Where somebody else may answer the number that the company has. */
  readonly isAnothersNumber?: boolean;
}

/** The rule that comes before all that an administrator does: anybody can write a request, so who asks is checked first. */
export function CheckFirst({ isFolded = false, isAnothersNumber = false }: CheckFirstProps) {
  const { text, t } = useTexts<'desk'>();
  const points = <Notes notes={t('admin:first.points', { returnObjects: true }).map(withRuby)} />;
  const rule = text(isAnothersNumber ? 'admin:first.ruleOther' : 'admin:first.rule');
  if (!isFolded) return <Callout title={rule}>{points}</Callout>;
  return (
    <div className="callout" role="note">
      <details className="check-first">
        <summary className="callout-title">{rule}</summary>
        {points}
      </details>
    </div>
  );
}
