import './Relief.css';

/** A phone with a check mark: decoration beside a heading that says the same. */
export function Relief() {
  return (
    <svg className="relief" width="220" height="140" viewBox="0 0 220 140" aria-hidden="true" focusable="false">
      <ellipse className="relief-halo" cx="110" cy="74" rx="92" ry="62" />
      <rect className="relief-phone" x="80" y="18" width="60" height="108" rx="12" />
      <path className="relief-check" d="M95 74l11 11 20-23" />
      <path className="relief-ray" d="M52 44l-9-8M44 76H32M54 106l-8 8M168 44l9-8M176 76h12M166 106l8 8" />
    </svg>
  );
}
