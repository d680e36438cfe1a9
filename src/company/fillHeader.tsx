import { createRoot, type Root } from 'react-dom/client';
import { siteIcon } from '../components/SiteHeader';
import type { Locale } from '../i18n/locales';
import type { Settings } from '../settings/table';
import { Brand } from './Brand';
import { Notices } from './Notices';

let places: { readonly brand: Root; readonly notice: Root } | null = null;

/** Puts logo, colour and notices into a header that is all markup, where the settings say something else of them than its build did. */
export function fillHeader({ brand, notice }: Settings, locale: Locale, root: string): void {
  const { loginGuideSettings: built } = globalThis;
  if (!places && JSON.stringify([brand, notice]) === JSON.stringify([built.brand, built.notice])) return;
  places ??= placesHere();
  const here = { locale, root };
  places?.brand.render(
    brand ? (
      <Brand {...here} given={brand}>
        {siteIcon}
      </Brand>
    ) : (
      siteIcon
    ),
  );
  places?.notice.render(notice && <Notices {...here} given={notice} />);
}

function placesHere(): typeof places {
  const header = document.querySelector('.site-header');
  const icon = header?.querySelector('.site-name > :first-child');
  if (!header || !icon) return null;
  document.querySelector('.notices')?.remove();
  const [brand, notice] = [document.createElement('span'), document.createElement('div')];
  icon.replaceWith(brand);
  header.after(notice);
  return { brand: createRoot(brand), notice: createRoot(notice) };
}
