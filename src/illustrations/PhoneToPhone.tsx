/** A picture of what this is about: an old phone, the way to a new one, and the new one open. `name` is what it is called. */
export function PhoneToPhone({ name }: { readonly name: string }) {
  return (
    <svg className="phone-to-phone" viewBox="0 0 200 96" role="img" aria-label={name} fill="none" strokeLinecap="round">
      <g stroke="#5b6675" strokeWidth="4">
        <rect x="28" y="14" width="42" height="72" rx="7" />
        <path d="M40 32h18M40 44h12M40 56h16" />
      </g>
      <path d="M84 50h28m-11-11 11 11-11 11" stroke="#23457f" strokeWidth="6" strokeLinejoin="round" />
      <rect x="126" y="6" width="50" height="86" rx="8" stroke="#23457f" strokeWidth="5" />
      <circle cx="151" cy="48" r="15" fill="#0b4f43" />
      <path d="m144 48 5 5 9-10" stroke="#ffffff" strokeWidth="4" strokeLinejoin="round" />
    </svg>
  );
}
