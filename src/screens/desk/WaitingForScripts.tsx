import type { ReactNode } from 'react';

interface WaitingForScriptsProps {
  readonly waiting: ReactNode;
  /** What to do where no script runs. */
  readonly missing: ReactNode;
  /** Links to what works without. */
  readonly ways: readonly { readonly href: string; readonly label: ReactNode }[];
}

/**
 * What a page that is made by its scripts says until they run. In its place, where they are off, did not arrive or cannot be read
 * by this browser, it says so, with a way on. It is no `<noscript>`, which says nothing where scripts are on and do not run.
 */
export function WaitingForScripts({ waiting, missing, ways }: WaitingForScriptsProps) {
  return (
    <div className="section waiting">
      <p className="needs-scripts">{waiting}</p>
      <div className="section without-scripts">
        <p>{missing}</p>
        <p className="row">
          {ways.map(({ href, label }) => (
            <a key={href} className="button" href={href}>
              {label}
            </a>
          ))}
        </p>
      </div>
    </div>
  );
}
