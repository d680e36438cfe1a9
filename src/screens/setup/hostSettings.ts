import type { Settings } from '../../settings/schema';
import { siteRoot } from '../../settings/siteRoot';

/** The settings as the files for hosts need them, with the root of the site for its address. */
export function hostSettings(settings: Settings): Settings {
  const site = settings.site === undefined ? null : siteRoot(settings.site);
  return { ...settings, site: site ?? undefined };
}
