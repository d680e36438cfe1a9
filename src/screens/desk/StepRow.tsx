import { useRef } from 'react';
import { Message } from '../../components/Message';
import { News } from '../../components/News';
import { steps, type StepId } from '../../diagnosis/steps';
import { stepText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import '../../illustrations/Icon.css';
import type { Handoff } from '../shared/useHandoff';
import './StepRow.css';

interface StepRowProps {
  readonly step: StepId;
  readonly href: string;
  /** Where the log of the link has been here. */
  readonly state: 'passed' | 'here' | null;
  readonly address: string | null;
  readonly handoff: Handoff;
}

/** A step in one line: what kind it is, its link to open, and a sign to copy that link. */
export function StepRow({ step, href, state, address, handoff }: StepRowProps) {
  const { text, plain, t } = useTexts<'desk'>();
  const shownIn = useRef<HTMLPreElement>(null);
  const { title } = stepText(t, step);
  const { kind } = steps[step];
  const named = plain(`map:finder.kinds.${kind}`);
  const status = address === null ? null : handoff.statusOf(address);
  const copy = plain('case:next.copyNamed', { step: title });
  return (
    <li className="step-row" data-step={step} data-state={state ?? undefined}>
      <Sign
        id={state ?? kind}
        name={state ? plain('map:finder.kindAndState', { kind: named, state: t(`map:finder.${state}`) }) : named}
      />
      <a className="step-link" href={href}>
        {withRuby(title)}
      </a>
      <button
        type="button"
        className="step-copy needs-scripts"
        data-action="copy"
        aria-label={copy}
        title={plain('case:next.copy')}
        disabled={address === null}
        onClick={() =>
          address !== null &&
          handoff.handOff({
            method: 'copy',
            title: plainText(title),
            text: address,
            findings: [],
            shownIn: shownIn.current,
          })
        }
      >
        <svg className="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d={status === 'copied' ? 'M4 12.5l5 5L20 6.500' : 'M8 8h12v13H8zM16 8V3H4v13h4'} />
        </svg>
      </button>
      <Message
        className="step-said"
        isHidden={status !== 'manual'}
        ref={shownIn}
        tabIndex={-1}
        {...(status === 'manual' && { role: 'group', 'aria-label': copy })}
      >
        <span className="copy-address">{address}</span>
      </Message>
      {status && (
        <News className={status === 'manual' ? 'step-said' : 'message-hidden'}>{text(`handoff.${status}`)}</News>
      )}
    </li>
  );
}

/** A sign of the map, from the picture beside it. */
function Sign({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <svg className="step-sign" width="22" height="22" viewBox="0 0 22 22" role="img" aria-label={name}>
      <use href={`#map-${id}`} />
    </svg>
  );
}
