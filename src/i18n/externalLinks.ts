interface ExternalLink {
  readonly href: `https://${string}`;
  /** When a stored copy of the page was last read. None was opened live, so an address may have moved. */
  readonly checked: string;
}

const checked = '2026-11-22';

/**
 * The only addresses outside the site that a page may link to, besides the company's own settings.
 * Their names are wording: `links` in a locale's ui.json.
 */
export const externalLinks = {
  help: { href: 'https://help.worksmobile.com/ja/', checked },
  'help-top-administrator': {
    href: 'https://help.worksmobile.com/jp/administrator/member/top-administrator-forget-password',
    checked: '2026-11-28',
  },
  'au-sms-filter': { href: 'https://www.au.com/mobile/service/sms/filter/', checked },
  'softbank-spam-filter': {
    href: 'https://www.softbank.jp/mobile/support/mail/antispam/spammailfilter/',
    checked,
  },
  'rakuten-sms-filter': {
    href: 'https://network.mobile.rakuten.co.jp/service/sms-filter/',
    checked,
  },
} as const satisfies Record<string, ExternalLink>;

export type ExternalLinkId = keyof typeof externalLinks;
