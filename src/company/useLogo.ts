import { useEffect, useState } from 'react';
import { fetchLogo } from '../settings/logo';
import type { KnownLogo } from './parts';

/**
 * The logo to show: at once the one that the build looked at, any other once it was fetched and is a picture. What is none is named in
 * the console, and null.
 */
export function useLogo(file: string | undefined, root: string): KnownLogo | null {
  const built = globalThis.loginGuideLogo;
  const isKnown = file !== undefined && built?.file === file;
  const [fetched, setFetched] = useState<KnownLogo | null>(() =>
    file === undefined ? null : (seen.get(file) ?? null),
  );
  useEffect(() => {
    if (file === undefined || isKnown || seen.has(file)) return;
    let isAsked = true;
    fetchLogo(`${root}/${file}`, file).then(
      ({ width, height }) => {
        const logo = { file, width, height };
        seen.set(file, logo);
        if (isAsked) setFetched(logo);
      },
      (error: unknown) => console.warn(`${file}:`, error),
    );
    return () => {
      isAsked = false;
    };
  }, [file, isKnown, root]);
  if (isKnown) return built ?? null;
  return fetched?.file === file ? fetched : null;
}

/** The front page and the others name it by another way, and it does not come anew with each. */
const seen = new Map<string, KnownLogo>();
