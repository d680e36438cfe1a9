import { useEffect } from 'react';
import { accentRules } from './accentStyle';
import { addRules } from './addRules';
import type { PartProps } from './parts';
import { useLogo } from './useLogo';

/** The company's logo in the place of the guide's icon, which stays where there is none or it is no picture; and the company's colour. */
export function Brand({ given: { logo, colour }, root, children }: PartProps<'brand'>) {
  const shown = useLogo(logo, root);
  useEffect(() => {
    // In the setup it is the preview's, which has rules of its own.
    if (colour && colour !== coloured() && !globalThis.loginGuidePreview) {
      addRules(accentRules(colour));
      dyed = colour;
    }
  }, [colour]);
  if (!shown) return children;
  const { file, width, height, address = `${root}/${file}` } = shown;
  // Its name stands beside it as text. It never comes before what is read.
  return (
    <img
      className="site-logo"
      src={address}
      alt=""
      width={width || undefined}
      height={height || undefined}
      fetchPriority="low"
    />
  );
}

let dyed: string | undefined;

/** The colour that the page has: what it was built with, or what was set since. */
function coloured(): string | undefined {
  return dyed ?? globalThis.loginGuideSettings.brand?.colour;
}
