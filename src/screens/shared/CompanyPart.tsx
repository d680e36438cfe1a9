import { lazy, memo, Suspense, type ComponentType, type ReactNode } from 'react';
import type { PartName, PartProps, PartSettings } from '../../company/parts';
import type { Reason } from '../../diagnosis/reasons';
import { useLocale } from '../../i18n/useTexts';
import { runLater } from '../../site/laterScript';

interface CompanyPartProps<Name extends PartName> {
  readonly name: Name;
  /** What the settings say for it; without that nothing is fetched. */
  readonly given: PartSettings[Name] | undefined;
  readonly root?: string;
  readonly reason?: Reason;
  /** What stands there where nothing is set, and until the part has come. */
  readonly children?: ReactNode;
}

// Where the script does not come, the part never does either: what was prerendered stays as it is, and the page works without.
const Part = lazy(async () => {
  if (!globalThis.loginGuideCompany) await runLater('company');
  const company = globalThis.loginGuideCompany;
  if (!company) return new Promise<never>(() => {});
  return {
    default({ name, ...props }: PartProps & { readonly name: PartName }) {
      // A part gets what is set for it, which the compiler cannot follow.
      const Named = company.parts[name] as ComponentType<PartProps>;
      return <Named {...props} />;
    },
  };
});

/** A part that only some companies have, where the settings name it. What it needs is fetched then. */
function CompanyPartHere<Name extends PartName>({ given, children, root = '', ...props }: CompanyPartProps<Name>) {
  const locale = useLocale();
  if (!given) return children;
  return (
    <Suspense fallback={children}>
      <Part {...props} given={given} locale={locale} root={root}>
        {children}
      </Part>
    </Suspense>
  );
}

// While it has not come, what is around it must not render it again: React would take away what was prerendered.
export const CompanyPart = memo(CompanyPartHere) as typeof CompanyPartHere;
