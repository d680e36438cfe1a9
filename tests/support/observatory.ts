// The rules by which Mozilla's HTTP Observatory grades a site, as far as a static site's headers decide it
// (https://github.com/mdn/mdn-http-observatory, version 1.4.8, algorithm 4: src/analyzer/tests and src/grader/charts.js).
// The package itself fetches lists from the network when it is installed (docs/decisions/017).

export interface Graded {
  readonly score: number;
  readonly grade: string;
  /** The points that each test adds or subtracts. */
  readonly modifiers: Readonly<Record<string, number>>;
}

/** The response to a request for a page over HTTPS; header names in lower case. */
export interface Page {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly html: string;
}

/** Redirection from HTTP and the certificate are up to the host; they count as right, which adds nothing. */
export function gradeOf({ headers, html }: Page): Graded {
  const header = (name: string) => [headers[name] ?? ''].flat().join(', ').trim().toLowerCase();
  const policy = parsePolicies([header('content-security-policy'), ...policiesIn(html)].filter((text) => text !== ''));
  const modifiers = {
    'content-security-policy': policyModifier(policy),
    cookies: headers['set-cookie'] === undefined ? 0 : -40,
    'cross-origin-resource-sharing': ['', '*'].includes(header('access-control-allow-origin')) ? 0 : -50,
    'referrer-policy': referrerModifier(header('referrer-policy')),
    'strict-transport-security': transportModifier(header('strict-transport-security')),
    'subresource-integrity': /<script[^>]*\ssrc="(?:[a-z]+:)?\/\//i.test(html) ? -50 : 0,
    'x-content-type-options': header('x-content-type-options') === 'nosniff' ? 0 : -5,
    'x-frame-options': framingModifier(policy, header('x-frame-options')),
    'cross-origin-resource-policy': resourceModifier(header('cross-origin-resource-policy')),
  };
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 100);
  const uncurved = sum(Object.values(modifiers).filter((value) => value < 0));
  // Extra points count from 90 on only, so that one header cannot make up for the lack of another.
  const score = Math.max(0, uncurved >= 90 ? sum(Object.values(modifiers)) : uncurved);
  return { score, grade: letterOf(score), modifiers };
}

type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies that a page has of its own. */
function policiesIn(html: string): readonly string[] {
  const pattern = /<meta http-equiv="content-security-policy" content="([^"]*)"/gi;
  return [...html.matchAll(pattern)].map(([, text = '']) => text.replaceAll('&#x27;', "'").toLowerCase());
}

/**
 * Joins policies as the package does (src/analyzer/cspParser.js): of a directive, what all of them name; nothing, if only a later one
 * has the directive. Null if one of them names a directive twice.
 */
function parsePolicies([first, ...others]: readonly string[]): Policy | null {
  if (first === undefined) return null;
  return others.map(parsePolicy).reduce((joined, other) => joined && other && join(joined, other), parsePolicy(first));
}

function join(first: Policy, other: Policy): Policy {
  const joined = new Map(first);
  for (const [name, sources] of other) {
    const both = (first.get(name) ?? []).filter((source) => sources.includes(source));
    joined.set(name, both.length > 0 ? both : ["'none'"]);
  }
  return joined;
}

/** Parses a policy; null if it names a directive twice. */
function parsePolicy(text: string): Policy | null {
  const directives = text
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name !== '');
  const policy = new Map(directives.map(([name = '', ...sources]) => [name, sources]));
  return policy.size === directives.length ? policy : null;
}

const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const broadOrInline = [...broad, "'unsafe-inline'", 'data:'];

function policyModifier(policy: Policy | null): number {
  if (!policy || policy.size === 0) return -25;
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const has = (name: string, unwanted: readonly string[]) =>
    sourcesOf(name).some((source) => unwanted.includes(source));
  const insecure = (sources: readonly string[]) => sources.some((source) => /^(?:http|ftp):/.test(source));
  const passive = ['img-src', 'media-src'];
  const active = [...policy].filter(([name]) => !passive.includes(name)).flatMap(([, sources]) => sources);

  if (has('script-src', broadOrInline) || has('object-src', broad) || insecure(active)) return -20;
  if (has('script-src', ["'unsafe-eval'"]) || has('style-src', ["'unsafe-eval'"])) return -10;
  if (insecure(passive.flatMap(sourcesOf))) return -10;
  if (has('style-src', broadOrInline)) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function referrerModifier(value: string): number {
  if (value === '') return 0;
  return ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(value) ? 5 : -5;
}

function transportModifier(value: string): number {
  const [, age] = /^max-age=(\d+)(?:;|$)/.exec(value) ?? [];
  if (age === undefined) return -20;
  return Number(age) >= 15_552_000 ? 0 : -10;
}

function framingModifier(policy: Policy | null, value: string): number {
  if (policy?.has('frame-ancestors')) return 5;
  return ['deny', 'sameorigin'].includes(value) ? 0 : -20;
}

function resourceModifier(value: string): number {
  if (['same-origin', 'same-site'].includes(value)) return 10;
  return ['', 'cross-origin'].includes(value) ? 0 : -5;
}

function letterOf(score: number): string {
  const letters = 'F,F,F,F,F,D-,D,D,D+,C-,C,C,C+,B-,B,B,B+,A-,A,A,A+'.split(',');
  return letters[Math.min(Math.floor(score / 5), 20)] ?? 'F';
}
