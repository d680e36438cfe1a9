import { useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { sections, type Section } from '../diagnosis/reasons';
import { noAddress, sharedAddressHere } from '../handoff/sharedAddress';
import { hrefsIn, inEachLocale, sideLinksIn } from '../navigation/hrefs';
import { sectionPage } from '../navigation/paths';
import { allId } from '../screens/desk/AdminContents';
import { AdminScreen } from '../screens/desk/AdminScreen';
import { DeskPrinting } from '../screens/desk/DeskPrinting';
import type { DeskAppProps } from './DeskAppProps';
import { useFragment } from './useFragment';

interface AdminAppProps extends Omit<DeskAppProps, 'isSettled'> {
  /** The section of the page; null for the list of all. */
  readonly section: Section | null;
}

/** Renders the administrator's pages; the same in the prerendered file and in the browser. They replay no log, so they know no machine. */
export function AdminApp({ i18n, locale, settings, onReady, section }: AdminAppProps) {
  const fragment = useFragment(onReady);
  const root = '..';
  const { toStep, toSide } = hrefsIn(locale, root);
  const toSection = (id: Section) => toSide(sectionPage(id));
  const page = section ? sectionPage(section) : 'admin';
  const showsAll = !section && fragment === `#${allId}`;
  const asked = showsAll ? `#${allId}` : '';
  useSectionAsked(section ? null : fragment, toSection);
  return (
    <I18nextProvider i18n={i18n}>
      <AdminScreen
        section={section}
        showsAll={showsAll}
        toStep={toStep}
        toSection={toSection}
        links={sideLinksIn(locale, root)}
        localeHrefs={inEachLocale((other) => `${hrefsIn(other, root).toSide(page)}${asked}`)}
        settings={settings}
        addressOf={fragment === null ? noAddress : sharedAddressHere}
      />
      <DeskPrinting href={`${toSide(page)}${asked}`} />
    </I18nextProvider>
  );
}

/** Goes on to the page of the section that an address asks for: version 0.1.0 had all of them on the page of the list. */
function useSectionAsked(fragment: string | null, hrefOf: (section: Section) => string): void {
  const asked = sections.find((id) => fragment === `#${id}`);
  const href = asked ? hrefOf(asked) : null;
  useEffect(() => {
    if (href) location.replace(href);
  }, [href]);
}
