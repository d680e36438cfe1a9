import { readFileSync } from 'node:fs';
import { externalLinks } from '../../src/i18n/externalLinks';
import { productLabels } from '../../src/i18n/productLabels';

/** From the weakest to the strongest: the words of docs/facts.md and of the registries. */
const trusts = [
  ['UNCONFIRMED', /UNCONFIRMED|unconfirmed/],
  ['article or third-party', /article|third-party/],
  ['inferred', /inferred/],
  ['partner or media', /partner|media|press/],
  ['carrier or OS vendor', /carrier|vendor/],
  ['other edition', /other edition/],
  ['official', /official/],
] as const;

/** Something that the guide says or links to, with what it rests on. */
export interface Claim {
  readonly kind: 'fact' | 'label' | 'link';
  readonly id: string;
  /** The weakest trust that it names. */
  readonly trust: (typeof trusts)[number][0] | 'not said';
  /** When a stored copy of its source was last read, YYYY-MM-DD. */
  readonly checked: string;
  readonly source: string;
}

/** Everything that rests on a source, the oldest first, and of one date the weakest first. Throws for a fact without a date. */
export function claims(): readonly Claim[] {
  const rank = ({ trust }: Claim) => trusts.findIndex(([name]) => name === trust);
  return [...facts(), ...labels(), ...links()].toSorted(
    (one, other) => one.checked.localeCompare(other.checked) || rank(one) - rank(other),
  );
}

function trustOf(text: string): Claim['trust'] {
  return trusts.find(([, words]) => words.test(text))?.[0] ?? 'not said';
}

/** The rows of docs/facts.md, each with the last date that its own or its section was checked. */
function facts(): readonly Claim[] {
  let checked: string | undefined;
  let isFact = false;
  return readFileSync('docs/facts.md', 'utf8')
    .split('\n')
    .flatMap((line): readonly Claim[] => {
      if (line.startsWith('## ')) isFact = /^## \d/.test(line);
      if (line.startsWith('Checked ')) checked = lastDate(line);
      const [, id = '', ...cells] = line.split('|').map((cell) => cell.trim());
      if (!isFact || !/^\d+\.\d+$/.test(id)) return [];
      const date = lastDate(line) ?? checked;
      if (!date) throw new Error(`Fact ${id} has no date.`);
      const trust = trustOf(cells.slice(2).join(' '));
      return [{ kind: 'fact', id, trust, checked: date, source: cells[1] ?? '' }];
    });
}

function lastDate(text: string): string | undefined {
  return [...text.matchAll(/\b(?:checked|read again) (20\d\d-\d\d-\d\d)\b/gi)].at(-1)?.[1];
}

function labels(): readonly Claim[] {
  return Object.entries(productLabels).map(([id, { trust, checked, source }]) => ({
    kind: 'label',
    id,
    trust: trustOf(trust),
    checked,
    source,
  }));
}

function links(): readonly Claim[] {
  return Object.entries(externalLinks).map(([id, { href, checked }]) => ({
    kind: 'link',
    id,
    trust: 'UNCONFIRMED',
    checked,
    source: href,
  }));
}

/** Returns what to check, a line each, the oldest and weakest first. */
export function listOfClaims(): string {
  return claims()
    .map(({ checked, trust, kind, id, source }) =>
      [checked, trust.padEnd(22), kind.padEnd(5), id.padEnd(24), source].join('  '),
    )
    .join('\n');
}
