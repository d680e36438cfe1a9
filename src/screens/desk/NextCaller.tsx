import { useState } from 'react';
import { Button } from '../../components/Button';
import { useTexts } from '../../i18n/useTexts';

interface NextCallerProps {
  /** Whether something is written that would be gone. */
  readonly hasNote: boolean;
  readonly onNext: () => void;
}

/** Begins the call of somebody else. Where a note would be gone, it asks first. */
export function NextCaller({ hasNote, onNext }: NextCallerProps) {
  const { text } = useTexts<'desk'>();
  const [isAsking, ask] = useState(false);
  const isAsked = isAsking && hasNote;
  return (
    <>
      {isAsked && <p role="alert">{text('case:call.next.ask')}</p>}
      <p className="row">
        <Button data-action="next-caller" onClick={() => (hasNote && !isAsked ? ask(true) : onNext())}>
          {text(isAsked ? 'case:call.next.clear' : 'case:call.next.begin')}
        </Button>
        {isAsked && <Button onClick={() => ask(false)}>{text('case:call.next.keep')}</Button>}
      </p>
    </>
  );
}
