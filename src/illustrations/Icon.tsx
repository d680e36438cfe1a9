import './Icon.css';

/** Line drawings on a grid of 24. */
const icons = {
  check: 'M4 12.5l5 5L20 6.500',
  cross: 'M6 6l12 12M18 6L6 18',
  question: 'M8.500 9a3.500 3.500 0 1 1 5 3.200c-1 .5-1.500 1.300-1.500 2.300M12 18.500v.1',
  key: 'M14.500 9.500a4 4 0 1 0-3.300 3.900L13 15h2v2h2v2h3v-3l-5.800-5.800',
  card: 'M3 6h18v12H3zM7 15c.5-2 3.500-2 4 0M9 11.500a1.500 1.500 0 1 0 0-3a1.500 1.500 0 0 0 0 3M14 10h4M14 14h4',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  message: 'M4 5h16v11h-9l-4 4v-4H4z',
  phone: 'M7 2.500h10v19H7zM11 18.500h2',
  mail: 'M3 6h18v12H3zM3 7l9 7l9-7',
  building: 'M5 21V4h9v17M14 10h5v11M3 21h18M8 8h3M8 12h3M8 16h3',
  person: 'M12 12a4 4 0 1 0 0-8a4 4 0 0 0 0 8M4.500 21c.5-8 14.500-8 15 0',
  screen: 'M3 5h18v12H3zM8 21h8M12 17v4',
  face: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M9 10v1M15 10v1M9 15c2 1.500 4 1.500 6 0',
  stop: 'M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 0 0 0-17M6 6l12 12',
  none: 'M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 0 0 0-17M8 12h8',
  repeat: 'M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5',
  bolt: 'M13 3L5 14h6l-1 7l8-11h-6z',
  globe: 'M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 0 0 0-17M3.500 12h17M12 3.500c-5 5-5 12 0 17c5-5 5-12 0-17',
  swap: 'M4 8h15l-4-4M20 16H5l4 4',
} as const;

export type IconName = keyof typeof icons;

/** A small picture beside a text that says the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  );
}
