import { Callout } from '../../components/Callout';
import { Notes } from '../../components/Notes';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';

interface CheckFirstProps {
  /** Only what to do, above a page that says the rest where the work begins. */
  readonly isShort?: boolean;
}

/** The rule that comes before all that an administrator does: anybody can write a request, so who asks is checked first. */
export function CheckFirst({ isShort = false }: CheckFirstProps) {
  const { text, t } = useTexts<'desk'>();
  return (
    <Callout title={text('admin:first.rule')}>
      {!isShort && <Notes notes={t('admin:first.points', { returnObjects: true }).map(withRuby)} />}
    </Callout>
  );
}
