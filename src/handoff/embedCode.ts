/** The methods by which another site can show the guide. */
export const embedMethods = ['script', 'frame'] as const;

export type EmbedMethod = (typeof embedMethods)[number];

/** The looks that an embedded guide can be told to have; `auto` is that of the reader's device. */
export const embedThemes = ['auto', 'light', 'dark'] as const;

export type EmbedTheme = (typeof embedThemes)[number];

/** Heights to choose from, in pixels; the first is the usual one. */
export const embedHeights = [640, 480, 800, 960] as const;

export interface EmbedOptions {
  readonly method: EmbedMethod;
  /** The site's root, without its last slash. */
  readonly site: string;
  /** The page to begin with, from the site's root. */
  readonly file: string;
  /** Null where the guide's own choice is meant. */
  readonly locale: string | null;
  readonly step: string | null;
  readonly theme: EmbedTheme;
  readonly height: number;
  /** What the link, or the frame, is called. */
  readonly name: string;
}

/** Markup to paste into another site's page. With the script, the link is what is there until and unless it runs. */
export function embedCode({ method, site, file, locale, step, theme, height, name }: EmbedOptions): string {
  const page = `${site}/${file}`;
  if (method === 'frame') {
    const frame = attributes({ src: page, title: name, width: '100%', height, allow: 'clipboard-write; web-share' });
    return `<iframe ${frame} loading="lazy"></iframe>`;
  }
  const options = attributes({
    href: page,
    'data-locale': locale,
    'data-step': step,
    'data-theme': theme === 'auto' ? null : theme,
    'data-height': height === embedHeights[0] ? null : height,
  });
  const script = attributes({ src: `${site}/embed.js` });
  return `<a ${options} data-login-guide>${escaped(name)}</a>\n<script ${script} async></script>`;
}

function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}="${escaped(String(value))}"`]))
    .join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
