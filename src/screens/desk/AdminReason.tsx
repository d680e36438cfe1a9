import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Section } from '../../diagnosis/reasons';
import { useTexts } from '../../i18n/useTexts';
import { ReasonTitle } from '../shared/ReasonTitle';
import './AdminReason.css';

interface AdminReasonProps {
  readonly section: Section;
  /** Null until the address is read: until then the style alone knows. */
  readonly isOpen: boolean | null;
  /** Called where the browser's own search has found a word in it. */
  readonly onFound: () => void;
  readonly children: ReactNode;
}

/**
 * A reason on the administrator's page. The style shows it where the address asks for it (`:target`), which needs no scripts. With
 * them it stays open when the address asks for something else, and a browser that can look into what is hidden finds its words.
 */
export function AdminReason({ section, isOpen, onFound, children }: AdminReasonProps) {
  const { text } = useTexts<'desk'>();
  const element = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown || isOpen === null) return undefined;
    if (isOpen) shown.removeAttribute('hidden');
    else if ('onbeforematch' in shown) shown.setAttribute('hidden', 'until-found');
    shown.addEventListener('beforematch', onFound);
    return () => shown.removeEventListener('beforematch', onFound);
  }, [isOpen, onFound]);

  return (
    <section
      ref={element}
      className="section admin-reason"
      id={section}
      data-reason={section}
      data-open={isOpen || undefined}
    >
      <h2>
        <ReasonTitle reason={section} />
      </h2>
      {children}
      <p className="screen-only">
        <a className="link-row" href="#contents">
          {text('admin:contents.back')}
        </a>
      </p>
    </section>
  );
}
