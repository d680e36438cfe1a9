import type { ComponentType, ReactNode } from 'react';
import type { Reason } from '../diagnosis/reasons';
import type { Draft, DraftField } from '../handoff/draft';
import type { HandoffInput } from '../handoff/handoffMachine';
import type { RequestInput } from '../handoff/request';
import type { Translate } from '../i18n/keys';
import type { Locale } from '../i18n/locales';
import type { ContactSetting, Settings } from '../settings/table';

/** What each part shows of the settings. */
export interface PartSettings {
  readonly brand: NonNullable<Settings['brand']>;
  readonly notice: NonNullable<Settings['notice']>;
  readonly hours: Pick<ContactSetting, 'opening'>;
  readonly state: ContactSetting;
  readonly form: GivenForm;
}

/** The company's form, with what a page knows of the request that is put into it. */
interface GivenForm extends NonNullable<Settings['form']> {
  readonly input: RequestInput & { readonly draft: Draft };
  readonly inSource: Translate;
  /** Words of the page, which the script of the parts does not bring. */
  readonly sendByForm: ReactNode;
  readonly newTab: ReactNode;
  readonly nameOf: (field: DraftField) => string;
  /** Whether the request was copied, which is too long for the form. */
  readonly isCopied: boolean;
  readonly onSend: (method: HandoffInput['method'], address: string) => void;
}

export type PartName = keyof PartSettings;

/** What a part gets from the page that it stands on. */
export interface PartProps<Name extends PartName = PartName> {
  readonly given: PartSettings[Name];
  readonly locale: Locale;
  /** The way to the site's root. */
  readonly root: string;
  /** Why an administrator is needed, where a part is about that. */
  readonly reason?: Reason | undefined;
  /** What stands there without the part. */
  readonly children?: ReactNode;
}

/** What the script of the company's parts brings. */
export interface Company {
  readonly parts: { readonly [Name in PartName]: ComponentType<PartProps<Name>> };
  /** Puts what the settings say into the header of a page that hydrates none, as that of the map. */
  readonly fillHeader: (settings: Settings, locale: Locale, root: string) => void;
}

/** A logo that was looked at: its file is a picture, and has this size in CSS px. */
export interface KnownLogo {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** Where the picture is while it does not lie on the site yet. */
  readonly address?: string;
}

declare global {
  /** Put there by the script of the company's parts, which pages fetch where the settings name one. */
  var loginGuideCompany: Company | undefined;
  /** The company's logo as the build found it; undefined where there was none. */
  var loginGuideLogo: KnownLogo | undefined;
}
