// Reads back, from the file written for each host, what the host would send, in the way that the host reads it.

type Headers = Readonly<Record<string, string>>;

/** The headers that a host sends with a file; the path is relative to the site's root. */
export type SentWith = (file: string) => Headers;

export function readNginx(text: string): SentWith {
  const blocks = [...text.matchAll(/^location ~ "(.+)" \{\n([^}]*)\}/gm)];
  const outer = text.replaceAll(/^location [^]*?^\}/gm, '');
  const variablesIn = (block: string) =>
    Object.fromEntries([...block.matchAll(/^\s*set (\$\w+) "(.*)";$/gm)].map(([, name, value]) => [name, value]));
  return (file) => {
    const inner = blocks.find(([, pattern = '']) => new RegExp(pattern).test(`/${file}`))?.[2];
    const variables = variablesIn(inner ?? outer);
    // A location with a header of its own would lose all headers of the outer block.
    if (inner?.includes('add_header')) return {};
    return Object.fromEntries(
      [...outer.matchAll(/^add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)]
        .map(([, name = '', value, named = '']) => [name, value ?? variables[named] ?? ''])
        // One without a value is not sent.
        .filter(([, value]) => value !== ''),
    );
  };
}

/** Reads `.htaccess` as an Apache does that has all modules. */
export function readHtaccess(text: string): SentWith {
  const blocks = [...text.matchAll(/^ *<FilesMatch "(.+)">\n([^]*?)^ *<\/FilesMatch>/gm)];
  const outer = text.replaceAll(/^ *<FilesMatch[^]*?^ *<\/FilesMatch>/gm, '');
  const headersIn = (block: string): Headers =>
    Object.fromEntries([...block.matchAll(/^\s*Header always set (\S+) "(.*)"$/gm)].map(([, ...pair]) => pair));
  return (file) => {
    const name = file.split('/').at(-1) ?? '';
    const matching = blocks.filter(([, pattern = '']) => new RegExp(pattern).test(name));
    return Object.assign({}, headersIn(outer), ...matching.map(([, , block = '']) => headersIn(block))) as Headers;
  };
}

export function readWebConfig(text: string): SentWith {
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
  const headersIn = (parent: Element | undefined): Record<string, string> => {
    if (!parent) return {};
    const added = [...parent.querySelectorAll('customHeaders > add')].map((add) => [
      add.getAttribute('name'),
      add.getAttribute('value'),
    ]);
    const cache = parent.querySelector('clientCache');
    const [days = '0'] = cache?.getAttribute('cacheControlMaxAge')?.split('.') ?? [];
    const cacheControl =
      cache?.getAttribute('cacheControlMode') === 'DisableCache'
        ? 'no-cache'
        : // IIS writes the age last.
          `${cache?.getAttribute('cacheControlCustom')}, max-age=${Number(days) * 86_400}`;
    return { ...Object.fromEntries(added), 'Cache-Control': cacheControl };
  };
  const children = [...root.children];
  const locations = children.filter(({ tagName }) => tagName === 'location');
  const common = headersIn(children.find(({ tagName }) => tagName === 'system.webServer'));
  return (file) => {
    const inner = locations.find((location) => {
      const path = location.getAttribute('path') ?? '';
      return file === path || file.startsWith(`${path}/`);
    });
    return { ...common, ...headersIn(inner) };
  };
}

/** Reads `_headers` as Netlify and Cloudflare Pages do: what several rules say of one header is joined. */
export function readHeadersFile(text: string): SentWith {
  const rules = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .reduce<{ readonly address: string; readonly lines: string[] }[]>((all, line) => {
      if (line.startsWith('/')) all.push({ address: line, lines: [] });
      else all.at(-1)?.lines.push(line.trim());
      return all;
    }, []);
  return (file) => {
    const sent: Record<string, string> = {};
    for (const { address, lines } of rules) {
      const matches = address.endsWith('*') ? `/${file}`.startsWith(address.slice(0, -1)) : `/${file}` === address;
      if (!matches) continue;
      for (const line of lines) {
        const [name = '', ...value] = line.split(': ');
        sent[name] = [...(sent[name] ? [sent[name]] : []), value.join(': ')].join(', ');
      }
    }
    return sent;
  };
}
