import { useMemo } from 'react';
import { useTexts } from '../../i18n/useTexts';
import { CompanyPart } from '../shared/CompanyPart';

/** Says how opening hours were read, or that they will be shown as they are. */
export function OpeningRead({ opening }: { readonly opening: string }) {
  const { text } = useTexts<'setup'>();
  const said = opening.trim();
  const given = useMemo(() => ({ opening: said }), [said]);
  return (
    said !== '' && (
      <span className="field-hint">
        <CompanyPart name="hours" given={given}>
          {text('setup:opening.unread')}
        </CompanyPart>
      </span>
    )
  );
}
