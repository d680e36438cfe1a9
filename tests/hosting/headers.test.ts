import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings/readSettings';
import { kindOf, siteHeaders } from '../../src/hosting/headers';
import { contentSecurityPolicy } from '../../src/build/security';

const intranet = 'https://intra.example.co.jp';

function directives(policy = ''): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

function policyFor(embedding: readonly string[]) {
  return directives(siteHeaders({ embedding }).common['Content-Security-Policy']);
}

describe('the policy that is sent', () => {
  it('says nothing that changes with the files: no hash, no nonce, no name of a policy', () => {
    const said = siteHeaders({}).common['Content-Security-Policy'];
    expect(said).not.toMatch(/sha\d|nonce|trusted-types|\.js|\.css/);
  });

  it('allows no inline code, and leaves scripts and styles to the page, which knows its own', () => {
    expect(siteHeaders({}).common['Content-Security-Policy']).not.toContain('unsafe');
    for (const name of ['default-src', 'script-src', 'style-src']) expect(policyFor([]).has(name)).toBe(false);
  });

  it('blocks nothing that the policy of a page allows', () => {
    const inline = { styles: ['a{}'], scripts: ['c()'] };
    for (const [name, sources] of directives(contentSecurityPolicy(inline))) {
      if (!name.endsWith('-src')) continue;
      const sent = policyFor([]).get(name);
      if (!sent) continue;
      for (const source of sources.filter((each) => each !== "'none'" && !each.startsWith("'sha256-"))) {
        expect(sent, `${name} ${source}`).toContain(source);
      }
    }
  });

  it('keeps what has no policy of its own to this site: a worker, a picture that is opened by itself', () => {
    const open = [...policyFor([])].filter(([, sources]) =>
      sources.some((source) => /^(?:\*|https?:|blob:)/.test(source)),
    );
    expect(open).toEqual([]);
    for (const name of ['connect-src', 'worker-src']) expect(policyFor([]).get(name)).toEqual(["'self'"]);
    for (const name of ['object-src', 'base-uri', 'form-action']) expect(policyFor([]).get(name)).toEqual(["'none'"]);
  });

  it('says of a site what is not said already', () => {
    expect(policyFor([`${intranet}:443`]).get('frame-ancestors')).toEqual(["'self'", intranet]);
  });

  it('names the sites of the settings as frames and nowhere else', () => {
    expect(policyFor([intranet]).get('frame-ancestors')).toEqual(["'self'", intranet]);
    const { common, byKind } = siteHeaders({ embedding: [intranet] });
    const said = JSON.stringify([common, byKind]);
    expect(said.split(intranet)).toHaveLength(2);
    expect([...policyFor([intranet])].filter(([name]) => name !== 'frame-ancestors')).toEqual(
      [...policyFor([])].filter(([name]) => name !== 'frame-ancestors'),
    );
  });
});

describe('what acts on the whole host', () => {
  it('is sent only where it is asked for', () => {
    for (const settings of [{}, { hsts: false }]) {
      expect(siteHeaders(settings).common).not.toHaveProperty('Strict-Transport-Security');
    }
    const asked = siteHeaders({ hsts: true }).common['Strict-Transport-Security'];
    expect(asked).toBe('max-age=31536000');
  });
});

describe('nobody on the way', () => {
  it('may change a page, and who compresses it is not kept from that', () => {
    const cacheControl = (compressor: 'build' | 'host') =>
      siteHeaders({}, compressor).byKind.other['Cache-Control']?.split(', ');
    expect(cacheControl('build')).toEqual(['no-cache', 'no-transform']);
    expect(cacheControl('host')).toEqual(['no-cache']);
  });
});

describe('all sites below a name', () => {
  it('may frame the guide where the settings say so', () => {
    const sites = 'https://*.googleusercontent.com';
    expect(policyFor([sites]).get('frame-ancestors')).toEqual(["'self'", sites]);
    expect(policyFor([`${sites}:443`]).get('frame-ancestors')).toEqual(["'self'", sites]);
  });
});

describe('older browsers', () => {
  it('are told to refuse frames of other sites only where none may', () => {
    expect(siteHeaders({}).common['X-Frame-Options']).toBe('SAMEORIGIN');
    expect(siteHeaders({ embedding: [intranet] }).common).not.toHaveProperty('X-Frame-Options');
  });
});

describe('what is in no list of origins', () => {
  const hostile = [
    '*',
    'https:',
    'https://*',
    'https://*.',
    'https://*.jp',
    'https://*.*.co.jp',
    'https://intra.*.co.jp',
    'https://*intra.example.co.jp',
    'https://*.example.co.jp/',
    'https://*.example.co.jp; script-src *',
    'http://*.example.co.jp',
    'http://intra.example.co.jp',
    'https://intra.example.co.jp/',
    'https://intra.example.co.jp; script-src *',
    "https://intra.example.co.jp 'unsafe-inline'",
    'https://intra.example.co.jp\nSet-Cookie: a=b',
    'https://intra.example.co.jp" always; add_header X "',
    'https://user@intra.example.co.jp',
    'https://intra.example.co.jp:99999',
    'https://$host',
    'https://%{HTTP_HOST}',
    '"/><add name="X" value="',
    'data:',
    "'none'",
    '',
  ];

  it.each(hostile)('%j stops the build', (origin) => {
    expect(() => siteHeaders({ embedding: [intranet, origin] })).toThrow(/origin|value/);
  });

  it.each(hostile)('%j does not come out of the settings as it is', (origin) => {
    const { settings } = readSettings({ embedding: [origin] });
    // What the settings let through is at least no more than a host.
    for (const left of settings.embedding ?? []) expect(left).toMatch(/^https:\/\/[a-z0-9.:-]+$/);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['embed.js', 'embed'],
    ['embed-0.1.0.js', 'embed'],
    ['embed-1.0.0-rc.1.js', 'embed'],
    ['embed-.js', 'other'],
    ['embedded.js', 'other'],
    ['ja/embed.js', 'other'],
    ['assets/steps-DLFeNO-e.js', 'hashed'],
    ['assets/ja-pages-Y2_aN3jG.bin', 'hashed'],
    ['assets/steps.js', 'other'],
    ['ja/assets/steps-DLFeNO-e.js', 'other'],
    ['organization.json', 'other'],
    ['ja/index.html', 'other'],
  ] as const)('of %s is %s', (file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });

  it('decides alone whether other sites may load it', () => {
    const { byKind } = siteHeaders({ embedding: [intranet] });
    const allowed = Object.entries(byKind).filter(
      ([, headers]) => headers['Cross-Origin-Resource-Policy'] !== 'same-origin',
    );
    expect(allowed.map(([kind]) => kind)).toEqual(['embed']);
  });

  it('lets no other site read a file but the script that is for other sites, so that its hash can be compared', () => {
    const { common, byKind } = siteHeaders({ embedding: [intranet] });
    expect(common).not.toHaveProperty('Access-Control-Allow-Origin');
    const read = Object.entries(byKind).filter(([, headers]) => 'Access-Control-Allow-Origin' in headers);
    expect(read.map(([kind]) => kind)).toEqual(['embed']);
  });
});
